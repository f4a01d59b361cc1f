// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/timetable.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
const QString feedTable = u"timetable_feed"_s, routeTable = u"timetable_route"_s, calendarTable = u"timetable_calendar"_s,
              departuresTable = u"timetable_departures"_s;

QString keyOf(const TimetableRoute &route)
{
    return route.key;
}
QString keyOf(const TimetableCalendar &calendar)
{
    return calendar.key;
}
QString keyOf(const TimetableDepartures &row)
{
    return QStringList{row.stopKey, row.routeKey, row.calendarKey, row.headsign, QString::number(int(row.onCall))}.join(u'\n');
}

/** Rows of one table, sorted by what has to happen with them. */
template<class T> struct RowChanges {
    QList<T> added = {};
    QList<T> changed = {};
    QList<T> gone = {};
    qint64 same = 0;
};

template<class T> RowChanges<T> compared(const QList<T> &before, const QList<T> &now, qint64 feedId)
{
    QHash<QString, T> left;
    for (const T &row : before) left[keyOf(row)] = row;
    RowChanges<T> changes;
    for (T row : now) {
        row.feedId = feedId;
        const auto known = left.constFind(keyOf(row));
        if (known == left.constEnd()) {
            changes.added += row;
            continue;
        }
        row.id = known->id, row.uid = known->uid, row.office = known->office, row.version = known->version;
        if (row == *known)
            ++changes.same;
        else
            changes.changed += row;
        left.erase(known);
    }
    changes.gone = left.values();
    return changes;
}

template<class T> Result<> apply(Sql &sql, const QString &table, const RowChanges<T> &changes)
{
    for (const T &row : changes.gone)
        if (const auto done = sql.remove(table, row.id, row.version); !done) return done;
    for (const T &row : changes.changed)
        if (const auto done = sql.save(table, row); !done) return std::unexpected(done.error());
    if (changes.added.isEmpty()) return {};
    return sql.insertMany(table, [&]() -> Result<> {
        for (const T &row : changes.added)
            if (const auto done = sql.insert(table, rowOf(row)); !done) return std::unexpected(done.error());
        return {};
    });
}

template<class T> void count(TimetableCounts &counts, const RowChanges<T> &changes)
{
    counts.added += changes.added.size();
    counts.changed += changes.changed.size();
    counts.removed += changes.gone.size();
    counts.same += changes.same;
}

struct TimetableChanges {
    RowChanges<TimetableRoute> routes = {};
    RowChanges<TimetableCalendar> calendars = {};
    RowChanges<TimetableDepartures> departures = {};
};

Result<TimetableChanges> changesOf(Sql &sql, const Timetable &timetable, qint64 feedId)
{
    const QString ofFeed = u"where feed_id=?"_s;
    const auto routes = sql.find<TimetableRoute>(routeTable, ofFeed, {feedId});
    if (!routes) return std::unexpected(routes.error());
    const auto calendars = sql.find<TimetableCalendar>(calendarTable, ofFeed, {feedId});
    if (!calendars) return std::unexpected(calendars.error());
    return sql.find<TimetableDepartures>(departuresTable, ofFeed, {feedId}).transform([&](const QList<TimetableDepartures> &departures) {
        return TimetableChanges{compared(*routes, timetable.routes, feedId), compared(*calendars, timetable.calendars, feedId),
            compared(departures, timetable.departures, feedId)};
    });
}

TimetableCounts countsOf(const TimetableChanges &changes)
{
    TimetableCounts counts;
    count(counts, changes.routes);
    count(counts, changes.calendars);
    count(counts, changes.departures);
    return counts;
}

/** The feed with that key; id 0 where there is none yet. */
Result<TimetableFeed> knownFeed(Sql &sql, const QString &key)
{
    return sql.find<TimetableFeed>(feedTable, u"where key=?"_s, {key}).transform([](const QList<TimetableFeed> &found) {
        return found.isEmpty() ? TimetableFeed() : found.first();
    });
}

Result<qint64> keepFeed(Sql &sql, TimetableFeed feed, const TimetableFeed &known)
{
    if (known.id == 0) return sql.insert(feedTable, rowOf(feed));
    feed.id = known.id, feed.uid = known.uid, feed.office = known.office, feed.version = known.version;
    return sql.save(feedTable, feed).transform([](const TimetableFeed &kept) { return kept.id; });
}

/** Whether a calendar of a feed holds on a day; asks once for all. */
Result<QSet<std::pair<qint64, QString>>> runningOn(Sql &sql, QDate day)
{
    return sql.find<TimetableCalendar>(calendarTable).transform([&](const QList<TimetableCalendar> &calendars) {
        QSet<std::pair<qint64, QString>> running;
        for (const TimetableCalendar &calendar : calendars)
            if (runsOn(calendar, day)) running.insert({calendar.feedId, calendar.key});
        return running;
    });
}
}

bool runsOn(const TimetableCalendar &calendar, QDate day)
{
    const QString text = day.toString(Qt::ISODate);
    if (calendar.removedDays.contains(text)) return false;
    if (calendar.addedDays.contains(text)) return true;
    const bool isInside = calendar.validFrom.isValid() && calendar.validFrom <= day && day <= calendar.validUntil;
    return isInside && (calendar.weekdays >> (day.dayOfWeek() - 1) & 1) != 0;
}

Result<TimetableCounts> compareTimetable(Sql &sql, const Timetable &timetable)
{
    return knownFeed(sql, timetable.feed.key)
        .and_then([&](const TimetableFeed &known) { return changesOf(sql, timetable, known.id); })
        .transform(countsOf);
}

Result<TimetableCounts> replaceTimetable(Sql &sql, const Timetable &timetable)
{
    const auto known = knownFeed(sql, timetable.feed.key);
    if (!known) return std::unexpected(known.error());
    const auto feedId = keepFeed(sql, timetable.feed, *known);
    if (!feedId) return std::unexpected(feedId.error());
    const auto changes = changesOf(sql, timetable, *feedId);
    if (!changes) return std::unexpected(changes.error());
    return apply(sql, routeTable, changes->routes)
        .and_then([&] { return apply(sql, calendarTable, changes->calendars); })
        .and_then([&] { return apply(sql, departuresTable, changes->departures); })
        .transform([&] { return countsOf(*changes); });
}

Result<QList<TimetableFeed>> listTimetables(Sql &sql)
{
    return sql.find<TimetableFeed>(feedTable, u"order by key"_s);
}

Result<QList<Departure>> departuresOf(Sql &sql, const QString &key, QDate day)
{
    const auto running = runningOn(sql, day);
    if (!running) return std::unexpected(running.error());
    return sql
        .query(u"select d.feed_id, d.calendar_key, d.minutes, r.short_name, r.long_name, d.headsign, r.route_type, d.on_call, d.stop_key "
               "from timetable_departures d join timetable_route r on r.feed_id=d.feed_id and r.key=d.route_key "
               "where d.stop_key=? or d.station_key=?"_s,
            {key, key})
        .transform([&](QSqlQuery rows) {
            QList<Departure> found;
            while (rows.next()) {
                if (!running->contains({rows.value(0).toLongLong(), rows.value(1).toString()})) continue;
                const QString shortName = rows.value(3).toString();
                const Departure each{.line = shortName.isEmpty() ? rows.value(4).toString() : shortName,
                    .headsign = rows.value(5).toString(),
                    .routeType = rows.value(6).toInt(),
                    .onCall = rows.value(7).toInt() != 0,
                    .stopKey = rows.value(8).toString()};
                for (const QString &minute : rows.value(2).toString().split(u',')) {
                    found += each;
                    found.last().minute = minute.toInt();
                }
            }
            std::ranges::stable_sort(found, {}, [](const Departure &one) { return std::tuple(one.minute, one.line, one.headsign); });
            return found;
        });
}

Result<QList<StationDepartures>> countDepartures(Sql &sql, QDate day, int fromMinute, int untilMinute, const QStringList &stations)
{
    const QString among
        = stations.isEmpty() ? QString() : u" where d.station_key in (%1)"_s.arg(QStringList(stations.size(), u"?"_s).join(u','));
    const auto running = runningOn(sql, day);
    if (!running) return std::unexpected(running.error());
    return sql
        .query(u"select d.feed_id, d.calendar_key, d.minutes, r.route_type, d.stop_key, d.station_key from timetable_departures d "
               "join timetable_route r on r.feed_id=d.feed_id and r.key=d.route_key%1"_s.arg(among),
            QVariantList(stations.begin(), stations.end()))
        .transform([&](QSqlQuery rows) {
            QMap<QString, StationDepartures> found;
            QMap<QString, QSet<QString>> stops;
            while (rows.next()) {
                if (!running->contains({rows.value(0).toLongLong(), rows.value(1).toString()})) continue;
                const QString minutes = rows.value(2).toString(), station = rows.value(5).toString();
                int departures = 0;
                for (const QStringView text : QStringView(minutes).split(u','))
                    if (const int minute = text.toInt(); minute >= fromMinute && minute < untilMinute) ++departures;
                if (departures == 0) continue;
                found[station].byRouteType[rows.value(3).toInt()] += departures;
                stops[station].insert(rows.value(4).toString());
            }
            for (auto station = found.begin(); station != found.end(); ++station) {
                station->stationKey = station.key();
                station->stops = static_cast<int>(stops[station.key()].size());
            }
            return found.values();
        });
}
