// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/nearplaces.h"
#include "core/base/number.h"
#include "core/places/busarea.h"
#include "core/places/places.h"
#include <QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
/** Usual for rural settlements where no path is known (domain §5.5: 1.2 to 1.3). */
constexpr double detour = 1.3;

std::optional<NearKind> nearKindOf(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Stop:
    case PlaceKind::Station: return NearKind::Stop;
    case PlaceKind::Supermarket:
    case PlaceKind::VillageShop: return NearKind::Shop;
    case PlaceKind::Kindergarten: return NearKind::Kindergarten;
    case PlaceKind::PrimarySchool:
    case PlaceKind::SecondarySchool:
    case PlaceKind::School: return NearKind::School;
    case PlaceKind::Hotspot: return NearKind::Hotspot;
    default: return {};
    }
}

const QSet<PlaceKind> wanted{PlaceKind::Stop, PlaceKind::Station, PlaceKind::Supermarket, PlaceKind::VillageShop, PlaceKind::Kindergarten,
    PlaceKind::PrimarySchool, PlaceKind::SecondarySchool, PlaceKind::School, PlaceKind::Hotspot, PlaceKind::CommunityBus};
}

double walkingMetres(Utm from, Utm to)
{
    return metresBetween(from, to) * detour;
}

QString wayText(double metres)
{
    constexpr double kilometre = 1000, step = 50, largeStep = 100;
    const double up = step * std::ceil(metres / step);
    if (up < kilometre) return u"%1\u00a0m"_s.arg(std::lround(up));
    return u"%1\u00a0km"_s.arg(decimalText(std::lround(std::ceil(metres / largeStep)), 1, 1, QLocale()));
}

Result<NearPlaces> NearPlaces::load(Sql &sql, QDate day)
{
    auto places = listPlaces(sql, {.kinds = wanted, .validOn = day});
    if (!places) return std::unexpected(places.error());
    std::array<std::vector<std::pair<Utm, QString>>, nearKinds> found;
    NearPlaces near;
    for (const Place &place : *places) {
        const auto at = pointOf(place.geom.bytes);
        if (const auto kind = nearKindOf(place.kind); kind && at) found[static_cast<size_t>(*kind)].emplace_back(*at, displayName(place));
        if (place.kind != PlaceKind::CommunityBus) continue;
        auto towns = townsAlong(sql, place.geom);
        if (!towns) return std::unexpected(towns.error());
        for (const AreaTown &town : *towns) {
            QString &buses = near.m_buses[town.id];
            buses += buses.isEmpty() ? displayName(place) : u", "_s + displayName(place);
        }
    }
    for (size_t kind = 0; kind < nearKinds; ++kind) {
        std::ranges::stable_sort(found[kind], {}, [](const auto &one) { return one.first.east; });
        near.m_kinds[kind].places.reserve(found[kind].size());
        for (const auto &[at, name] : found[kind]) {
            near.m_kinds[kind].places.push_back(at);
            near.m_kinds[kind].names += name;
        }
    }
    return near;
}

NearestPlace NearPlaces::nearest(NearKind kind, Utm from) const
{
    const std::vector<Utm> &places = m_kinds[static_cast<size_t>(kind)].places;
    NearestPlace best;
    const auto look = [&](std::vector<Utm>::const_iterator one) {
        if (const double metres = walkingMetres(from, *one); metres < best.metres) best = {metres, static_cast<int>(one - places.begin())};
    };
    // What lies farther east or west than the best way is long cannot be nearer.
    const auto middle = std::ranges::lower_bound(places, from.east, {}, &Utm::east);
    for (auto one = middle; one != places.end() && (one->east - from.east) * detour < best.metres; ++one) look(one);
    for (auto one = middle; one != places.begin() && (from.east - std::prev(one)->east) * detour < best.metres; --one) look(std::prev(one));
    return best;
}
