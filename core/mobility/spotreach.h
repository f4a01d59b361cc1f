// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/mobility/reachkinds.h"
#include "core/places/place.h"
#include "core/places/timetable.h"
#include "core/walking/onfoot.h"

/** The network that the register holds, and how ways are measured without it. */
Result<WalkingGround> walkingGround(Sql &sql, double detour);
/** The ways from one spot to many places, in their order; places without a point, and beyond @p mostMetres, stay without a goal. */
std::vector<OnFoot> waysFrom(const WalkingGround &ground, Utm from, const QList<Place> &places, float mostMetres = noLimitM);

/** The nearest place of one kind of need. */
struct SpotPlace {
    ReachKind kind = ReachKind::Stop;
    Place place = {};
    Utm at = {};
    /** On foot. */
    double metres = 0;
    /** False where it is the straight line times the detour. */
    bool byPath = false;
};

/** Where somebody stands, and what of the timetable they ask for. */
struct SpotQuestion {
    Utm at = {};
    QDate day = {};
    GapProfile profile = {};
};

/** What can be reached on foot from one spot. */
struct SpotFacts {
    QDate day = {};
    /** The spot stands on a network of paths. */
    bool onPaths = false;
    WalkingGround ground = {};
    /** By kind; kinds of which nothing is within farthestM are missing. Of stops the nearest where anything leaves on the day, else the
     * nearest of all. */
    QList<SpotPlace> near = {};
    /** From the station of that stop, on the day. */
    QList<Departure> departures = {};
    /** Of that stop: the key of the station it belongs to. */
    QString stationKey = {};
    /** The credits of all that is named, each once. */
    QStringList credits = {};

    /** Null where there is none. */
    const SpotPlace *nearest(ReachKind kind) const;
};

/** Farther than this nobody goes on foot. */
inline constexpr double farthestM = 12000;

/** Reads only what lies near: milliseconds also in a large register. */
Result<SpotFacts> loadSpotFacts(Sql &sql, const SpotQuestion &question);
/** The key under which a timetable knows the station of a stop: its own where it belongs to none. */
QString stationKeyOf(const Place &stop);
