// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/nearplaces.h"
#include "core/base/number.h"
#include "core/places/busarea.h"
#include "core/places/places.h"
#include "core/walking/walkingstore.h"
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
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
    const auto network = loadWalkingNetwork(sql);
    if (!network) return std::unexpected(network.error());
    std::array<std::vector<Utm>, nearKinds> found;
    NearPlaces near;
    near.m_ground.network = *network;
    for (const Place &place : *places) {
        const auto at = pointOf(place.geom.bytes);
        if (const auto kind = nearKindOf(place.kind); kind && at) {
            found[static_cast<size_t>(*kind)].push_back(*at);
            near.m_kinds[static_cast<size_t>(*kind)].names += displayName(place);
        }
        if (place.kind != PlaceKind::CommunityBus) continue;
        auto towns = townsAlong(sql, place.geom);
        if (!towns) return std::unexpected(towns.error());
        for (const AreaTown &town : *towns) {
            QString &buses = near.m_buses[town.id];
            buses += buses.isEmpty() ? displayName(place) : u", "_s + displayName(place);
        }
    }
    for (size_t kind = 0; kind < nearKinds; ++kind)
        near.m_kinds[kind].goals = std::make_shared<const FootGoals>(near.m_ground, footSpots(near.m_ground, std::move(found[kind])));
    return near;
}

std::array<NearestPlace, nearKinds> NearPlaces::nearest(Utm from) const
{
    std::array<NearestPlace, nearKinds> all;
    const Footing footing = m_ground.hasNetwork() ? m_ground.network->footing(from) : Footing();
    for (size_t kind = 0; kind < nearKinds; ++kind) {
        if (!m_kinds[kind].goals) continue;
        const OnFoot found = m_kinds[kind].goals->nearest(from, footing);
        all[kind] = {found.metres, found.goal, found.byPath};
    }
    return all;
}
