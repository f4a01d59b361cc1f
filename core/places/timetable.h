// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"
#include <QDate>

/** What somebody publishes as one timetable. */
struct TimetableFeed {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString publisher MEMBER publisher)
    Q_PROPERTY(QString licence MEMBER licence)
    Q_PROPERTY(QString credit MEMBER credit)
    Q_PROPERTY(QDate validFrom MEMBER validFrom)
    Q_PROPERTY(QDate validUntil MEMBER validUntil)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** A newer file under the same key replaces this one. */
    QString key = {};
    QString publisher = {};
    QString licence = {};
    QString credit = {};
    /** First and last day on which anything runs. */
    QDate validFrom = {};
    QDate validUntil = {};
    bool operator==(const TimetableFeed &) const = default;
};

/** A line. */
struct TimetableRoute {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 feedId MEMBER feedId)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString shortName MEMBER shortName)
    Q_PROPERTY(QString longName MEMBER longName)
    Q_PROPERTY(int routeType MEMBER routeType)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 feedId = 0;
    QString key = {};
    QString shortName = {};
    QString longName = {};
    /** As in GTFS, extended types too: 0 tram, 2 rail, 3 bus, 715 bus on demand … */
    int routeType = 0;
    bool operator==(const TimetableRoute &) const = default;
};
/** True for route types on rails that make a stop a station: railway, underground, suburban (GTFS 1, 2, 100–117, 400–405). */
inline bool isRail(int routeType)
{
    return routeType == 1 || routeType == 2 || (routeType >= 100 && routeType <= 117) || (routeType >= 400 && routeType <= 405);
}

/** The days on which something runs. */
struct TimetableCalendar {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 feedId MEMBER feedId)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(int weekdays MEMBER weekdays)
    Q_PROPERTY(QDate validFrom MEMBER validFrom)
    Q_PROPERTY(QDate validUntil MEMBER validUntil)
    Q_PROPERTY(QString addedDays MEMBER addedDays)
    Q_PROPERTY(QString removedDays MEMBER removedDays)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 feedId = 0;
    QString key = {};
    /** Bit 0 is Monday. */
    int weekdays = 0;
    QDate validFrom = {};
    QDate validUntil = {};
    /** ISO days in order, with commas between. */
    QString addedDays = {};
    QString removedDays = {};
    bool operator==(const TimetableCalendar &) const = default;
};
bool runsOn(const TimetableCalendar &calendar, QDate day);

/** The departures of one stop with the same line, days and destination. */
struct TimetableDepartures {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 feedId MEMBER feedId)
    Q_PROPERTY(QString stopKey MEMBER stopKey)
    Q_PROPERTY(QString stationKey MEMBER stationKey)
    Q_PROPERTY(QString routeKey MEMBER routeKey)
    Q_PROPERTY(QString calendarKey MEMBER calendarKey)
    Q_PROPERTY(QString headsign MEMBER headsign)
    Q_PROPERTY(bool onCall MEMBER onCall)
    Q_PROPERTY(QString minutes MEMBER minutes)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 feedId = 0;
    /** Place::originKey of the stop, and of the station it belongs to; the same where it belongs to none. */
    QString stopKey = {};
    QString stationKey = {};
    QString routeKey = {};
    QString calendarKey = {};
    QString headsign = {};
    /** Runs only after a phone call. */
    bool onCall = false;
    /** After the service day's midnight, in order, with commas between; beyond 1440 it is the next morning. */
    QString minutes = {};
    bool operator==(const TimetableDepartures &) const = default;
};

/** One whole timetable, on its way into the register; ids are not in place. */
struct Timetable {
    TimetableFeed feed = {};
    QList<TimetableRoute> routes = {};
    QList<TimetableCalendar> calendars = {};
    QList<TimetableDepartures> departures = {};
};

/** How many rows replacing a timetable adds, changes, removes or leaves. */
struct TimetableCounts {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
    qint64 same = 0;
    bool operator==(const TimetableCounts &) const = default;
};

/** What replaceTimetable() would do. */
Result<TimetableCounts> compareTimetable(Sql &sql, const Timetable &timetable);
/** Makes the timetable with this feed's key equal to this one. */
Result<TimetableCounts> replaceTimetable(Sql &sql, const Timetable &timetable);
Result<QList<TimetableFeed>> listTimetables(Sql &sql);

/** One departure on one day. */
struct Departure {
    /** After midnight of the service day; beyond 1440 it is the next morning. */
    int minute = 0;
    QString line = {};
    QString headsign = {};
    int routeType = 0;
    bool onCall = false;
    QString stopKey = {};
    bool operator==(const Departure &) const = default;
};
/** All departures of a stop, or of all stops of a station, on a service day, in order. */
Result<QList<Departure>> departuresOf(Sql &sql, const QString &key, QDate day);

/** How well a station is served on one day. */
struct StationDepartures {
    QString stationKey = {};
    /** Stops of the station that have departures on that day. */
    int stops = 0;
    /** Departures by GTFS route type. */
    QMap<int, int> byRouteType = {};
    bool operator==(const StationDepartures &) const = default;
};
/**
 * Every station with a departure from @p fromMinute on and before @p untilMinute of that service day, by key; only these where @p stations
 * names some.
 */
Result<QList<StationDepartures>> countDepartures(Sql &sql, QDate day, int fromMinute, int untilMinute, const QStringList &stations = {});
