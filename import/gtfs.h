// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/base/tri.h"
#include "core/places/timetable.h"
#include "import/degrees.h"
#include "import/gtfsfiles.h"
#include <QJsonArray>

/** A stop, a station, or a point of a station that is neither. */
struct GtfsStop {
    QString id = {};
    QString name = {};
    QString parentId = {};
    /** 0 stop, 1 station, 2 entrance, 3 node of a path, 4 boarding area. */
    int locationType = 0;
    CheckedPlace place = {};
    Tri wheelchair = Tri::Unknown;
    /** Trains call here, or at a stop of this station: it is a station even alone, and without them a bus stop even with stops of its own.
     */
    bool isServedByRail = false;
};

/** When and how a ride has to be booked; names and units as in booking_rules.txt. */
struct GtfsBookingRule {
    /** 0 real time, 1 same day, 2 days before. */
    std::optional<int> bookingType = {};
    std::optional<int> priorNoticeDurationMin = {};
    std::optional<int> priorNoticeLastDay = {};
    QTime priorNoticeLastTime = {};
    std::optional<int> priorNoticeStartDay = {};
    QTime priorNoticeStartTime = {};
    QString message = {};
    QString phoneNumber = {};
    QString infoUrl = {};
    QString bookingUrl = {};
    bool operator==(const GtfsBookingRule &) const = default;
};

/** A service without a fixed line or hour (GTFS-Flex): where it runs, when, and how it is booked. */
struct GtfsOnDemand {
    /** Of its route, and of the areas or groups that it serves. */
    QString key = {};
    QString name = {};
    QString agency = {};
    QString agencyPhone = {};
    QString website = {};
    /** In opening_hours syntax. */
    QString hours = {};
    QDate validFrom = {};
    QDate validUntil = {};
    GtfsBookingRule booking = {};
    /** Its areas as GeoJSON polygons in degrees. */
    QJsonArray areas = {};
    /** Ids of the stops it serves instead of an area, or beside one. */
    QStringList stopIds = {};
};

/** How many rows of a feed there are and are used. */
struct GtfsCounts {
    qint64 stops = 0;
    qint64 placedStops = 0;
    qint64 stations = 0;
    qint64 routes = 0;
    qint64 trips = 0;
    qint64 usedTrips = 0;
    qint64 stopTimes = 0;
    /** Departures on some day: frequencies spread out, last stops and stops without boarding left out. */
    qint64 departures = 0;
    qint64 onDemand = 0;
    bool operator==(const GtfsCounts &) const = default;
};

/** One feed, checked; nothing is stored yet. */
struct GtfsFeed {
    QString file = {};
    /** Who publishes it: the publisher of feed_info.txt, else the agencies. */
    QString publisher = {};
    QString licence = {};
    /** First and last day on which anything runs; invalid where nothing ever does. */
    QDate validFrom = {};
    QDate validUntil = {};
    QList<GtfsStop> stops = {};
    QList<GtfsOnDemand> onDemand = {};
    /** Keys of stops are ids without the feed; ids of rows are not in place. */
    Timetable timetable = {};
    GtfsCounts counts = {};
    QList<Error> notes = {};
};

/**
 * Reads a feed in a zip file or folder with all tables that a register needs, Flex too. A missing table or column is refused by name; rows
 * that contradict others are left out and told with how many and the first. @p day is today, for telling that a feed has expired.
 */
Result<GtfsFeed> readGtfs(const QString &path, QDate day, const Progress &progress, const GtfsLimits &limits = {});
Result<GtfsFeed> readGtfs(const GtfsFiles &files, QDate day, const Progress &progress, const GtfsLimits &limits);
/** True where a file or folder holds the tables of a feed. */
bool isGtfs(const QString &path);
