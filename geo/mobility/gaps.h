// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/mobility/reachkinds.h"
#include "core/mobility/servicequality.h"
#include "geo/mobility/gapinput.h"

/** How one spot is served. */
struct SpotGap {
    GapLevel level = GapLevel::L1;
    /** 0 for class A … 6 for G, or noQuality. */
    qint8 quality = noQuality;
    /** By class or by the stop rule. */
    bool isServed = false;
    bool hasCommunityBus = false;
    bool hasShop = false;
    bool hasDoctor = false;
    bool hasBench = false;
    bool hasHotspot = false;
    /** Position in GapInput::stations of the one that gives the class; -1 for none. */
    int station = -1;
    bool operator==(const SpotGap &) const = default;
};

/** The nearest place of each kind for many spots; position in GapInput::places. */
struct SpotReach {
    std::array<std::vector<OnFoot>, reachKinds> near = {};
};

/** The spots of one sort: cells, flats or households. */
struct SpotLayer {
    FootSpots spots = {};
    SpotReach reach = {};
    std::vector<SpotGap> gaps = {};
};

/** Where gaps are. Shares nothing with the register; positions as in its input. */
struct GapAnalysis {
    SpotLayer cells = {};
    SpotLayer flats = {};
    SpotLayer households = {};
    /** How each station of the input is served. */
    std::vector<StationService> services = {};
    /** Whether ways were measured on paths. */
    bool onPaths = false;
};

/** Measures the whole district; the same input and profile give the same answer. Cancelled only. */
Result<GapAnalysis> findGaps(const GapInput &input, const GapProfile &profile, const Progress &progress = {});

/** Counts of one area. Inhabitants are exact; show them with rounded(). */
struct GapCounts {
    qint64 inhabitants = 0;
    /** By GapLevel. */
    std::array<qint64, gapLevels> byLevel = {};
    /** By class A … G, the last without class. */
    std::array<qint64, 8> byQuality = {};
    /** In L3: without a shop, without a doctor; both may be missing. */
    qint64 withoutShop = 0;
    qint64 withoutDoctor = 0;
    /** In L1 or L2 with a ride-sharing bench near: it helps, the level stays. */
    qint64 helpedByBench = 0;
    /** Without a hotspot near. */
    qint64 withoutHotspot = 0;
    qint64 flats = 0;
    std::array<qint64, gapLevels> flatsByLevel = {};
    /** Nothing where hidden because it is small, or because others would give it away. */
    std::optional<qint64> households = 0;
    std::array<std::optional<qint64>, gapLevels> householdsByLevel = {};
    bool operator==(const GapCounts &) const = default;
};

struct AreaFigures {
    /** AGS of a municipality, key of an association; empty for the whole. */
    QString key = {};
    QString name = {};
    /** Of a municipality: its association's key. */
    QString associationKey = {};
    GapCounts counts = {};
    bool operator==(const AreaFigures &) const = default;
};

struct GapFigures {
    AreaFigures whole = {};
    QList<AreaFigures> associations = {};
    QList<AreaFigures> towns = {};
    bool operator==(const GapFigures &) const = default;
};
/** Only own municipalities are counted; by name. */
GapFigures figuresOf(const GapInput &input, const GapAnalysis &analysis);
/** To the next ten: the census itself changes small numbers (domain §5.7). */
qint64 rounded(qint64 inhabitants);

/** How much a measure changes: people who leave and enter each level, and flats. */
struct GapDifference {
    std::array<qint64, gapLevels> byLevel = {};
    std::array<qint64, gapLevels> flatsByLevel = {};
    /** People whose level gets better or worse. */
    qint64 better = 0;
    qint64 worse = 0;
    /** People newly near a bench, and newly near a hotspot. */
    qint64 newlyAtBench = 0;
    qint64 newlyAtHotspot = 0;
    bool operator==(const GapDifference &) const = default;
};
GapDifference differenceOf(const GapInput &input, const GapAnalysis &before, const GapAnalysis &after);
