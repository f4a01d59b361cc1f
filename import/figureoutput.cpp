// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/figureoutput.h"
#include "core/figures/figuretext.h"
#include "core/register/words.h"
#include "core/storage/record.h"
#include "import/call.h"
#include "import/feedoutput.h"
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
QVariant plain(const FigureValue &value)
{
    if (value.isWithheld) return u"withheld"_s;
    if (!value.number) return {};
    const double number = *value.number;
    return number == std::floor(number) ? QVariant(static_cast<qint64>(number)) : QVariant(number);
}

QStringList headsOf(const FigureSheet &sheet)
{
    QStringList heads{sheet.scope.isEmpty() ? say(QT_TRANSLATE_NOOP("CommandLine", "Zusammen")) : sheet.scope,
        say(QT_TRANSLATE_NOOP("CommandLine", "davor"))};
    for (const FigureArea &area : sheet.areas) heads += area.name;
    return heads;
}

QStringList cellsOf(const FigureLine &line)
{
    QStringList cells{figureText(line.total, line.unit), figureText(line.before, line.unit)};
    for (const FigureValue &value : line.byArea) cells += figureText(value, line.unit);
    return cells;
}

QString rowOf(const QString &name, qsizetype nameWidth, const QStringList &cells, const QList<qsizetype> &widths)
{
    QString row = name.leftJustified(nameWidth);
    for (qsizetype i = 0; i < cells.size(); ++i) row += u"  "_s + cells[i].rightJustified(widths[i]);
    return row;
}

QString spanText(const Period &period)
{
    return dateText(period.from) + u" – "_s + dateText(period.until);
}
}

Records figureRecords(const FigureSheet &sheet)
{
    Records records{{u"figure"_s, u"key"_s, u"name"_s, u"unit"_s, u"total"_s, u"before"_s}, {}};
    for (const FigureArea &area : sheet.areas) records.keys += area.key.isEmpty() ? u"elsewhere"_s : area.key;
    for (const Figure &figure : sheet.figures)
        for (const FigureLine &line : figure.lines) {
            QVariantList row{
                figure.id, line.key, line.name, toStored(QVariant::fromValue(line.unit)), plain(line.total), plain(line.before)};
            for (qsizetype i = 0; i < sheet.areas.size(); ++i) row += i < line.byArea.size() ? plain(line.byArea[i]) : QVariant();
            records.rows += row;
        }
    return records;
}

void printFigures(QTextStream &out, const FigureSheet &sheet)
{
    const QStringList heads = headsOf(sheet);
    QList<qsizetype> widths;
    widths.reserve(heads.size());
    for (const QString &head : heads) widths += head.size();
    qsizetype nameWidth = 0;
    for (const Figure &figure : sheet.figures)
        for (const FigureLine &line : figure.lines) {
            nameWidth = std::max(nameWidth, line.name.size() + 2);
            const QStringList cells = cellsOf(line);
            for (qsizetype i = 0; i < cells.size(); ++i) widths[i] = std::max(widths[i], cells[i].size());
        }
    out << say(QT_TRANSLATE_NOOP("CommandLine", "Kennzahlen %1, davor %2")).arg(spanText(sheet.period), spanText(sheet.before)) << "\n\n"
        << rowOf({}, nameWidth, heads, widths) << '\n';
    bool hasWithheld = false;
    for (const Figure &figure : sheet.figures) {
        out << figure.id << ' ' << figure.name << '\n';
        if (!figure.remark.isEmpty()) out << "  " << figure.remark << '\n';
        for (const FigureLine &line : figure.lines) {
            const QStringList cells = cellsOf(line);
            hasWithheld = hasWithheld || cells.contains(u"•"_s);
            out << rowOf(u"  "_s + line.name, nameWidth, cells, widths) << '\n';
        }
    }
    if (hasWithheld) out << '\n' << withheldNote() << '\n';
}
