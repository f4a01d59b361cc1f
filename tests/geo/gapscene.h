// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/gaps.h"
#include <random>

/** A made-up district: two associations with two municipalities each, cells, stops, shops and homes at random; the same for the same seed.
 */
inline GapInput randomDistrict(unsigned seed, bool withPaths)
{
    using namespace Qt::StringLiterals;
    std::mt19937 random(seed);
    const auto below = [&](int bound) { return int(random() % unsigned(bound)); };
    constexpr double west = 400'000, south = 5'470'000;
    constexpr int extent = 6000, nodesAcross = 25, step = extent / nodesAcross;
    const auto place = [&] { return Utm{west + below(extent), south + below(extent)}; };

    GapInput input{.day = QDate(2026, 11, 24), .fromMin = 360, .untilMin = 1200, .origin = CellOrigin::Census};
    for (int town = 0; town < 4; ++town)
        input.towns.push_back({.id = town + 1,
            .ags = u"0733500%1"_s.arg(town),
            .name = u"Dorf %1"_s.arg(town),
            .associationKey = u"07335010%1"_s.arg(town / 2),
            .associationName = u"VG %1"_s.arg(town / 2)});
    const auto townAt = [&](Utm at) { return (at.east < west + extent / 2.0 ? 0 : 1) + (at.north < south + extent / 2.0 ? 0 : 2); };
    for (int i = 0; i < 120; ++i) {
        const Utm at = place();
        input.cells.push_back({.centre = at, .east = i * 100, .inhabitants = 1 + below(60), .town = below(20) == 0 ? -1 : townAt(at)});
    }
    for (auto *homes : {&input.flats, &input.households})
        for (int i = 0; i < 40; ++i) {
            const Utm at = place();
            homes->push_back({.id = i + 1, .at = at, .town = townAt(at)});
        }
    constexpr std::array kinds{PlaceKind::Supermarket, PlaceKind::VillageShop, PlaceKind::Doctor, PlaceKind::RideBench, PlaceKind::Hotspot,
        PlaceKind::Kindergarten, PlaceKind::Pharmacy};
    for (int i = 0; i < 40; ++i) {
        const PlaceKind kind = kinds[size_t(below(int(kinds.size())))];
        input.places.push_back({.id = i + 1, .uid = u"p%1"_s.arg(i), .kind = kind, .name = u"Ort %1"_s.arg(i), .at = place()});
    }
    for (int i = 0; i < 15; ++i) {
        const QString uid = u"s%1"_s.arg(i);
        const Utm at = place();
        const QMap<int, int> counts{{below(4) == 0 ? 2 : 3, 1 + below(60)}};
        input.stations.push_back(
            {.id = 100 + i, .uid = uid, .key = uid, .name = u"Halt %1"_s.arg(i), .at = at, .counts = {uid, 1 + below(3), counts}});
        input.places.push_back({.id = 100 + i, .uid = uid, .kind = PlaceKind::Stop, .name = u"Halt %1"_s.arg(i), .at = at});
    }
    input.buses.push_back({.uid = u"b1"_s, .name = u"Bürgerbus"_s, .towns = {1}, .runsInWeek = true, .runsOnDay = false});
    if (!withPaths) return input;

    std::vector<Utm> nodes;
    std::vector<WalkingEdge> edges;
    for (int y = 0; y < nodesAcross; ++y)
        for (int x = 0; x < nodesAcross; ++x) {
            const auto node = quint32(nodes.size());
            nodes.push_back({west + x * step + below(60), south + y * step + below(60)});
            if (x > 0 && below(8) > 0) edges.push_back({node - 1, node, float(step + below(90))});
            if (y > 0 && below(8) > 0) edges.push_back({node - nodesAcross, node, float(step + below(90))});
        }
    input.network = std::make_shared<const WalkingNetwork>(std::move(nodes), edges);
    return input;
}
