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
    /** On the day asked for, in the window, in minutes: the shortest wait for the next departure of the same stop. */
    std::optional<int> bestGapMin = {};
    /** The longest time in which nothing leaves from any of its stops; nothing with fewer than two departures. */
    std::optional<int> longestGapMin = {};
    /** When it begins. */
    std::optional<int> longestGapFromMin = {};
    /** First and last departure of that service day, in the window or not. */
    std::optional<int> firstMin = {};
    std::optional<int> lastMin = {};
    /** The hour of the day with the most departures in the window, and how many. */
    std::optional<int> bestHour = {};
    int bestHourDepartures = 0;
    bool operator==(const WeekService &) const = default;
};
/** Counts what transitGroupOf() knows, at a stop or at all stops of a station. */
Result<WeekService> weekOf(Sql &sql, const QString &stationKey, QDate day, const GapProfile &profile);

/** What kind of day it is for a timetable. */
enum class DayKind {
    SchoolDay,
    HolidayWorkday,
    Saturday,
    Sunday
};
/**
 * The next day of this kind from @p today on which any timetable runs; the last one before where all have ended; invalid without any. A
 * working day is a Tuesday, Wednesday or Thursday (domain §5.6), other days from Monday to Friday only where there is none.
 */
Result<QDate> usualDay(Sql &sql, DayKind kind, QDate today);
/** What kind of day @p day is; public holidays count as Sundays. */
Result<DayKind> dayKindOf(Sql &sql, QDate day);
