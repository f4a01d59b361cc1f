// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/mobility/gapprofile.h"
#include "core/mobility/scenario.h"
#include "core/places/timetable.h"
#include "core/walking/onfoot.h"
#include "geo/polygon.h"
#include <QDate>
#include <optional>

/** A municipality that cells and flats are counted for. */
struct GapTown {
    qint64 id = 0;
    QString ags = {};
    QString name = {};
    QString associationKey = {};
    QString associationName = {};
    std::optional<int> population = {};
    /** False for a neighbour that is shown but not counted. */
    bool isOwn = true;
    bool operator==(const GapTown &) const = default;
};

/** A square in which people live. */
struct GapCell {
    /** EPSG:25832. */
    Utm centre = {};
    /** South-west corner and side in metres, EPSG:3035. */
    int east = 0;
    int north = 0;
    int sizeM = 100;
    int inhabitants = 0;
    /** Position in GapInput::towns; -1 outside of all. */
    int town = -1;
    bool operator==(const GapCell &) const = default;
};

/** A flat or a household, for counting where they are. */
struct GapHome {
    /** Of the vacancy or the household. */
    qint64 id = 0;
    Utm at = {};
    int town = -1;
    bool operator==(const GapHome &) const = default;
};

/** Somewhere that people reach. */
struct GapPlace {
    /** 0 for one that a measure adds. */
    qint64 id = 0;
    QString uid = {};
    PlaceKind kind = PlaceKind::Other;
    QString name = {};
    Utm at = {};
    bool operator==(const GapPlace &) const = default;
};

/** A stop or station with its departures on the day. */
struct GapStation {
    qint64 id = 0;
    QString uid = {};
    QString key = {};
    QString name = {};
    Utm at = {};
    /** On the day, in the window. */
    StationDepartures counts = {};
    bool operator==(const GapStation &) const = default;
};

/** A Bürgerbus or bus on demand. */
struct GapBus {
    qint64 id = 0;
    QString uid = {};
    QString name = {};
    MultiPolygon area = {};
    /** Of one with a line: where it stops; the corners of its line where no stops are known. */
    std::vector<Utm> stops = {};
    /** Positions of municipalities that it serves as a whole, beside its area. */
    std::vector<int> towns = {};
    bool runsInWeek = true;
    bool runsOnDay = true;
    bool operator==(const GapBus &) const = default;
};

/** Where the cells come from. */
enum class CellOrigin {
    None,
    Census,
    /** Municipal populations spread over the addresses of each municipality. */
    Addresses,
    /** One point per municipality, where not even addresses are known. */
    Municipalities
};

/** Everything that gaps are found from, as it was in one moment; immutable once loaded. */
struct GapInput {
    QDate day = {};
    /** The window whose departures are counted. */
    int fromMin = 0;
    int untilMin = 0;
    CellOrigin origin = CellOrigin::None;
    std::vector<GapTown> towns = {};
    std::vector<GapCell> cells = {};
    /** Vacant flats that can be let, and households that live where they were placed. */
    std::vector<GapHome> flats = {};
    std::vector<GapHome> households = {};
    std::vector<GapPlace> places = {};
    std::vector<GapStation> stations = {};
    std::vector<GapBus> buses = {};
    std::shared_ptr<const WalkingNetwork> network = {};
    /** Counts below are hidden, and never follow from others. */
    int smallNumber = 5;
    /** The credits of all sources, each once. */
    QStringList credits = {};
    /** Names and days of the sources, for the method box: "Zensus 2022", "Fahrplan VRN, gültig 2026-06-14 bis 2026-12-12". */
    QStringList sources = {};
    /** What a person has to know about the figures: an expired timetable, stops far from any path, stops that stand twice. */
    QList<Error> notes = {};
    /** SHA-256 over everything above but words: the same input gives the same figures. */
    QString hash = {};
};

struct GapQuestion {
    /** Invalid for the next usual school day. */
    QDate day = {};
    GapProfile profile = {};
    QDate today = {};
};

/**
 * Reads the register once; blocks, so call it in a job or inside read(). Errors: NotFound "gaps.noTowns" without municipalities,
 * "gaps.noCells" without any population; Cancelled.
 */
Result<GapInput> loadGapInput(Sql &sql, const GapQuestion &question, const Progress &progress = {});
/** The input as it would be with these measures; inactive ones are passed over. A measure whose place is gone changes nothing. */
GapInput withMeasures(const GapInput &input, const QList<ScenarioMeasure> &measures);
