// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/figures/figurecharts.h"
#include "core/figures/figuretext.h"
#include "qml/figures/figurechange.h"
#include <QCoreApplication>
#include <QHash>
#include <ranges>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Figures", german);
}

const FigureLine *firstLine(const FigureSheet &sheet, const QString &id)
{
    const Figure *figure = figureOf(sheet, id);
    return figure && !figure->lines.isEmpty() ? &figure->lines.first() : nullptr;
}

QVariantMap cell(const FigureValue &value, FigureUnit unit)
{
    QVariantMap made{{u"text"_s, figureText(value, unit)}, {u"isWithheld"_s, value.isWithheld}};
    if (value.number && !value.isWithheld) made[u"number"_s] = *value.number;
    return made;
}

QVariantMap group(const QString &label, const QVariantList &cells)
{
    return {{u"label"_s, label}, {u"cells"_s, cells}};
}

/** What a chart says, for whoever cannot see it. */
QString summaryOf(const QStringList &series, const QVariantList &groups)
{
    QStringList said;
    said.reserve(groups.size());
    for (const QVariant &one : groups) {
        const QVariantMap map = one.toMap();
        const QVariantList cells = map[u"cells"_s].toList();
        QStringList values;
        for (qsizetype i = 0; i < cells.size() && i < series.size(); ++i) {
            const QString text = cells[i].toMap()[u"text"_s].toString();
            values += series[i] + u' '
                + (cells[i].toMap()[u"isWithheld"_s].toBool() ? say(QT_TRANSLATE_NOOP("Figures", "zurückgehalten")) : text);
        }
        said += u"%1: %2"_s.arg(map[u"label"_s].toString().simplified(), values.join(u", "_s));
    }
    return said.join(u"; "_s);
}

QVariantMap chart(const char *key, const QString &title, const QString &kind, const QStringList &series, const QVariantList &groups)
{
    return {{u"key"_s, QLatin1StringView(key)}, {u"title"_s, title}, {u"kind"_s, kind}, {u"series"_s, series}, {u"groups"_s, groups},
        {u"summary"_s, summaryOf(series, groups)}};
}

/** The year below what comes before it: columns are narrow. */
QString inLines(QString label)
{
    if (const qsizetype last = label.lastIndexOf(u' '); last > 0) label[last] = u'\n';
    return label;
}

/** Stock and what is new, period by period, the oldest first. */
QVariantMap courseChart(const FigureSheet &sheet, const QList<FigureSheet> &earlier)
{
    QVariantList groups;
    const auto add = [&](const FigureSheet &one) {
        const FigureLine *stock = firstLine(one, u"K01"_s), *fresh = firstLine(one, u"K02"_s);
        if (!stock || !fresh) return;
        groups += group(inLines(shortPeriod(one.before)), {cell(stock->before, stock->unit), cell(fresh->before, fresh->unit)});
        groups += group(inLines(shortPeriod(one.period)), {cell(stock->total, stock->unit), cell(fresh->total, fresh->unit)});
    };
    for (const FigureSheet &one : earlier | std::views::reverse) add(one);
    add(sheet);
    return chart("course", say(QT_TRANSLATE_NOOP("Figures", "Leerstände: Bestand und neu erfasst")), u"columns"_s,
        {say(QT_TRANSLATE_NOOP("Figures", "Bestand am letzten Tag")), say(QT_TRANSLATE_NOOP("Figures", "neu erfasst"))}, groups);
}

/** Beside its bar a class is said shorter than in the table. */
QString shortLabel(const FigureLine &line)
{
    static const QHash<QString, const char *> labels{{u"K04.class.below3"_s, QT_TRANSLATE_NOOP("Figures", "unter 3 Mon.")},
        {u"K04.class.from3"_s, QT_TRANSLATE_NOOP("Figures", "3 bis 6 Mon.")},
        {u"K04.class.from6"_s, QT_TRANSLATE_NOOP("Figures", "6 bis 12 Mon.")},
        {u"K04.class.from12"_s, QT_TRANSLATE_NOOP("Figures", "ab 12 Mon.")},
        {u"K04.class.unknown"_s, QT_TRANSLATE_NOOP("Figures", "unbekannt")}, {u"K08.circle.sgb2"_s, QT_TRANSLATE_NOOP("Figures", "SGB II")},
        {u"K08.circle.sgb12"_s, QT_TRANSLATE_NOOP("Figures", "SGB XII")},
        {u"K08.circle.asylblg"_s, QT_TRANSLATE_NOOP("Figures", "AsylbLG")},
        {u"K08.circle.none"_s, QT_TRANSLATE_NOOP("Figures", "ohne Leistungen")},
        {u"K08.circle.municipality"_s, QT_TRANSLATE_NOOP("Figures", "Kommunen")},
        {u"K20.class.below90"_s, QT_TRANSLATE_NOOP("Figures", "unter 90 Tage")},
        {u"K20.class.from90"_s, QT_TRANSLATE_NOOP("Figures", "90 bis 179")},
        {u"K20.class.from180"_s, QT_TRANSLATE_NOOP("Figures", "180 bis 364")},
        {u"K20.class.from365"_s, QT_TRANSLATE_NOOP("Figures", "ab 365 Tage")},
        {u"K20.class.unknown"_s, QT_TRANSLATE_NOOP("Figures", "unbekannt")}};
    const char *label = labels.value(line.key);
    return label ? say(label) : line.name;
}

/** Nobody misses a class of what is unknown where nothing is. */
bool isNothing(const FigureLine &line)
{
    const auto isZero = [](const FigureValue &value) { return !value.isWithheld && value.number.value_or(0) == 0; };
    return line.key.endsWith(".unknown"_L1) && isZero(line.total) && isZero(line.before);
}

/** The lines of a figure whose key begins so, each with the period before. */
QVariantMap linesChart(const char *key, const QString &title, const FigureSheet &sheet, const QString &id, const QString &prefix)
{
    QVariantList groups;
    if (const Figure *figure = figureOf(sheet, id))
        for (const FigureLine &line : figure->lines)
            if (line.key.startsWith(prefix) && !isNothing(line))
                groups += group(shortLabel(line), {cell(line.total, line.unit), cell(line.before, line.unit)});
    return chart(key, title, u"bars"_s, {shortPeriod(sheet.period), shortPeriod(sheet.before)}, groups);
}
}

QVariantList figureCharts(const FigureSheet &sheet, const QList<FigureSheet> &earlier)
{
    const QVariantList all{courseChart(sheet, earlier),
        linesChart("duration", say(QT_TRANSLATE_NOOP("Figures", "Wie lange die Wohnungen leer stehen")), sheet, u"K04"_s, u"K04.class"_s),
        linesChart("circles", say(QT_TRANSLATE_NOOP("Figures", "Vermietungen nach Rechtskreis")), sheet, u"K08"_s, u"K08.circle"_s),
        linesChart("waiting", say(QT_TRANSLATE_NOOP("Figures", "Wie lange Haushalte warten")), sheet, u"K20"_s, u"K20.class"_s)};
    QVariantList filled;
    for (const QVariant &one : all)
        if (!one.toMap()[u"groups"_s].toList().isEmpty()) filled += one;
    return filled;
}
