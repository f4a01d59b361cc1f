// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/figures/rawfigures.h"
#include "core/base/germantexts.h"
#include "core/figures/suppression.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace {
using Kind = RawLine::Kind;

double tenths(double number)
{
    return std::round(number * 10) / 10;
}

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return tenths(values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2);
}

/** The counts of all figures as one table of sums, and what of it is withheld. */
class Withholding
{
public:
    /** Without @p byArea the totals alone, of a period whose areas nobody sees. */
    Withholding(const QList<RawFigure> &figures, int smallNumber, bool byArea) : m_byArea(byArea)
    {
        for (const RawFigure &figure : figures)
            for (const RawLine &line : figure.lines)
                if (line.kind == Kind::Count) addLine(line);
        for (const RawFigure &figure : figures)
            for (const RawSum &sum : figure.sums) addSum(sum);
        m_isWithheld = withheldCells(m_table, smallNumber);
    }

    bool isWithheld(const QString &key, size_t place) const { return m_isWithheld[size_t(m_first.value(key)) + place]; }
    qint64 count(const QString &key, size_t place) const { return m_table.cells[size_t(m_first.value(key)) + place]; }
    size_t totalOf(const QString &key) const { return size_t(m_sizes.value(key)) - 1; }

private:
    /** Its areas, then its total. */
    void addLine(const RawLine &line)
    {
        const int first = int(m_table.cells.size()), places = m_byArea && line.hasPlace ? int(line.counts.size()) : 0;
        m_first[line.key] = first;
        m_sizes[line.key] = places + 1;
        for (int place = 0; place < places; ++place) m_table.cells.push_back(line.counts[size_t(place)]);
        m_table.cells.push_back(line.total());
        if (places == 0) return;
        SumTable::Sum sum{.whole = first + places};
        sum.parts.resize(size_t(places));
        std::iota(sum.parts.begin(), sum.parts.end(), first);
        m_table.sums.push_back(std::move(sum));
    }

    void addSum(const RawSum &wanted)
    {
        for (int place = 0; place < m_sizes.value(wanted.whole); ++place) {
            SumTable::Sum sum{.whole = m_first.value(wanted.whole) + place};
            sum.parts.reserve(size_t(wanted.parts.size()));
            for (const QString &part : wanted.parts) sum.parts.push_back(m_first.value(part) + place);
            m_table.sums.push_back(std::move(sum));
        }
    }

    bool m_byArea = false;
    SumTable m_table;
    QHash<QString, int> m_first;
    QHash<QString, int> m_sizes;
    std::vector<bool> m_isWithheld;
};

/** What a cell says; the total of a line stands behind its areas. */
class Cells
{
public:
    Cells(const QList<RawFigure> &figures, int smallNumber, bool byArea)
        : m_withholding(figures, smallNumber, byArea), m_smallNumber(smallNumber)
    {
    }

    FigureValue total(const RawLine &line) const
    {
        if (line.isUnknown) return {};
        switch (line.kind) {
        case Kind::Open: return {.number = double(line.total())};
        case Kind::Count: return count(line.key, m_withholding.totalOf(line.key));
        case Kind::Share: return share(line, m_withholding.totalOf(line.part), m_withholding.totalOf(line.whole));
        case Kind::Median: {
            std::vector<double> all;
            for (const auto &values : line.values) all.insert(all.end(), values.begin(), values.end());
            return median(line, std::move(all), m_withholding.totalOf(line.whole));
        }
        }
        return {};
    }
    FigureValue at(const RawLine &line, size_t place) const
    {
        if (line.isUnknown) return {};
        switch (line.kind) {
        case Kind::Open: return {.number = double(line.counts[place])};
        case Kind::Count: return count(line.key, place);
        case Kind::Share: return share(line, place, place);
        case Kind::Median: return median(line, line.values[place], place);
        }
        return {};
    }

private:
    FigureValue count(const QString &key, size_t place) const
    {
        if (m_withholding.isWithheld(key, place)) return {.isWithheld = true};
        return {.number = double(m_withholding.count(key, place))};
    }
    FigureValue share(const RawLine &line, size_t partPlace, size_t wholePlace) const
    {
        const qint64 whole = m_withholding.count(line.whole, wholePlace);
        if (m_withholding.isWithheld(line.whole, wholePlace) || m_withholding.isWithheld(line.part, partPlace)) return {.isWithheld = true};
        if (whole == 0) return {};
        constexpr double hundred = 100;
        return {.number = tenths(hundred * double(m_withholding.count(line.part, partPlace)) / double(whole))};
    }
    FigureValue median(const RawLine &line, std::vector<double> values, size_t place) const
    {
        if (m_withholding.isWithheld(line.whole, place)) return {.isWithheld = true};
        if (values.empty()) return {};
        // Where some of those that are counted have no value, what is left may be few.
        if (int(values.size()) < m_smallNumber) return {.isWithheld = true};
        return {.number = medianOf(std::move(values))};
    }

    Withholding m_withholding;
    int m_smallNumber = 0;
};

bool hasElsewhere(const QList<RawFigure> &figures, size_t elsewhere)
{
    for (const RawFigure &figure : figures)
        for (const RawLine &line : figure.lines)
            if (line.hasPlace && line.counts.size() > elsewhere && line.counts[elsewhere] != 0) return true;
    return false;
}

FigureLine lineOf(const RawLine &raw, const Cells &now, qsizetype areas)
{
    FigureLine line{.key = raw.key, .name = raw.name, .unit = raw.unit, .total = now.total(raw), .target = raw.target};
    if (!raw.hasPlace) return line;
    line.byArea.reserve(areas);
    for (qsizetype place = 0; place < areas; ++place) line.byArea += now.at(raw, size_t(place));
    return line;
}
}

qint64 RawLine::total() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

RawLine &RawCounts::line(const QString &key, const QString &name, RawLine::Kind kind)
{
    const auto known = m_placeOfKey.constFind(key);
    if (known != m_placeOfKey.constEnd()) return m_lines[*known];
    m_placeOfKey[key] = m_lines.size();
    m_lines += RawLine{.key = key, .name = name, .kind = kind, .counts = std::vector<qint64>(m_areas.size(), 0)};
    return m_lines.last();
}

RawLine &RawCounts::rest(const QString &key)
{
    RawLine &made = line(key);
    made.isShown = false;
    return made;
}

RawLine &RawCounts::placeless(const QString &key, const QString &name, RawLine::Kind kind)
{
    RawLine &made = line(key, name, kind);
    made.hasPlace = false;
    made.counts.assign(1, 0);
    return made;
}

RawLine &RawCounts::share(const QString &key, const QString &name, const QString &part, const QString &whole)
{
    RawLine &made = line(key, name, Kind::Share);
    made.unit = FigureUnit::Percent;
    made.part = part;
    made.whole = whole;
    return made;
}

RawLine &RawCounts::median(const QString &key, const QString &name, FigureUnit unit, const QString &whole, bool hasPlace)
{
    RawLine &made = line(key, name, Kind::Median);
    made.unit = unit;
    made.whole = whole;
    made.hasPlace = hasPlace;
    made.values.resize(hasPlace ? m_areas.size() : 1);
    return made;
}

void RawCounts::add(const QString &key, size_t place, qint64 count)
{
    RawLine &made = line(key);
    if (!made.hasPlace)
        made.counts.front() += count;
    else if (m_areas.isCounted(place))
        made.counts[place] += count;
}

void RawCounts::addValue(const QString &key, size_t place, double value)
{
    RawLine &made = line(key);
    if (!made.hasPlace)
        made.values.front().push_back(value);
    else if (m_areas.isCounted(place))
        made.values[place].push_back(value);
}

void fillSheet(FigureSheet &sheet, const CountedAreas &areas, const QList<RawFigure> &now, const QList<RawFigure> &before)
{
    sheet.areas = areas.areas;
    if (hasElsewhere(now, areas.elsewhere())) sheet.areas += FigureArea{.name = textIn("Figures", QT_TRANSLATE_NOOP("Figures", "übrige"))};
    const Cells cells(now, sheet.smallNumber, true), cellsBefore(before, sheet.smallNumber, false);
    sheet.figures.reserve(now.size());
    for (qsizetype at = 0; at < now.size(); ++at) {
        const RawFigure &raw = now[at];
        QHash<QString, const RawLine *> past;
        for (const RawLine &line : before[at].lines) past[line.key] = &line;
        Figure figure{.id = raw.id, .name = raw.name, .definition = raw.definition, .isOfDay = raw.isOfDay, .remark = raw.remark};
        for (const RawLine &line : raw.lines) {
            if (!line.isShown) continue;
            FigureLine shown = lineOf(line, cells, sheet.areas.size());
            if (const RawLine *same = past.value(line.key)) shown.before = cellsBefore.total(*same);
            figure.lines += shown;
        }
        sheet.figures += figure;
    }
}
