// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/effectwords.h"
#include "core/places/hours.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
/** The levels that most people leave and enter, and whether nobody goes another way. */
struct Move {
    GapLevel from = GapLevel::Served;
    GapLevel to = GapLevel::Served;
    qint64 people = 0;
    bool isAll = false;
};
constexpr std::array badFirst{GapLevel::L1, GapLevel::L2, GapLevel::L3, GapLevel::Served};

Move mostMoved(const GapEffect &effect, bool better)
{
    Move most;
    for (size_t from = 0; from < badFirst.size(); ++from)
        for (size_t to = 0; to < badFirst.size(); ++to) {
            if (from == to || (from < to) != better) continue;
            const qint64 people = effect.people[size_t(badFirst[from])][size_t(badFirst[to])];
            if (people > most.people) most = {badFirst[from], badFirst[to], people, false};
        }
    most.isAll = most.people == (better ? effect.better : effect.worse);
    return most;
}

QVariantMap row(const QString &figure, const QString &words, const QString &tone, const QString &spoken)
{
    return {{u"figure"_s, figure}, {u"words"_s, words}, {u"tone"_s, tone}, {u"spoken"_s, spoken}};
}

QVariantMap levelRow(const GapEffect &effect)
{
    const bool isBetter = effect.better >= effect.worse;
    const Move most = mostMoved(effect, isBetter);
    const QString people = peopleText(isBetter ? effect.better : effect.worse);
    QString words = u"%1 → %2"_s.arg(word(most.from), word(most.to));
    if (!most.isAll) words = QCoreApplication::translate("Effect", "meist %1").arg(words);
    QString spoken = isBetter ? QCoreApplication::translate("Effect", "%1 Einwohner besser gestellt, %2").arg(people, words)
                              : QCoreApplication::translate("Effect", "%1 Einwohner schlechter gestellt, %2").arg(people, words);
    if (isBetter && effect.worse > 0) {
        const QString worse = QCoreApplication::translate("Effect", "%1 schlechter").arg(peopleText(effect.worse));
        words += u", "_s + worse;
        spoken += u", "_s + worse;
    }
    return row(isBetter ? people : u"−"_s + people, words, isBetter ? u"good"_s : u"bad"_s, spoken);
}

QVariantMap nearbyRow(const GapEffect &effect)
{
    const auto figure = [](const char *text, qint64 people) { return QCoreApplication::translate("Effect", text).arg(peopleText(people)); };
    const auto told = [](const QString &number, const QString &words, const QString &tone) {
        return row(number, words, tone, number + u", "_s + words);
    };
    const QString stays = QCoreApplication::translate("Effect", "Stufe bleibt");
    if (effect.helpedByBench > 0) return told(figure(QT_TRANSLATE_NOOP("Effect", "hilft %1"), effect.helpedByBench), stays, u"quiet"_s);
    if (effect.newlyAtBench > 0) return told(figure(QT_TRANSLATE_NOOP("Effect", "nah für %1"), effect.newlyAtBench), stays, u"quiet"_s);
    if (effect.lostBench > 0)
        return told(u"−"_s + peopleText(effect.lostBench), QCoreApplication::translate("Effect", "verlieren die Bank"), u"bad"_s);
    if (effect.newlyAtHotspot > 0)
        return told(peopleText(effect.newlyAtHotspot), QCoreApplication::translate("Effect", "neu am Hotspot"), u"quiet"_s);
    if (effect.lostHotspot > 0)
        return told(u"−"_s + peopleText(effect.lostHotspot), QCoreApplication::translate("Effect", "verlieren den Hotspot"), u"bad"_s);
    return row(
        u"–"_s, QCoreApplication::translate("Effect", "ohne Wirkung"), u"quiet"_s, QCoreApplication::translate("Effect", "ohne Wirkung"));
}

QString busWords(const ScenarioMeasure &measure, const QHash<QString, QString> &towns, QDate today)
{
    QStringList parts;
    if (!measure.openingHours.isEmpty()) parts += hoursInWords(measure.openingHours, today);
    QStringList names;
    for (const QString &ags : measure.towns.split(u',', Qt::SkipEmptyParts)) names += towns.value(ags, ags);
    if (!names.isEmpty()) parts += names.join(u", "_s);
    return parts.join(u"; "_s);
}
}

QString peopleText(qint64 people)
{
    if (people > 0 && rounded(people) == 0) return QCoreApplication::translate("Effect", "unter 10");
    return QLocale().toString(rounded(people));
}

QString changeText(qint64 people)
{
    if (people == 0) return u"0"_s;
    return (people < 0 ? u"−"_s : u"+"_s) + peopleText(std::abs(people));
}

QVariantMap effectRow(const GapEffect &effect)
{
    return effect.better > 0 || effect.worse > 0 ? levelRow(effect) : nearbyRow(effect);
}

QVariantList levelRows(const GapCounts &before, const GapCounts &after)
{
    QVariantList rows;
    for (const GapLevel level : {GapLevel::L1, GapLevel::L2, GapLevel::L3}) {
        const qint64 was = before.byLevel[size_t(level)], is = after.byLevel[size_t(level)];
        // More people in L2 may have come from L1, so that more is only bad where it is the worst level.
        const QString tone = is < was ? u"good"_s : is > was && level == GapLevel::L1 ? u"bad"_s : u"quiet"_s;
        rows += QVariantMap{{u"level"_s, int(level)}, {u"name"_s, word(level)}, {u"before"_s, peopleText(was)},
            {u"after"_s, peopleText(is)}, {u"change"_s, is == was ? QString() : changeText(rounded(is) - rounded(was))}, {u"tone"_s, tone}};
    }
    const qint64 was = cutOffFlats(before), is = cutOffFlats(after);
    const QLocale locale;
    const QString change = (is < was ? u"−"_s : u"+"_s) + locale.toString(std::abs(is - was));
    rows += QVariantMap{{u"level"_s, 0}, {u"name"_s, QCoreApplication::translate("Effect", "Leerstände in L1 oder L2")},
        {u"before"_s, locale.toString(was)}, {u"after"_s, locale.toString(is)}, {u"change"_s, is == was ? QString() : change},
        {u"tone"_s,
            is < was       ? u"good"_s
                : is > was ? u"bad"_s
                           : u"quiet"_s}};
    return rows;
}

qint64 cutOffFlats(const GapCounts &counts)
{
    return counts.flatsByLevel[size_t(GapLevel::L1)] + counts.flatsByLevel[size_t(GapLevel::L2)];
}

QList<double> gapParts(const GapCounts &counts)
{
    QList<double> parts;
    for (const GapLevel level : {GapLevel::L1, GapLevel::L2, GapLevel::L3}) parts += double(rounded(counts.byLevel[size_t(level)]));
    return parts;
}

QString measureWords(const ScenarioMeasure &measure, const QHash<QString, QString> &towns, QDate today)
{
    QStringList parts{
        measure.action == MeasureAction::Add ? displayName({.kind = measure.kind}) : word(measure.kind) + u" "_s + word(measure.action)};
    // The first words stand alone, so they begin as a sentence does.
    parts.first()[0] = parts.first().at(0).toUpper();
    if (measure.departures) parts += QCoreApplication::translate("Effect", "%n Abfahrten am Tag", nullptr, *measure.departures);
    if (measure.kind == PlaceKind::CommunityBus) {
        if (const QString bus = busWords(measure, towns, today); !bus.isEmpty()) parts += bus;
    } else if (!measure.openingHours.isEmpty()) {
        parts += hoursInWords(measure.openingHours, today);
    }
    if (!measure.note.isEmpty()) parts += measure.note;
    return parts.join(u", "_s);
}
