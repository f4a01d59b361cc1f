// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/mobility/gapprofile.h"
#include "core/places/timetable.h"

/** The group of a GTFS route type (domain §5.6, step 4); nothing for types that do not count. */
std::optional<TransitGroup> transitGroupOf(int routeType);

/** How well one station is served. */
struct StationService {
    /** The best group that stops there; nothing where none does. */
    std::optional<TransitGroup> group = {};
    /** Of all groups together, in the window. */
    int departures = 0;
    /** Minutes between departures in one direction: halved where the station has more than one stop. Infinite without departures. */
    double intervalMin = std::numeric_limits<double>::infinity();
    /** 1 is best; 0 where no category fits. */
    int category = 0;
    bool operator==(const StationService &) const = default;
};
StationService serviceOf(const StationDepartures &station, const GapProfile &profile);

/** No class. */
inline constexpr int noQuality = -1;
/** 0 for class A … 6 for G; noQuality outside of all rings. @p category as in StationService. */
int qualityAt(const GapProfile &profile, int category, double metres);
/** Metres beyond which no station of this category gives a class; 0 for none. */
int reachOfCategory(const GapProfile &profile, int category);
/** "A"; empty for noQuality. */
QString qualityLetter(int quality);
/** Whether this class is good enough for the profile. */
bool isServed(const GapProfile &profile, int quality);
/** Metres up to which the stop rule serves from this station; 0 where it does not or the profile has no such rule. */
int stopRuleReach(const GapProfile &profile, const StationService &service);

/** How one station is served over a week, since a single day hides how sparse service is. */
struct WeekService {
    /** Departures in the window, Monday first. */
    std::array<int, 7> departures = {};
    /** The shortest and the longest gap between departures on the day asked for, in minutes; nothing with fewer than two. */
    std::optional<int> bestGapMin = {};
    std::optional<int> longestGapMin = {};
    /** First and last departure on that day. */
    std::optional<int> firstMin = {};
    std::optional<int> lastMin = {};
    /** The hour of the day with the most departures, and how many. */
    std::optional<int> bestHour = {};
    int bestHourDepartures = 0;
};
Result<WeekService> weekOf(Sql &sql, const QString &stationKey, QDate day, const GapProfile &profile);

/** What kind of day it is for a timetable. */
enum class DayKind {
    SchoolDay,
    HolidayWorkday,
    Saturday,
    Sunday
};
/** The next day of this kind from @p today on which any timetable runs; the last one before where all have ended; invalid without any. */
Result<QDate> usualDay(Sql &sql, DayKind kind, QDate today);
/** What kind of day @p day is; public holidays count as Sundays. */
Result<DayKind> dayKindOf(Sql &sql, QDate day);
