// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/figures/figurelist.h"
#include "core/figures/figures.h"
#include "core/figures/figuretext.h"
#include "core/figures/reports.h"
#include "core/register/input.h"
#include "core/register/words.h"
#include "qml/controls/tables.h"
#include "qml/figures/figurechange.h"
#include "qml/figures/figurecharts.h"
#include "qml/figures/figurefile.h"
#include <QDir>

using namespace Qt::StringLiterals;

namespace {
constexpr int remarkLine = -2, longestYears = 10, earlierSheets = 2;
/** A half that has only begun says little; one begins with the one before. */
constexpr int freshDays = 45;
/** Spaces that are as wide beside digits of one width as beside others. */
const QString emSpace = u"\u2003"_s, indent = u"\u2003\u2003\u2003"_s;

enum Column {
    Name,
    Total,
    Before,
    Change,
    FirstArea
};

FigureValue valueAt(const FigureLine &line, int column)
{
    if (column == Total) return line.total;
    if (column == Before) return line.before;
    return line.byArea.value(column - FirstArea);
}
}

FigureList::FigureList(QObject *parent)
    : QueryModel({u"vacancy"_s, u"status_transition"_s, u"contact"_s, u"info_session"_s, u"participation"_s, u"proposal"_s, u"tenancy"_s,
                     u"household"_s, u"handover"_s, u"visit"_s, u"engagement"_s, u"agreement"_s, u"gap_result"_s, u"place"_s,
                     u"community_bus"_s, u"task"_s, u"rent_limit"_s, u"municipality"_s, u"setting"_s},
          parent),
      m_period(halfYearOf(QDate::currentDate().addDays(-freshDays)))
{
}

int FigureList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstArea + static_cast<int>(m_sheet.areas.size());
}

QHash<int, QByteArray> FigureList::roleNames() const
{
    QHash<int, QByteArray> names = cellRoleNames();
    names.insert(Qt::DisplayRole, "display");
    return names;
}

const FigureLine *FigureList::lineAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].line < 0) return nullptr;
    return &m_sheet.figures[m_rows[row].figure].lines[m_rows[row].line];
}

QString FigureList::nameAt(const Shown &shown) const
{
    const Figure &figure = m_sheet.figures[shown.figure];
    if (shown.line == remarkLine) return indent + figure.remark;
    if (shown.line < 0 || figure.lines.size() == 1) return figure.id + emSpace + figure.name;
    return indent + figure.lines[shown.line].name;
}

QString FigureList::textAt(const FigureLine &line, int column) const
{
    if (column == Change) return figureChange(line.total, line.before, line.unit);
    return figureText(valueAt(line, column), line.unit);
}

QVariant FigureList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Shown &shown = m_rows.at(index.row());
    const FigureLine *line = lineAt(index.row());
    const bool isTitle = shown.line != remarkLine && (!line || m_sheet.figures[shown.figure].lines.size() == 1);
    switch (role) {
    case Qt::DisplayRole: return index.column() == Name ? nameAt(shown) : line ? textAt(*line, index.column()) : QString();
    case StrongRole: return isTitle && (index.column() == Name || index.column() == Total);
    case ToneRole: return shown.line == remarkLine || index.column() == Before || index.column() == Change ? u"quiet"_s : QString();
    case MarkRole: return QString();
    default: return {};
    }
}

QString FigureList::periodName() const
{
    return periodText(m_period);
}

QString FigureList::beforeName() const
{
    return periodText(periodBefore(m_period));
}

bool FigureList::hasLater() const
{
    return m_period.until < today();
}

QStringList FigureList::areas() const
{
    QStringList names;
    names.reserve(m_sheet.areas.size());
    for (const FigureArea &area : m_sheet.areas) names += area.name;
    return names;
}

bool FigureList::isBlank() const
{
    const auto isNothing = [](const FigureLine &line) { return !line.total.isWithheld && line.total.number.value_or(0) == 0; };
    return std::ranges::all_of(m_sheet.figures, [&](const Figure &figure) {
        return std::ranges::all_of(figure.lines, isNothing) && std::ranges::all_of(figure.lines, [](const FigureLine &line) {
            return !line.before.isWithheld && line.before.number.value_or(0) == 0;
        });
    });
}

QString FigureList::note() const
{
    return tr("• Zahlen unter %1 werden zurückgehalten, und so viele andere, dass sie sich nicht errechnen lassen. – Dazu gibt es nichts "
              "zu zählen.")
        .arg(m_sheet.smallNumber);
}

QString FigureList::quality() const
{
    const QString count = figureText(m_sheet.unconfirmed, FigureUnit::Count);
    if (m_sheet.unconfirmed.isWithheld) return tr("Wenige offene Leerstände sind seit über 90 Tagen nicht bestätigt.");
    if (m_sheet.unconfirmed.number.value_or(0) == 0) return {};
    return tr("Datenqualität: %1 offene Leerstände sind seit über 90 Tagen nicht bestätigt.").arg(count);
}

void FigureList::setPeriod(const Period &period)
{
    m_period = period;
    m_charts.clear();
    Q_EMIT periodChanged();
    Q_EMIT chartsChanged();
    refresh();
}

void FigureList::setSpan(const QString &span)
{
    if (m_span == span) return;
    m_span = span;
    const QDate last = std::min(m_period.until, today());
    setPeriod(span == "year"_L1 ? yearOf(last) : span == "half"_L1 ? halfYearOf(last) : m_period);
}

void FigureList::step(int by)
{
    if (by < 0) return setPeriod(periodBefore(m_period));
    if (!hasLater()) return;
    const QDate next = m_period.until.addDays(1);
    if (m_span == "half"_L1) return setPeriod(halfYearOf(next));
    if (m_span == "year"_L1) return setPeriod(yearOf(next));
    setPeriod({.from = next, .until = next.addDays(m_period.from.daysTo(m_period.until))});
}

QString FigureList::setDays(const QString &from, const QString &until)
{
    const auto first = parseDate(from, today()), last = parseDate(until, today());
    if (!first || !last) return tr("Zwei Tage eintragen, zum Beispiel 01.01.2026 und 30.06.2026.");
    if (*last < *first) return tr("Der letzte Tag liegt vor dem ersten.");
    if (*first > today()) return tr("Der Zeitraum liegt in der Zukunft.");
    if (first->addYears(longestYears) < *last) return tr("Höchstens %n Jahre auf einmal.", nullptr, longestYears);
    m_span = u"own"_s;
    setPeriod({.from = *first, .until = *last});
    return {};
}

void FigureList::setDay(const QDate &day)
{
    m_day = day;
    setPeriod(m_span == "year"_L1 ? yearOf(day) : halfYearOf(day));
}

QVariantMap FigureList::targetAt(int row) const
{
    const FigureLine *line = lineAt(row);
    if (!line || line->target.page.isEmpty()) return {};
    QVariantMap target;
    const QString &filter = line->target.filter;
    if (line->target.page == "register"_L1)
        target[u"where"_s] = filter;
    else if (const qsizetype is = filter.indexOf(u'='); is > 0)
        target[filter.first(is)] = filter.sliced(is + 1);
    return {{u"page"_s, line->target.page}, {u"target"_s, target}};
}

QString FigureList::definitionAt(int row) const
{
    if (row < 0 || row >= m_rows.size()) return {};
    const Figure &figure = m_sheet.figures[m_rows[row].figure];
    const QString day = isRunning() ? tr("heute") : tr("am %1").arg(dateText(m_sheet.period.until));
    return u"%1 %2 (%3): %4"_s.arg(figure.id, figure.name, figure.isOfDay ? day : periodText(m_sheet.period), figure.definition);
}

int FigureList::rowOf(const QString &figure) const
{
    const auto found = std::ranges::find(m_rows, figure, [this](const Shown &shown) { return m_sheet.figures[shown.figure].id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool FigureList::isWithheld(int row, int column) const
{
    const FigureLine *line = lineAt(row);
    if (!line || column <= Name) return false;
    return column == Change ? line->total.isWithheld || line->before.isWithheld : valueAt(*line, column).isWithheld;
}

void FigureList::arrange()
{
    m_rows.clear();
    for (qsizetype i = 0; i < m_sheet.figures.size(); ++i) {
        const Figure &figure = m_sheet.figures[i];
        if (figure.lines.size() != 1) m_rows += Shown{.figure = i};
        for (qsizetype line = 0; line < figure.lines.size(); ++line) m_rows += Shown{.figure = i, .line = line};
        if (!figure.remark.isEmpty()) m_rows += Shown{.figure = i, .line = remarkLine};
    }
}

void FigureList::setSuspended(bool suspended)
{
    if (m_isSuspended == suspended) return;
    m_isSuspended = suspended;
    Q_EMIT suspendedChanged();
    if (!suspended && m_isStale) refresh();
}

void FigureList::reload()
{
    // Counting reads the whole register; other pages would wait behind it after each change.
    m_isStale = m_isSuspended;
    if (m_isSuspended) return loaded({});
    readNewest([period = m_period, today = today()](Sql &sql) { return findFigures(sql, period, today); },
        [this](const FigureSheet &sheet) {
            m_sheet = sheet;
            arrange();
            m_charts = figureCharts(m_sheet, {});
            Q_EMIT chartsChanged();
            readEarlier();
        });
}

void FigureList::readEarlier()
{
    const auto find = [period = m_period, today = today()](Sql &sql) -> Result<QList<FigureSheet>> {
        QList<FigureSheet> sheets;
        Period earlier = period;
        for (int i = 0; i < earlierSheets; ++i) {
            earlier = periodBefore(periodBefore(earlier));
            auto sheet = findFigures(sql, earlier, today);
            if (!sheet) return std::unexpected(sheet.error());
            sheets += *sheet;
        }
        return sheets;
    };
    workspace()->read(this, find, [this, asked = ++m_asked](const Result<QList<FigureSheet>> &sheets) {
        if (asked != m_asked || !sheets) return;
        m_charts = figureCharts(m_sheet, *sheets);
        Q_EMIT chartsChanged();
    });
}

void FigureList::exportTo(const QUrl &file)
{
    if (!workspace() || !workspace()->isOpen()) return;
    const QString path = file.toLocalFile();
    const auto work = [sheet = m_sheet, path](const Progress &) { return writeFigures(sheet, path); };
    workspace()->jobs()->run(
        tr("Kennzahlen ausgeben"), work, [self = QPointer(this), open = QPointer(workspace()), path](const Result<> &made) {
            if (!open) return;
            if (!made) return open->tell(made.error());
            Q_EMIT open->notice(tr("Gespeichert: %1").arg(QDir::toNativeSeparators(path)));
            if (self) Q_EMIT self->written(path);
        });
}
