// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/judge.h"
#include "geo/shape.h"
#include <algorithm>

StationReach stationReach(const StationService &service, const GapProfile &profile)
{
    return {.category = service.category, .classM = reachOfCategory(profile, service.category), .ruleM = stopRuleReach(profile, service)};
}

void consider(Served &served, int station, const StationReach &reach, float metres, const GapProfile &profile)
{
    const int quality = metres <= float(reach.classM) ? qualityAt(profile, reach.category, metres) : noQuality;
    const bool byRule = metres <= float(reach.ruleM);
    if (quality == noQuality && !byRule) return;
    served.byRule |= byRule;
    // Better is the better class, then the nearer station, then the one that comes first.
    const auto rank = [](int letter, float way, int at) { return std::tuple(letter == noQuality ? 127 : letter, way, at); };
    if (served.station >= 0 && rank(quality, metres, station) >= rank(served.quality, served.metres, served.station)) return;
    served.quality = static_cast<qint8>(quality);
    served.station = station;
    served.metres = metres;
}

SpotGap judge(const Served &served, const NearMetres &near, bool hasCommunityBus, const GapProfile &profile)
{
    SpotGap gap{.quality = served.quality,
        .isServed = served.byRule || isServed(profile, served.quality),
        .hasCommunityBus = hasCommunityBus,
        .hasShop = near.shop <= float(profile.shopM),
        .hasDoctor = near.doctor <= float(profile.doctorM),
        .hasBench = near.bench <= float(profile.benchM),
        .hasHotspot = near.hotspot <= float(profile.hotspotM),
        .station = served.station};
    if (gap.isServed)
        gap.level = gap.hasShop && gap.hasDoctor ? GapLevel::Served : GapLevel::L3;
    else
        gap.level = hasCommunityBus ? GapLevel::L2 : GapLevel::L1;
    return gap;
}

bool isServedBy(const GapBus &bus, Utm at, int town, const GapProfile &profile)
{
    if (!(profile.busDays == BusDays::Week ? bus.runsInWeek : bus.runsOnDay)) return false;
    if (town >= 0 && std::ranges::contains(bus.towns, town)) return true;
    if (std::ranges::any_of(bus.stops, [&](Utm stop) { return metresBetween(stop, at) <= profile.busStopM; })) return true;
    return !bus.area.empty() && contains(bus.area, at);
}

void countCell(GapCounts &counts, const SpotGap &gap, qint64 inhabitants)
{
    counts.inhabitants += inhabitants;
    counts.byLevel[size_t(gap.level)] += inhabitants;
    const size_t without = counts.byQuality.size() - 1;
    counts.byQuality[gap.quality == noQuality ? without : size_t(gap.quality)] += inhabitants;
    if (gap.level == GapLevel::L3 && !gap.hasShop) counts.withoutShop += inhabitants;
    if (gap.level == GapLevel::L3 && !gap.hasDoctor) counts.withoutDoctor += inhabitants;
    const bool isCutOff = gap.level == GapLevel::L1 || gap.level == GapLevel::L2;
    if (isCutOff && gap.hasBench) counts.helpedByBench += inhabitants;
    if (!gap.hasHotspot) counts.withoutHotspot += inhabitants;
}

int badness(GapLevel level)
{
    switch (level) {
    case GapLevel::Served: return 0;
    case GapLevel::L3: return 1;
    case GapLevel::L2: return 2;
    case GapLevel::L1: return 3;
    }
    return 0;
}

bool isCounted(const GapInput &input, int town)
{
    return town >= 0 && input.towns[size_t(town)].isOwn;
}
