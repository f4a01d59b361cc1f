// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/spots.h"
#include "core/base/text.h"
#include "core/places/busarea.h"
#include "core/places/places.h"
#include "core/register/municipality.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
QSet<PlaceKind> usualKinds(DestinationKind kind)
{
    using enum PlaceKind;
    switch (kind) {
    case DestinationKind::School: return {PrimarySchool, SecondarySchool, School};
    case DestinationKind::Kindergarten: return {Kindergarten};
    case DestinationKind::Course: return {LanguageCourse, DrivingSchool, School};
    default: return {};
    }
}

Spot spotOf(const Place &place, Utm at)
{
    QStringList parts{word(place.kind), place.address};
    parts.removeAll(QString());
    return {.name = place.name, .detail = parts.join(u" · "_s), .at = at};
}

Result<QList<Spot>> placesLike(Sql &sql, const QString &text, DestinationKind kind, qsizetype most)
{
    return listPlaces(sql, {.text = text}).transform([&](QList<Place> places) {
        const QSet<PlaceKind> usual = usualKinds(kind);
        std::ranges::stable_partition(places, [&](const Place &place) { return usual.contains(place.kind); });
        QList<Spot> spots;
        for (const Place &place : std::as_const(places)) {
            const auto at = pointOf(place.geom.bytes);
            if (!at || place.name.isEmpty()) continue;
            spots += spotOf(place, *at);
            if (spots.size() == most) break;
        }
        return spots;
    });
}

Result<QList<Spot>> townsLike(Sql &sql, const QString &text, qsizetype most)
{
    const auto towns = listMunicipalities(sql);
    if (!towns) return std::unexpected(towns.error());
    const QString wanted = folded(text);
    QList<Spot> spots;
    for (const Municipality &town : *towns) {
        if (spots.size() == most) break;
        if (!matches(wanted, folded(town.name))) continue;
        const auto place = placeWithKey(sql, town.ags);
        if (!place) return std::unexpected(place.error());
        if (*place && (*place)->centre) spots += {.name = town.name, .detail = town.kind, .at = *(*place)->centre};
    }
    return spots;
}
}

Result<QList<Spot>> findSpots(Sql &sql, const QString &text, DestinationKind kind, qsizetype most)
{
    if (folded(text).isEmpty()) return QList<Spot>();
    const auto towns = townsLike(sql, text, std::max<qsizetype>(1, most / 2));
    if (!towns) return std::unexpected(towns.error());
    return placesLike(sql, text, kind, most - towns->size()).transform([&](const QList<Spot> &places) {
        // Whoever looks for a school means one; for everything else the municipality comes first.
        return usualKinds(kind).isEmpty() ? *towns + places : places + *towns;
    });
}

Result<QStringList> townsAround(Sql &sql, const QList<Wkb> &points)
{
    QStringList names;
    for (const Wkb &point : points) {
        const auto towns = townsAlong(sql, point);
        if (!towns) return std::unexpected(towns.error());
        names += towns->isEmpty() ? QString() : towns->first().name;
    }
    return names;
}
