// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/gtfs.h"
#include "import/gtfstally.h"

/** A trip, with what it refers to by position in the lists of the feed. */
struct GtfsTrip {
    QString id = {};
    qsizetype route = 0;
    qsizetype calendar = 0;
    QString headsign = {};
};

/** One row of stop_times.txt with a fixed time. */
struct GtfsStopTime {
    qint32 trip = 0;
    qint32 sequence = 0;
    qint32 stop = 0;
    /** Seconds after the service day's midnight; -1 where the feed leaves it open. */
    qint32 departure = -1;
    qint32 arrival = -1;
    /** Position in the list of headsigns, -1 for the trip's own. */
    qint32 headsign = -1;
    /** 0 as usual, 1 not at all, 2 by phone, 3 with the driver. */
    qint8 pickup = 0;
};

/** A vehicle every so many seconds instead of single trips. */
struct GtfsFrequency {
    int from = 0;
    int until = 0;
    int headway = 0;
};

/** One row of stop_times.txt with a window instead of a time. */
struct GtfsWindow {
    qint32 trip = 0;
    /** Of a location, a group or a stop. */
    QString location = {};
    int from = 0;
    int until = 0;
    bool mayBoard = true;
    QString bookingRule = {};
};

/** The tables of a feed in the order in which they refer to each other; fills a feed. */
struct GtfsTables {
    GtfsFeed feed = {};
    GtfsTally tally = {};
    struct Agency {
        QString name = {};
        QString phone = {};
        QString website = {};
    };
    QHash<QString, Agency> agencies = {};
    QHash<QString, qsizetype> stops = {};
    QHash<QString, qsizetype> routes = {};
    QList<QString> routeAgencies = {};
    QHash<QString, qsizetype> calendars = {};
    QList<GtfsTrip> trips = {};
    QHash<QString, qsizetype> tripIds = {};
    std::vector<GtfsStopTime> times = {};
    QStringList headsigns = {};
    QHash<qsizetype, QList<GtfsFrequency>> frequencies = {};
    QList<GtfsWindow> windows = {};
};

/** The three passes over a feed, in this order. */
Result<> readGtfsBasics(const GtfsFiles &files, GtfsTables &tables);
Result<> readGtfsTrips(const GtfsFiles &files, GtfsTables &tables, const Progress &progress, const GtfsLimits &limits);
Result<> readGtfsFlex(const GtfsFiles &files, GtfsTables &tables);

/** Puts the times of all trips together as departures of stops. */
Result<> makeDepartures(GtfsTables &tables, const GtfsLimits &limits);
