// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/gaps.h"

/** What one station does for spots near it. */
struct StationReach {
    /** 0 where its departures give no class. */
    int category = 0;
    /** Metres up to which it gives a class, and up to which the stop rule serves; 0 for not at all. */
    int classM = 0;
    int ruleM = 0;
    int most() const { return std::max(classM, ruleM); }
};
StationReach stationReach(const StationService &service, const GapProfile &profile);

/** The best that stations do for one spot. */
struct Served {
    qint8 quality = noQuality;
    bool byRule = false;
    /** Position of the station that gives the class, or serves by the rule where there is none; the nearer of two equals. */
    int station = -1;
    float metres = std::numeric_limits<float>::infinity();
};
/** Takes into account a station at @p metres. The order in which stations come does not matter. */
void consider(Served &served, int station, const StationReach &reach, float metres, const GapProfile &profile);

/** How the stations of @p input, served as @p services says, serve each spot. */
std::vector<Served> servedSpots(const GapInput &input, const std::vector<StationService> &services, const GapProfile &profile,
    const WalkingGround &ground, const FootSpots &spots);

/** The nearest of each kind that levels depend on, in metres on foot. */
struct NearMetres {
    float shop = std::numeric_limits<float>::infinity();
    float doctor = std::numeric_limits<float>::infinity();
    float bench = std::numeric_limits<float>::infinity();
    float hotspot = std::numeric_limits<float>::infinity();
};
/** Level and flags of one spot (domain §5.7). */
SpotGap judge(const Served &served, const NearMetres &near, bool hasCommunityBus, const GapProfile &profile);

/** Whether a Bürgerbus that counts under the profile serves a spot in this municipality (position; -1 for none). */
bool isServedBy(const GapBus &bus, Utm at, int town, const GapProfile &profile);

/** Adds a cell, as it is judged, to the counts of its area; with fewer than no inhabitants it is taken out again. */
void countCell(GapCounts &counts, const SpotGap &gap, qint64 inhabitants);

/** How bad a level is; the numbers of the levels are only names. */
int badness(GapLevel level);
/** Whether people in this municipality (position; -1 for none) count. */
bool isCounted(const GapInput &input, int town);
