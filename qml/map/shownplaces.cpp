// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/shownplaces.h"
#include "core/places/places.h"
#include "core/places/placesource.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString wordsOf(const Place &place, HourWords &hours)
{
    QStringList parts{displayName(place)};
    if (!place.openingHours.isEmpty()) parts += hours.of(place.openingHours);
    if (place.kind == PlaceKind::CommunityBus && !place.phone.isEmpty()) parts += place.phone;
    if (!place.directions.isEmpty()) parts += QCoreApplication::translate("MapPlaces", "nach %1").arg(place.directions);
    if (place.kind == PlaceKind::RideBench && place.returnBenchUid.isEmpty())
        parts += QCoreApplication::translate("MapPlaces", "keine Bank für den Rückweg");
    if (!place.ssid.isEmpty()) parts += place.ssid;
    return parts.join(u" · "_s);
}

QString sourceWords(const Place &place, const PlaceSource &source)
{
    QStringList parts{place.source.isEmpty() ? QCoreApplication::translate("MapPlaces", "von Hand eingetragen") : place.source};
    if (!place.licence.isEmpty()) parts += place.licence;
    const QDate stand = source.stand.isValid() ? source.stand : place.stand;
    if (stand.isValid()) parts += QCoreApplication::translate("MapPlaces", "Stand %1").arg(dateText(stand));
    return parts.join(u", "_s);
}
}

Result<ShownPlaces> showPlaces(Sql &sql, std::span<const Place> places, HourWords &hours)
{
    const auto sources = listPlaceSources(sql);
    if (!sources) return std::unexpected(sources.error());
    ShownPlaces shown{.set = std::make_shared<const PlaceSet>(makePlaces(places))};
    for (const Place &place : places) {
        const int group = static_cast<int>(groupOf(place.kind));
        ++shown.counts[group];
        shown.words[place.id] = wordsOf(place, hours);
        if (!place.credit.isEmpty() && !shown.credits.contains(place.credit)) shown.credits += place.credit;
        const auto source
            = std::ranges::find_if(*sources, [&](const PlaceSource &one) { return place.originKey.startsWith(one.key + u':'); });
        const QString words = sourceWords(place, source == sources->end() ? PlaceSource() : *source);
        if (!shown.sources[group].contains(words)) shown.sources[group] += words;
    }
    return shown;
}
