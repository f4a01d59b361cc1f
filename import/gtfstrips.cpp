// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/gtfstrips.h"

using namespace Qt::StringLiterals;

namespace {
const QString tripFile = u"trips.txt"_s, timeFile = u"stop_times.txt"_s, frequencyFile = u"frequencies.txt"_s;
const QString duplicate = u"note.gtfs.duplicate"_s, reference = u"note.gtfs.reference"_s, badTime = u"note.gtfs.badTime"_s;

void takeTrip(GtfsTables &tables, const GtfsRow &row)
{
    const QString id = row.text(u"trip_id"_s), line = QString::number(row.line());
    const auto route = tables.routes.constFind(row.text(u"route_id"_s));
    const auto calendar = tables.calendars.constFind(row.text(u"service_id"_s));
    ++tables.feed.counts.trips;
    if (id.isEmpty()) return tables.tally.add(u"note.gtfs.noId"_s, tripFile, line);
    if (tables.tripIds.contains(id)) return tables.tally.add(duplicate, tripFile, line);
    if (route == tables.routes.constEnd()) return tables.tally.add(reference, tripFile, row.text(u"route_id"_s));
    if (calendar == tables.calendars.constEnd()) return tables.tally.add(reference, tripFile, row.text(u"service_id"_s));
    tables.tripIds[id] = tables.trips.size();
    tables.trips += GtfsTrip{id, *route, *calendar, row.text(u"trip_headsign"_s)};
}

void takeFrequency(GtfsTables &tables, const GtfsRow &row)
{
    const auto trip = tables.tripIds.constFind(row.text(u"trip_id"_s));
    if (trip == tables.tripIds.constEnd()) return tables.tally.add(reference, frequencyFile, row.text(u"trip_id"_s));
    const auto from = gtfsSeconds(row.text(u"start_time"_s)), until = gtfsSeconds(row.text(u"end_time"_s));
    const int headway = row.number(u"headway_secs"_s).value_or(0);
    if (!from || !until || *until < *from || headway <= 0) return tables.tally.add(badTime, frequencyFile, QString::number(row.line()));
    tables.frequencies[*trip] += GtfsFrequency{*from, *until, headway};
}

/** Reads stop_times.txt row by row; headsigns are kept once. */
class TimeRows
{
public:
    explicit TimeRows(GtfsTables &tables) : m_tables(tables) { }

    void take(const GtfsRow &row)
    {
        ++m_tables.feed.counts.stopTimes;
        const QString id = row.text(u"trip_id"_s);
        const auto trip = m_tables.tripIds.constFind(id);
        if (trip == m_tables.tripIds.constEnd()) return m_tables.tally.add(reference, timeFile, id);
        if (row.text(u"start_pickup_drop_off_window"_s).isEmpty())
            takeTime(row, static_cast<qint32>(*trip));
        else
            takeWindow(row, static_cast<qint32>(*trip));
    }

private:
    void takeTime(const GtfsRow &row, qint32 trip)
    {
        const QString line = QString::number(row.line()), stopId = row.text(u"stop_id"_s);
        const auto stop = m_tables.stops.constFind(stopId);
        if (stop == m_tables.stops.constEnd()) return m_tables.tally.add(reference, timeFile, stopId);
        const auto sequence = row.number(u"stop_sequence"_s);
        if (!sequence || *sequence < 0) return m_tables.tally.add(u"note.gtfs.badSequence"_s, timeFile, line);
        const QString departure = row.text(u"departure_time"_s), arrival = row.text(u"arrival_time"_s);
        const auto leaves = gtfsSeconds(departure), comes = gtfsSeconds(arrival);
        if ((!departure.isEmpty() && !leaves) || (!arrival.isEmpty() && !comes)) return m_tables.tally.add(badTime, timeFile, line);
        if (leaves.has_value() != comes.has_value()) m_tables.tally.add(u"note.gtfs.oneTime"_s, timeFile, line);
        m_tables.times.push_back({.trip = trip,
            .sequence = *sequence,
            .stop = static_cast<qint32>(*stop),
            .departure = leaves ? *leaves : comes.value_or(-1),
            .arrival = comes ? *comes : leaves.value_or(-1),
            .headsign = headsignOf(row.text(u"stop_headsign"_s)),
            .pickup = static_cast<qint8>(std::clamp(row.number(u"pickup_type"_s).value_or(0), 0, 3))});
    }

    void takeWindow(const GtfsRow &row, qint32 trip)
    {
        const auto from = gtfsSeconds(row.text(u"start_pickup_drop_off_window"_s)),
                   until = gtfsSeconds(row.text(u"end_pickup_drop_off_window"_s));
        if (!from || !until || *until <= *from) return m_tables.tally.add(badTime, timeFile, QString::number(row.line()));
        QString location;
        for (const QString &column : {u"location_id"_s, u"location_group_id"_s, u"stop_id"_s})
            if (location.isEmpty()) location = row.text(column);
        m_tables.windows += GtfsWindow{.trip = trip,
            .location = location,
            .from = *from,
            .until = *until,
            .mayBoard = row.number(u"pickup_type"_s) != 1,
            .bookingRule = row.text(u"pickup_booking_rule_id"_s)};
    }

    qint32 headsignOf(const QString &text)
    {
        if (text.isEmpty()) return -1;
        const auto known = m_headsigns.constFind(text);
        if (known != m_headsigns.constEnd()) return *known;
        m_tables.headsigns += text;
        return m_headsigns[text] = static_cast<qint32>(m_tables.headsigns.size() - 1);
    }

    GtfsTables &m_tables;
    QHash<QString, qint32> m_headsigns;
};

/** Stops that a feed names without a time lie evenly between those that have one. False where first or last has none. */
bool fillTimes(std::span<GtfsStopTime> trip)
{
    if (trip.front().departure < 0 || trip.back().arrival < 0) return false;
    for (size_t i = 1, known = 0; i < trip.size(); ++i) {
        if (trip[i].arrival < 0) continue;
        const auto steps = static_cast<qint32>(i - known);
        for (size_t between = known + 1; between < i; ++between)
            trip[between].departure = trip[between].arrival
                = trip[known].departure + (trip[i].arrival - trip[known].departure) * static_cast<qint32>(between - known) / steps;
        known = i;
    }
    return true;
}

bool runsBackwards(std::span<const GtfsStopTime> trip)
{
    for (size_t i = 0; i < trip.size(); ++i)
        if (trip[i].departure < trip[i].arrival || (i > 0 && trip[i].arrival < trip[i - 1].departure)) return true;
    return false;
}

/** What departures of a stop have in common, by positions in the lists of the feed. */
using Bundle = std::tuple<qint32, qsizetype, qsizetype, QString, bool>;

/** Turns trips into bundles of minutes. */
class Departures
{
public:
    Departures(GtfsTables &tables, const GtfsLimits &limits) : m_tables(tables), m_limits(limits) { }

    Result<> addAll()
    {
        auto &times = m_tables.times;
        std::ranges::stable_sort(times, {}, [](const GtfsStopTime &time) { return std::pair(time.trip, time.sequence); });
        for (auto start = times.begin(); start != times.end();) {
            const auto end = std::find_if(start, times.end(), [&](const GtfsStopTime &time) { return time.trip != start->trip; });
            if (const auto done = addTrip(std::span(start, end)); !done) return done;
            start = end;
        }
        return {};
    }

    void store()
    {
        const auto &stops = std::as_const(m_tables.feed.stops);
        for (auto &[bundle, times] : m_bundles) {
            const auto &[stop, route, calendar, headsign, onCall] = bundle;
            std::ranges::sort(times);
            QStringList minutes;
            for (const int minute : times) minutes += QString::number(minute);
            const QString parent = stops[stop].parentId;
            m_tables.feed.timetable.departures += TimetableDepartures{.stopKey = stops[stop].id,
                .stationKey = parent.isEmpty() ? stops[stop].id : parent,
                .routeKey = m_tables.feed.timetable.routes[route].key,
                .calendarKey = m_tables.feed.timetable.calendars[calendar].key,
                .headsign = headsign,
                .onCall = onCall,
                .minutes = minutes.join(u',')};
        }
    }

private:
    Result<> addTrip(std::span<GtfsStopTime> all)
    {
        const GtfsTrip &trip = m_tables.trips[all.front().trip];
        const auto isRepeated = [](const GtfsStopTime &a, const GtfsStopTime &b) { return a.sequence == b.sequence; };
        const auto end = std::unique(all.begin(), all.end(), isRepeated);
        if (end != all.end()) m_tables.tally.add(u"note.gtfs.sameSequence"_s, timeFile, trip.id);
        const std::span times(all.begin(), end);
        if (times.size() < 2) return m_tables.tally.add(u"note.gtfs.oneStop"_s, timeFile, trip.id), Result<>();
        if (!fillTimes(times)) return m_tables.tally.add(u"note.gtfs.noTimes"_s, timeFile, trip.id), Result<>();
        if (runsBackwards(times)) return m_tables.tally.add(u"note.gtfs.backwards"_s, timeFile, trip.id), Result<>();
        ++m_tables.feed.counts.usedTrips;
        const auto frequencies = m_tables.frequencies.constFind(all.front().trip);
        if (frequencies == m_tables.frequencies.constEnd()) return addRun(times, trip, 0);
        for (const GtfsFrequency &frequency : *frequencies)
            for (int start = frequency.from; start < frequency.until; start += frequency.headway)
                if (const auto done = addRun(times, trip, start - times.front().departure); !done) return done;
        return {};
    }

    /** One vehicle, @p shift seconds after the trip's own times. */
    Result<> addRun(std::span<const GtfsStopTime> times, const GtfsTrip &trip, int shift)
    {
        constexpr int secondsPerMinute = 60, noBoarding = 1;
        const bool isTrain = isRail(m_tables.feed.timetable.routes[trip.route].routeType);
        for (size_t i = 0; i < times.size(); ++i) {
            const GtfsStopTime &time = times[i];
            m_tables.feed.stops[time.stop].isServedByRail |= isTrain;
            if (i + 1 == times.size() || time.pickup == noBoarding) continue;
            if (++m_tables.feed.counts.departures > m_limits.departures)
                return fail(Error::Kind::Format, u"gtfs.crowded"_s, {m_tables.feed.file, QString::number(m_limits.departures)});
            const QString headsign = time.headsign < 0 ? trip.headsign : m_tables.headsigns[time.headsign];
            const int seconds = std::max(0, time.departure + shift);
            m_bundles[Bundle(time.stop, trip.route, trip.calendar, headsign, time.pickup > noBoarding)].append(seconds / secondsPerMinute);
        }
        return {};
    }

    GtfsTables &m_tables;
    const GtfsLimits &m_limits;
    std::map<Bundle, QList<int>> m_bundles;
};
}

Result<> readGtfsTrips(const GtfsFiles &files, GtfsTables &tables, const Progress &progress, const GtfsLimits &)
{
    constexpr qint64 stepRows = 50'000;
    QList<Error> &notes = tables.feed.notes;
    bool isCancelled = false;
    TimeRows times(tables);
    return files
        .read(
            {u"trips"_s, {u"route_id"_s, u"service_id"_s, u"trip_id"_s}}, [&](const GtfsRow &row) { return takeTrip(tables, row), true; },
            notes)
        .and_then([&]() -> Result<> {
            if (!files.has(frequencyFile)) return {};
            return files.read(
                {u"frequencies"_s, {u"trip_id"_s, u"start_time"_s, u"end_time"_s, u"headway_secs"_s}},
                [&](const GtfsRow &row) { return takeFrequency(tables, row), true; }, notes);
        })
        .and_then([&] {
            return files.read(
                {u"stop_times"_s, {u"trip_id"_s, u"stop_sequence"_s}},
                [&](const GtfsRow &row) {
                    times.take(row);
                    isCancelled = tables.feed.counts.stopTimes % stepRows == 0 && !progress.step(-1, tables.feed.file);
                    return !isCancelled;
                },
                notes);
        })
        .and_then([&] { return isCancelled ? fail(Error::Kind::Cancelled, u"cancelled"_s) : Result<>(); });
}

Result<> makeDepartures(GtfsTables &tables, const GtfsLimits &limits)
{
    Departures departures(tables, limits);
    return departures.addAll().transform([&] {
        departures.store();
        for (const GtfsStop &stop : std::as_const(tables.feed.stops))
            if (stop.isServedByRail && !stop.parentId.isEmpty()) tables.feed.stops[tables.stops[stop.parentId]].isServedByRail = true;
    });
}
