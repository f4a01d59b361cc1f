// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/spotwords.h"
#include "core/placement/nearplaces.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Spot", german);
}

/** Beyond midnight of the service day the clock begins anew. */
QString clock(int minute)
{
    constexpr int perHour = 60, hours = 24;
    return u"%1:%2"_s.arg(minute / perHour % hours).arg(minute % perHour, 2, 10, QLatin1Char('0'));
}

QString detourWords(double detour)
{
    return QLocale().toString(detour, 'f', 1);
}

/** Says so where it is no path. */
QString measured(const QString &way, bool byPath, double detour)
{
    return byPath ? way : say(QT_TRANSLATE_NOOP("Spot", "%1, Luftlinie mal %2")).arg(way, detourWords(detour));
}
}

QString levelWords(const SpotGap &gap)
{
    switch (gap.level) {
    case GapLevel::Served: return say(QT_TRANSLATE_NOOP("Spot", "versorgt"));
    case GapLevel::L1: return say(QT_TRANSLATE_NOOP("Spot", "L1: weder Bus noch Bahn noch Bürgerbus"));
    case GapLevel::L2: return say(QT_TRANSLATE_NOOP("Spot", "L2: kein Bus, keine Bahn, aber ein Bürgerbus"));
    case GapLevel::L3: break;
    }
    if (!gap.hasShop && !gap.hasDoctor) return say(QT_TRANSLATE_NOOP("Spot", "L3: Bus oder Bahn da, Laden und Arztpraxis zu weit"));
    return gap.hasShop ? say(QT_TRANSLATE_NOOP("Spot", "L3: Bus oder Bahn da, Arztpraxis zu weit"))
                       : say(QT_TRANSLATE_NOOP("Spot", "L3: Bus oder Bahn da, Laden zu weit"));
}

QString classWords(const SpotCard &card)
{
    if (card.gap.quality != noQuality)
        return say(QT_TRANSLATE_NOOP("Spot", "Güteklasse %1 (%2)")).arg(qualityLetter(card.gap.quality), card.station);
    if (!card.profile.hasClasses())
        return card.gap.isServed ? say(QT_TRANSLATE_NOOP("Spot", "genug Abfahrten (%1)")).arg(card.station)
                                 : say(QT_TRANSLATE_NOOP("Spot", "nirgends genug Abfahrten in der Nähe"));
    return say(QT_TRANSLATE_NOOP("Spot", "keine Güteklasse"));
}

QString wayWords(const SpotPlace &place, double detour)
{
    const QString way = say(QT_TRANSLATE_NOOP("Spot", "%1, %2 min zu Fuß")).arg(wayText(place.metres)).arg(minutesOnFoot(place.metres));
    return measured(way, place.byPath, detour);
}

QString distanceWords(const SpotPlace &place, double detour)
{
    return measured(wayText(place.metres), place.byPath, detour);
}

QString leavingWords(const QList<Departure> &departures, QDate day)
{
    if (departures.isEmpty()) return say(QT_TRANSLATE_NOOP("Spot", "keine Abfahrten am %1")).arg(dateText(day));
    const int many = static_cast<int>(departures.size());
    return QCoreApplication::translate("Spot", "%n Abfahrten am %1, %2–%3", nullptr, many)
        .arg(dateText(day), clock(departures.first().minute), clock(departures.last().minute));
}

QString groundWords(const SpotFacts &facts)
{
    if (facts.onPaths) return say(QT_TRANSLATE_NOOP("Spot", "Wege auf eingelesenen Fußwegen."));
    if (facts.ground.hasNetwork())
        return say(QT_TRANSLATE_NOOP("Spot", "Kein eingelesener Weg führt hierher. Gerechnet ist die Luftlinie mal %1."))
            .arg(detourWords(facts.ground.detour));
    return say(QT_TRANSLATE_NOOP("Spot", "Es sind keine Fußwege eingelesen. Gerechnet ist die Luftlinie mal %1."))
        .arg(detourWords(facts.ground.detour));
}
