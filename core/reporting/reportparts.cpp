// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/reportparts.h"
#include "core/figures/figuretext.h"
#include "core/register/words.h"
#include <QHash>
#include <functional>

using namespace Qt::StringLiterals;

namespace {
const QLocale german(QLocale::German, QLocale::Germany);
/** So many Verbandsgemeinden stand side by side on a page. */
constexpr qsizetype areasAcross = 8;
const QString withheldMark = u"• aus Datenschutzgründen zusammengefasst"_s;

QString textOf(const FigureValue &value, FigureUnit unit)
{
    return figureText(value, unit, german);
}

QJsonArray headsOf(const QStringList &heads, qsizetype words = 1)
{
    QJsonArray array;
    for (qsizetype i = 0; i < heads.size(); ++i) array += QJsonObject{{u"text"_s, heads[i]}, {u"numeric"_s, i >= words}};
    return array;
}

QString titleOf(const Figure &figure, const FigureSheet &sheet)
{
    const QString day = figure.isOfDay ? u" (am %1)"_s.arg(germanDay(sheet.period.until)) : QString();
    return figure.id + u' ' + figure.name + day + (figure.remark.isEmpty() ? QString() : u" – "_s + figure.remark);
}

using Cells = std::function<QStringList(const FigureLine &)>;

/** A body of the table for each figure: one row, or a head with its lines below. */
QJsonArray groupsOf(const FigureSheet &sheet, qsizetype width, const std::function<bool(const FigureLine &)> &fits, const Cells &cells)
{
    QJsonArray groups;
    for (const Figure &figure : sheet.figures) {
        QList<FigureLine> lines;
        std::ranges::copy_if(figure.lines, std::back_inserter(lines), fits);
        if (lines.isEmpty() && figure.remark.isEmpty()) continue;
        QJsonArray rows;
        const bool isAlone = figure.lines.size() == 1;
        for (const FigureLine &line : std::as_const(lines))
            rows += QJsonObject{{u"name"_s, isAlone ? titleOf(figure, sheet) : line.name}, {u"isPart"_s, !isAlone},
                {u"cells"_s, QJsonArray::fromStringList(cells(line))}};
        QJsonObject group{{u"width"_s, width}, {u"rows"_s, rows}};
        if (!isAlone) group[u"groupTitle"_s] = titleOf(figure, sheet);
        groups += group;
    }
    return groups;
}

bool isWithheld(const FigureLine &line)
{
    return line.total.isWithheld || line.before.isWithheld || std::ranges::any_of(line.byArea, &FigureValue::isWithheld);
}

QJsonObject tableOf(const QString &caption, const QStringList &heads, const QJsonArray &groups, const FigureSheet &sheet)
{
    QJsonObject table{{u"caption"_s, caption}, {u"heads"_s, headsOf(heads)}, {u"groups"_s, groups}};
    for (const Figure &figure : sheet.figures)
        if (std::ranges::any_of(figure.lines, isWithheld)) table[u"note"_s] = withheldMark;
    return table;
}

QStringList periodHeads(const FigureSheet &sheet, const QString &first)
{
    return {first, germanPeriodText(sheet.period), germanPeriodText(sheet.before)};
}
}

QString germanDay(QDate day)
{
    return day.isValid() ? dateText(day, german) : QString();
}

QDate countedOn(const Report &report)
{
    return report.frozenAt.toLocalTime().date();
}

Paper reportFrame(const QString &form, const Report &report, const FrozenReport &frozen, const Printing &printing)
{
    const QString credits = frozen.credits.join(u" · "_s);
    Paper paper = framed(form, report.title, Confidentiality::ForAll, credits.isEmpty() ? QStringList() : QStringList{credits}, printing);
    paper.language = u"de"_s;
    QJsonObject &values = paper.values;
    if (!frozen.sender.isEmpty()) values[u"sender"_s] = frozen.sender;
    const bool isDraft = report.state == ReportState::Draft;
    values[u"stand"_s] = u"Zahlen vom %1"_s.arg(germanDay(countedOn(report))) + (isDraft ? u" · Entwurf"_s : QString());
    values[u"notice"_s] = report.isPublic ? QString() : u"Nichtöffentlich"_s;
    values[u"page"_s] = u"Seite"_s;
    values[u"of"_s] = u"von"_s;
    values[u"draft"_s] = isDraft ? u"Entwurf"_s : QString();
    values[u"heading"_s] = report.title;
    return paper;
}

QJsonObject figureTable(const FigureSheet &sheet)
{
    const QStringList heads = periodHeads(sheet, u"Kennzahl"_s);
    const auto groups = groupsOf(
        sheet, heads.size(), [](const FigureLine &) { return true; },
        [](const FigureLine &line) { return QStringList{textOf(line.total, line.unit), textOf(line.before, line.unit)}; });
    return tableOf(u"Kennzahlen"_s, heads, groups, sheet);
}

QJsonObject shortFigureTable(const FigureSheet &sheet, std::span<const ShortLine> lines)
{
    QJsonArray rows;
    bool hasWithheld = false;
    for (const ShortLine &wanted : lines) {
        const FigureLine *line = lineOf(sheet, wanted.key);
        if (!line) continue;
        hasWithheld = hasWithheld || line->total.isWithheld || line->before.isWithheld;
        rows += QJsonObject{{u"name"_s, QString::fromUtf8(wanted.german)},
            {u"cells"_s, QJsonArray{textOf(line->total, line->unit), textOf(line->before, line->unit)}}};
    }
    const QStringList heads = periodHeads(sheet, u"Kennzahl"_s);
    QJsonObject table{{u"heads"_s, headsOf(heads)}, {u"groups"_s, QJsonArray{QJsonObject{{u"width"_s, heads.size()}, {u"rows"_s, rows}}}}};
    if (hasWithheld) table[u"note"_s] = withheldMark;
    return table;
}

QJsonArray areaTables(const FigureSheet &sheet)
{
    QJsonArray tables;
    for (qsizetype first = 0; first < sheet.areas.size(); first += areasAcross) {
        const qsizetype count = std::min(areasAcross, sheet.areas.size() - first);
        QStringList heads{u"Kennzahl"_s};
        for (const FigureArea &area : sheet.areas.sliced(first, count)) heads += area.name;
        heads += u"Gesamt"_s;
        const auto cells = [&](const FigureLine &line) {
            QStringList texts;
            for (qsizetype i = first; i < first + count; ++i) texts += textOf(line.byArea.value(i), line.unit);
            return texts + QStringList{textOf(line.total, line.unit)};
        };
        const auto groups = groupsOf(sheet, heads.size(), [](const FigureLine &line) { return !line.byArea.isEmpty(); }, cells);
        tables += tableOf(u"Kennzahlen nach Verbandsgemeinden"_s, heads, groups, sheet);
    }
    return tables;
}

QJsonObject mapTable(const FigureSheet &sheet)
{
    const Figure *open = figureOf(sheet, u"K01"_s);
    if (!open || open->lines.isEmpty()) return {};
    const FigureLine &line = open->lines.first();
    QJsonArray rows;
    for (qsizetype i = 0; i < sheet.areas.size() && i < line.byArea.size(); ++i)
        rows += QJsonObject{{u"name"_s, sheet.areas[i].name}, {u"cells"_s, QJsonArray{textOf(line.byArea[i], line.unit)}}};
    rows += QJsonObject{{u"name"_s, u"Gesamt"_s}, {u"isSum"_s, true}, {u"cells"_s, QJsonArray{textOf(line.total, line.unit)}}};
    const QStringList heads{u"Verbandsgemeinde"_s, u"Offene Leerstände"_s};
    QJsonObject table{{u"heads"_s, headsOf(heads)}, {u"groups"_s, QJsonArray{QJsonObject{{u"width"_s, heads.size()}, {u"rows"_s, rows}}}}};
    if (isWithheld(line)) table[u"note"_s] = withheldMark;
    return table;
}

QJsonObject methodTable(const FigureSheet &sheet)
{
    QJsonArray rows;
    for (const Figure &figure : sheet.figures)
        rows += QJsonObject{{u"name"_s, figure.id + u' ' + figure.name}, {u"definition"_s, figure.definition},
            {u"when"_s, figure.isOfDay ? u"Stichtag"_s : u"Zeitraum"_s}};
    return {{u"heads"_s, headsOf({u"Kennzahl"_s, u"Wie gezählt wird"_s, u"Wann"_s}, 3)}, {u"rows"_s, rows}};
}

QString qualityText(const FigureSheet &sheet)
{
    QString text = u"Zahlen unter %1 stehen nicht da, und keine, aus der sie sich errechnen ließen."_s.arg(sheet.smallNumber);
    if (!sheet.scope.isEmpty()) text.prepend(u"Gezählt wurde: %1. "_s.arg(sheet.scope));
    const FigureLine *old = lineOf(sheet, u"K18.unconfirmed"_s);
    return old ? u"%1: %2. "_s.arg(old->name, textOf(old->total, old->unit)) + text : text;
}

QString figureOfMeasure(const FigureSheet &sheet, const Measure &measure)
{
    static const QHash<QString, QStringList> speaking{
        {u"K15"_s, {u"K15.continued"_s, u"K15.sublet"_s, u"K15.reduction"_s, u"K15.payment"_s}},
        {u"K17"_s, {u"K17.bus"_s, u"K17.bench"_s, u"K17.hotspot"_s}}};
    const Figure *figure = figureOf(sheet, measure.figure);
    if (!figure || figure->lines.isEmpty()) return {};
    QStringList parts;
    for (const QString &key : speaking.value(figure->id))
        if (const FigureLine *line = lineOf(sheet, key)) parts += line->name + u' ' + textOf(line->total, line->unit);
    const FigureLine &first = figure->lines.first();
    return figure->id + u": "_s + (parts.isEmpty() ? textOf(first.total, first.unit) : parts.join(u", "_s));
}

QString lightClass(Light light)
{
    switch (light) {
    case Light::Done: return u"done"_s;
    case Light::OnTrack: return u"ontrack"_s;
    case Light::NotBegun: return u"notbegun"_s;
    case Light::Delayed: return u"delayed"_s;
    case Light::Overdue: return u"overdue"_s;
    }
    return {};
}
