// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/mobility/spotreach.h"
#include "core/places/communitybus.h"
#include "core/places/schoolholiday.h"
#include "geo/mobility/gaps.h"

/** One spot with all that can be reached from it, and how well that is. */
struct SpotCard {
    SpotFacts facts = {};
    GapProfile profile = {};
    /** As findGaps() would judge it; positions in it mean nothing here. */
    SpotGap gap = {};
    /** The station that gives the class; empty where none does. */
    QString station = {};
    /** Community buses that serve the spot, by name. */
    QList<PlaceEntry> buses = {};
    QList<SchoolHoliday> schoolHolidays = {};
};

/** Reads only what lies near, so that one spot takes milliseconds. */
Result<SpotCard> loadSpotCard(Sql &sql, const SpotQuestion &question);

/** When a community bus runs next after @p now, early enough to book it. */
struct NextRide {
    /** Invalid where it does not run within the next weeks, or nobody knows. */
    QDate day = {};
    /** "Fährt am Dienstag, 24.11.2026, 8:30–13:30 Uhr." */
    QString runs = {};
    /** "Anmelden bis Montag, 23.11.2026, 12 Uhr unter 06301 …"; empty where nothing is to be said. */
    QString booking = {};
};
NextRide nextRide(const PlaceEntry &bus, const QList<SchoolHoliday> &schoolHolidays, const QDateTime &now);
