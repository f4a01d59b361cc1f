// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/gaptable.h"
#include "geo/mobility/gapmethod.h"
#include <QCoreApplication>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
const QString none = u"–"_s, hidden = u"•"_s;

QString say(const char *german)
{
    return QCoreApplication::translate("GapTable", german);
}

size_t at(GapLevel level)
{
    return static_cast<size_t>(level);
}

QString hiddenText(const std::optional<qint64> &count)
{
    return count ? countText(*count) : hidden;
}

GapRow rowOf(const AreaFigures &area, bool isSum)
{
    const GapCounts &counts = area.counts;
    const auto people = [&](GapLevel level) { return countText(rounded(counts.byLevel[at(level)])); };
    const qint64 flats = counts.flatsByLevel[at(GapLevel::L1)] + counts.flatsByLevel[at(GapLevel::L2)];
    return {area.name,
        {countText(rounded(counts.inhabitants)), people(GapLevel::L1), people(GapLevel::L2), people(GapLevel::L3), people(GapLevel::Served),
            shareText(inGaps(counts), counts.inhabitants), countText(counts.flats), countText(flats), hiddenText(counts.households),
            hiddenText(householdsInGaps(counts))},
        isSum};
}

QStringList headsOf(const QString &first)
{
    return {first, say(QT_TRANSLATE_NOOP("GapTable", "Einwohner")), u"L1"_s, u"L2"_s, u"L3"_s,
        say(QT_TRANSLATE_NOOP("GapTable", "versorgt")), say(QT_TRANSLATE_NOOP("GapTable", "% in Lücken")),
        say(QT_TRANSLATE_NOOP("GapTable", "Leerstände")), say(QT_TRANSLATE_NOOP("GapTable", "davon L1, L2")),
        say(QT_TRANSLATE_NOOP("GapTable", "Haushalte")), say(QT_TRANSLATE_NOOP("GapTable", "davon L1, L2"))};
}

/** "−590"; a dash where nothing changes. */
QString changeText(qint64 change)
{
    if (change == 0) return none;
    return (change < 0 ? u"−"_s : u"+"_s) + QLocale().toString(std::abs(change));
}

GapRow comparison(const QString &name, qint64 before, qint64 after)
{
    return {name, {countText(before), countText(after), changeText(after - before)}};
}
}

QString countText(qint64 count)
{
    return count == 0 ? none : QLocale().toString(count);
}

QString shareText(qint64 part, qint64 whole)
{
    if (whole <= 0) return {};
    constexpr double percent = 100;
    return QLocale().toString(percent * static_cast<double>(part) / static_cast<double>(whole), 'f', 1);
}

qint64 inGaps(const GapCounts &counts)
{
    return counts.byLevel[at(GapLevel::L1)] + counts.byLevel[at(GapLevel::L2)] + counts.byLevel[at(GapLevel::L3)];
}

std::optional<qint64> householdsInGaps(const GapCounts &counts)
{
    const auto first = counts.householdsByLevel[at(GapLevel::L1)], second = counts.householdsByLevel[at(GapLevel::L2)];
    return first && second ? std::optional(*first + *second) : std::nullopt;
}

GapTable associationTable(const GapFigures &figures)
{
    GapTable table{
        say(QT_TRANSLATE_NOOP("GapTable", "Nach Verbandsgemeinden")), headsOf(say(QT_TRANSLATE_NOOP("GapTable", "Verbandsgemeinde"))), {}};
    table.rows.reserve(figures.associations.size() + 1);
    for (const AreaFigures &area : figures.associations) table.rows += rowOf(area, false);
    GapRow whole = rowOf(figures.whole, true);
    if (whole.name.isEmpty()) whole.name = say(QT_TRANSLATE_NOOP("GapTable", "Zusammen"));
    table.rows += whole;
    return table;
}

QList<GapTable> townTables(const GapFigures &figures)
{
    QList<GapTable> tables;
    const auto add = [&](const QString &key, const QString &name) {
        GapTable table{name, headsOf(say(QT_TRANSLATE_NOOP("GapTable", "Gemeinde"))), {}};
        for (const AreaFigures &town : figures.towns)
            if (town.associationKey == key) table.rows += rowOf(town, false);
        if (!table.rows.isEmpty()) tables += table;
    };
    QSet<QString> known;
    for (const AreaFigures &area : figures.associations) {
        known += area.key;
        add(area.key, area.name);
    }
    if (!known.contains(QString())) add({}, say(QT_TRANSLATE_NOOP("GapTable", "Ohne Verbandsgemeinde")));
    return tables;
}

GapTable comparisonTable(const GapRun &run)
{
    GapTable table{say(QT_TRANSLATE_NOOP("GapTable", "Vorher und nachher")),
        {say(QT_TRANSLATE_NOOP("GapTable", "Einwohner")), say(QT_TRANSLATE_NOOP("GapTable", "heute")),
            say(QT_TRANSLATE_NOOP("GapTable", "mit Maßnahmen")), say(QT_TRANSLATE_NOOP("GapTable", "Änderung"))},
        {}};
    if (!run.then) return table;
    const GapCounts &now = run.now.figures.whole.counts, &then = run.then->figures.whole.counts;
    for (const GapLevel level : {GapLevel::L1, GapLevel::L2, GapLevel::L3, GapLevel::Served})
        table.rows += comparison(levelText(level), rounded(now.byLevel[at(level)]), rounded(then.byLevel[at(level)]));
    const auto flats
        = [](const GapCounts &counts) { return counts.flatsByLevel[at(GapLevel::L1)] + counts.flatsByLevel[at(GapLevel::L2)]; };
    table.rows += comparison(say(QT_TRANSLATE_NOOP("GapTable", "Leerstände in L1 oder L2")), flats(now), flats(then));
    table.rows += comparison(
        say(QT_TRANSLATE_NOOP("GapTable", "in Lücken mit Mitfahrerbank")), rounded(now.helpedByBench), rounded(then.helpedByBench));
    table.rows += comparison(
        say(QT_TRANSLATE_NOOP("GapTable", "ohne Hotspot in der Nähe")), rounded(now.withoutHotspot), rounded(then.withoutHotspot));
    return table;
}
