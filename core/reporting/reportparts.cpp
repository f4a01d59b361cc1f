// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/reportparts.h"
#include "core/figures/figuretext.h"
#include "core/register/words.h"
#include <array>

using namespace Qt::StringLiterals;

namespace {
const QLocale german(QLocale::German, QLocale::Germany);
/** So many Verbandsgemeinden stand side by side on a page. */
constexpr qsizetype areasAcross = 8;
/** What is told of each Verbandsgemeinde; the rest is in the table for spreadsheets. */
constexpr std::array areaLines{ShortLine{"K01.open"_L1, "Erfasste Leerstände"}, ShortLine{"K02.new"_L1, "Neu erfasst"},
    ShortLine{"K03.now"_L1, "Sofort verfügbar"}, ShortLine{"K03.renovation"_L1, "Nach Renovierung verfügbar"},
    ShortLine{"K04.class.from12"_L1, "12 Monate und länger leer"}, ShortLine{"K05.landlords"_L1, "Angesprochene Vermieter"},
    ShortLine{"K07.sessions"_L1, "Infogespräche"}, ShortLine{"K08.let"_L1, "Vermietungen"},
    ShortLine{"K08.register"_L1, "davon über das Register"}, ShortLine{"K12.instructed"_L1, "Übergaben mit Einführungsprotokoll"},
    ShortLine{"K13.sponsored"_L1, "Übergaben mit Pate"}, ShortLine{"K14.done"_L1, "Begleitbesuche"},
    ShortLine{"K16.L1"_L1, "Einwohner ohne Bus, Bahn, Bürgerbus"}, ShortLine{"K17.bus"_L1, "Bürgerbusse"},
    ShortLine{"K17.bench"_L1, "Mitfahrerbänke"}, ShortLine{"K17.hotspot"_L1, "Hotspots"},
    ShortLine{"K18.unconfirmed"_L1, "Lange nicht bestätigt"}};
constexpr QChar hardSpace(0xA0);
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

QString titleOf(const Figure &figure, QDate day)
{
    const QString when = figure.isOfDay ? u" (am %1)"_s.arg(germanDay(day)) : QString();
    return figure.id + u' ' + figure.name + when + (figure.remark.isEmpty() ? QString() : u" – "_s + figure.remark);
}

bool isNothing(const FigureValue &value)
{
    return !value.isWithheld && value.number.value_or(0) == 0;
}

/** A body of the table for each figure: one row, or a head with its lines below; lines that divide nothing are left out. */
QJsonArray groupsOf(const FigureSheet &sheet, QDate day, qsizetype width)
{
    QJsonArray groups;
    for (const Figure &figure : sheet.figures) {
        const bool isAlone = figure.lines.size() == 1;
        QJsonArray rows;
        for (const FigureLine &line : figure.lines) {
            if (&line != &figure.lines.first() && isNothing(line.total) && isNothing(line.before)) continue;
            rows += QJsonObject{{u"name"_s, isAlone ? titleOf(figure, day) : line.name}, {u"isPart"_s, !isAlone},
                {u"cells"_s, QJsonArray{textOf(line.total, line.unit), textOf(line.before, line.unit)}}};
        }
        QJsonObject group{{u"width"_s, width}, {u"rows"_s, rows}};
        if (!isAlone) group[u"groupTitle"_s] = titleOf(figure, day);
        groups += group;
    }
    return groups;
}

/** Those of the sheet that have anything to show: what lies in no Verbandsgemeinde is named only where there is something. */
QList<qsizetype> shownAreas(const FigureSheet &sheet)
{
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < sheet.areas.size(); ++i) {
        const auto isEmpty = [i](const FigureLine &line) { return isNothing(line.byArea.value(i)); };
        const auto isEmptyIn = [&](const Figure &figure) { return std::ranges::all_of(figure.lines, isEmpty); };
        if (!sheet.areas[i].key.isEmpty() || !std::ranges::all_of(sheet.figures, isEmptyIn)) shown += i;
    }
    return shown;
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

QDate dayOfStock(const Report &report)
{
    return std::min(report.untilOn, countedOn(report));
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

QJsonObject figureTable(const FigureSheet &sheet, QDate day)
{
    const QStringList heads = periodHeads(sheet, u"Kennzahl"_s);
    return tableOf(u"Kennzahlen"_s, heads, groupsOf(sheet, day, heads.size()), sheet);
}

QJsonObject shortFigureTable(const FigureSheet &sheet, std::span<const ShortLine> lines)
{
    QJsonArray rows;
    bool hasWithheld = false;
    for (const ShortLine &wanted : lines) {
        const FigureLine *line = lineOf(sheet, wanted.key);
        if (!line) continue;
        hasWithheld = hasWithheld || line->total.isWithheld || line->before.isWithheld;
        const QString name = QString::fromUtf8(wanted.german);
        rows += QJsonObject{{u"name"_s, name}, {u"isPart"_s, name.startsWith("davon"_L1)},
            {u"cells"_s, QJsonArray{textOf(line->total, line->unit), textOf(line->before, line->unit)}}};
    }
    const QStringList heads = periodHeads(sheet, u"Kennzahl"_s);
    QJsonObject table{{u"heads"_s, headsOf(heads)}, {u"groups"_s, QJsonArray{QJsonObject{{u"width"_s, heads.size()}, {u"rows"_s, rows}}}}};
    if (hasWithheld) table[u"note"_s] = withheldMark;
    return table;
}

QJsonArray areaTables(const FigureSheet &sheet)
{
    const QList<qsizetype> shown = shownAreas(sheet);
    QJsonArray tables;
    for (qsizetype first = 0; first < shown.size(); first += areasAcross) {
        const QList<qsizetype> across = shown.sliced(first, std::min(areasAcross, shown.size() - first));
        QStringList heads{u"Kennzahl"_s};
        for (const qsizetype area : across) heads += sheet.areas[area].name;
        heads += u"Gesamt"_s;
        QJsonArray rows;
        for (const ShortLine &wanted : areaLines) {
            const FigureLine *line = lineOf(sheet, wanted.key);
            if (!line || line->byArea.isEmpty()) continue;
            QJsonArray cells;
            for (const qsizetype area : across) cells += textOf(line->byArea.value(area), line->unit);
            cells += textOf(line->total, line->unit);
            rows += QJsonObject{{u"name"_s, line->key.first(3) + u' ' + QString::fromUtf8(wanted.german)}, {u"cells"_s, cells}};
        }
        const QJsonObject group{{u"width"_s, heads.size()}, {u"rows"_s, rows}};
        tables += tableOf(u"Kennzahlen nach Verbandsgemeinden"_s, heads, {group}, sheet);
    }
    return tables;
}

QJsonObject mapTable(const FigureSheet &sheet)
{
    const FigureLine *open = lineOf(sheet, u"K01.open"_s);
    if (!open) return {};
    QJsonArray rows;
    for (const qsizetype area : shownAreas(sheet))
        rows += QJsonObject{{u"name"_s, sheet.areas[area].name}, {u"cells"_s, QJsonArray{textOf(open->byArea.value(area), open->unit)}}};
    rows += QJsonObject{{u"name"_s, u"Gesamt"_s}, {u"isSum"_s, true}, {u"cells"_s, QJsonArray{textOf(open->total, open->unit)}}};
    const QStringList heads{u"Verbandsgemeinde"_s, u"Erfasste Leerstände"_s};
    QJsonObject table{{u"heads"_s, headsOf(heads)}, {u"groups"_s, QJsonArray{QJsonObject{{u"width"_s, heads.size()}, {u"rows"_s, rows}}}}};
    if (isWithheld(*open)) table[u"note"_s] = withheldMark;
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
    static constexpr std::array speaking{ShortLine{"K15.continued"_L1, "fortgeführt"}, ShortLine{"K15.sublet"_L1, "Untermieten"},
        ShortLine{"K15.reduction"_L1, "Mietsenkungen"}, ShortLine{"K15.payment"_L1, "Direktzahlungen"},
        ShortLine{"K17.bus"_L1, "Bürgerbusse"}, ShortLine{"K17.bench"_L1, "Mitfahrerbänke"}, ShortLine{"K17.hotspot"_L1, "Hotspots"}};
    const Figure *figure = figureOf(sheet, measure.figure);
    if (!figure || figure->lines.isEmpty()) return {};
    QStringList parts;
    for (const ShortLine &one : speaking)
        if (const FigureLine *line = one.key.startsWith(figure->id) ? lineOf(sheet, one.key) : nullptr)
            parts += QString::fromUtf8(one.german) + hardSpace + textOf(line->total, line->unit);
    const FigureLine &first = figure->lines.first();
    return figure->id + u": "_s + (parts.isEmpty() ? textOf(first.total, first.unit) : parts.join(u", "_s));
}

QString withheldText()
{
    return withheldMark;
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
