// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/gtfstrips.h"

using namespace Qt::StringLiterals;

namespace {
const QString duplicate = u"note.gtfs.duplicate"_s, noId = u"note.gtfs.noId"_s, reference = u"note.gtfs.reference"_s,
              badDay = u"note.gtfs.badDay"_s, badType = u"note.gtfs.badType"_s;

/** "Zeile 12", for notes. */
QString lineOf(const GtfsRow &row)
{
    return QString::number(row.line());
}

std::optional<double> degrees(const QString &text)
{
    if (text.isEmpty()) return {};
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? number : qQNaN();
}

/** Adds to @p ids; false and a note where the id is missing or known. */
bool isNew(GtfsTables &tables, QHash<QString, qsizetype> &ids, const QString &file, const QString &id, const GtfsRow &row, qsizetype place)
{
    if (id.isEmpty()) return tables.tally.add(noId, file, lineOf(row)), false;
    if (ids.contains(id)) return tables.tally.add(duplicate, file, lineOf(row)), false;
    ids[id] = place;
    return true;
}

void takeAgency(GtfsTables &tables, const GtfsRow &row)
{
    const QString id = row.text(u"agency_id"_s), name = row.text(u"agency_name"_s);
    if (tables.agencies.contains(id)) return tables.tally.add(duplicate, u"agency.txt"_s, lineOf(row));
    tables.agencies[id] = {name, row.text(u"agency_phone"_s), row.text(u"agency_url"_s)};
    QString &publisher = tables.feed.publisher;
    if (!name.isEmpty() && !publisher.split(u", "_s).contains(name)) publisher += (publisher.isEmpty() ? u""_s : u", "_s) + name;
}

void countPlace(GtfsTables &tables, const GtfsStop &stop)
{
    const QString file = u"stops.txt"_s;
    switch (stop.place.fault) {
    case DegreeFault::None: break;
    case DegreeFault::Swapped: tables.tally.add(u"note.gtfs.swapped"_s, file, stop.id); break;
    case DegreeFault::Elsewhere: tables.tally.add(u"note.gtfs.elsewhere"_s, file, stop.id); break;
    case DegreeFault::Missing:
    case DegreeFault::Unreadable:
    case DegreeFault::Zero: tables.tally.add(u"note.gtfs.noPlace"_s, file, stop.id); break;
    }
    tables.feed.counts.placedStops += stop.place.place.has_value();
}

void takeStop(GtfsTables &tables, const GtfsRow &row)
{
    constexpr int accessible = 1, notAccessible = 2, boardingArea = 4;
    const QString id = row.text(u"stop_id"_s);
    if (!isNew(tables, tables.stops, u"stops.txt"_s, id, row, tables.feed.stops.size())) return;
    GtfsStop stop{.id = id,
        .name = row.text(u"stop_name"_s),
        .parentId = row.text(u"parent_station"_s),
        .locationType = row.number(u"location_type"_s).value_or(0),
        .place = checkDegrees(degrees(row.text(u"stop_lon"_s)), degrees(row.text(u"stop_lat"_s)))};
    if (stop.locationType < 0 || stop.locationType > boardingArea) {
        tables.tally.add(badType, u"stops.txt"_s, lineOf(row));
        stop.locationType = 0;
    }
    if (stop.name.isEmpty()) stop.name = id;
    const int wheelchair = row.number(u"wheelchair_boarding"_s).value_or(0);
    stop.wheelchair = wheelchair == accessible ? Tri::Yes : wheelchair == notAccessible ? Tri::No : Tri::Unknown;
    ++tables.feed.counts.stops;
    tables.feed.counts.stations += stop.locationType == 1;
    if (stop.locationType > 1)
        tables.tally.add(u"note.gtfs.entrances"_s, u"stops.txt"_s, id);
    else
        countPlace(tables, stop);
    tables.feed.stops += stop;
}

void takeRoute(GtfsTables &tables, const GtfsRow &row)
{
    const QString id = row.text(u"route_id"_s), agency = row.text(u"agency_id"_s);
    const auto type = row.number(u"route_type"_s);
    if (!type) return tables.tally.add(badType, u"routes.txt"_s, lineOf(row));
    if (!isNew(tables, tables.routes, u"routes.txt"_s, id, row, tables.feed.timetable.routes.size())) return;
    if (!agency.isEmpty() && !tables.agencies.contains(agency)) tables.tally.add(u"note.gtfs.noAgency"_s, u"routes.txt"_s, lineOf(row));
    const bool isOnly = agency.isEmpty() && tables.agencies.size() == 1;
    tables.routeAgencies += isOnly ? tables.agencies.constBegin().key() : agency;
    ++tables.feed.counts.routes;
    tables.feed.timetable.routes += TimetableRoute{
        .key = id, .shortName = row.text(u"route_short_name"_s), .longName = row.text(u"route_long_name"_s), .routeType = *type};
}

void takeCalendar(GtfsTables &tables, const GtfsRow &row)
{
    static const QStringList weekdays{u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s, u"saturday"_s, u"sunday"_s};
    const QDate from = gtfsDay(row.text(u"start_date"_s)), until = gtfsDay(row.text(u"end_date"_s));
    if (!from.isValid() || !until.isValid() || until < from) return tables.tally.add(badDay, u"calendar.txt"_s, lineOf(row));
    const QString id = row.text(u"service_id"_s);
    if (!isNew(tables, tables.calendars, u"calendar.txt"_s, id, row, tables.feed.timetable.calendars.size())) return;
    TimetableCalendar calendar{.key = id, .validFrom = from, .validUntil = until};
    for (qsizetype i = 0; i < weekdays.size(); ++i)
        if (row.number(weekdays[i]) == 1) calendar.weekdays |= 1 << i;
    tables.feed.timetable.calendars += calendar;
}

/** Days of single services, gathered before they are written, since a table of them is in no order. */
struct Exceptions {
    QMap<qsizetype, QSet<QDate>> added = {};
    QMap<qsizetype, QSet<QDate>> removed = {};
};

void takeException(GtfsTables &tables, Exceptions &exceptions, const GtfsRow &row)
{
    constexpr int running = 1, notRunning = 2;
    const QString file = u"calendar_dates.txt"_s, id = row.text(u"service_id"_s);
    const QDate day = gtfsDay(row.text(u"date"_s));
    const int type = row.number(u"exception_type"_s).value_or(0);
    if (!day.isValid()) return tables.tally.add(badDay, file, lineOf(row));
    if (type != running && type != notRunning) return tables.tally.add(badType, file, lineOf(row));
    if (id.isEmpty()) return tables.tally.add(noId, file, lineOf(row));
    // A feed may name its services here alone.
    if (!tables.calendars.contains(id)) {
        tables.calendars[id] = tables.feed.timetable.calendars.size();
        tables.feed.timetable.calendars += TimetableCalendar{.key = id};
    }
    (type == running ? exceptions.added : exceptions.removed)[tables.calendars[id]].insert(day);
}

QString daysText(const QSet<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days) texts += day.toString(Qt::ISODate);
    texts.sort();
    return texts.join(u',');
}

Result<> readCalendars(const GtfsFiles &files, GtfsTables &tables)
{
    const bool hasWeeks = files.has(u"calendar.txt"_s), hasDays = files.has(u"calendar_dates.txt"_s);
    if (!hasWeeks && !hasDays) return fail(Error::Kind::Format, u"gtfs.noCalendar"_s, {files.name()});
    QStringList heads{u"service_id"_s, u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s, u"saturday"_s, u"sunday"_s,
        u"start_date"_s, u"end_date"_s};
    Result<> done;
    if (hasWeeks)
        done = files.read({u"calendar"_s, heads}, [&](const GtfsRow &row) { return takeCalendar(tables, row), true; }, tables.feed.notes);
    if (!done || !hasDays) return done;
    Exceptions exceptions;
    done = files.read(
        {u"calendar_dates"_s, {u"service_id"_s, u"date"_s, u"exception_type"_s}},
        [&](const GtfsRow &row) { return takeException(tables, exceptions, row), true; }, tables.feed.notes);
    auto &calendars = tables.feed.timetable.calendars;
    for (auto it = exceptions.added.begin(); it != exceptions.added.end(); ++it) calendars[it.key()].addedDays = daysText(*it);
    for (auto it = exceptions.removed.begin(); it != exceptions.removed.end(); ++it) calendars[it.key()].removedDays = daysText(*it);
    return done;
}

void takeInfo(GtfsTables &tables, const GtfsRow &row)
{
    if (const QString publisher = row.text(u"feed_publisher_name"_s); !publisher.isEmpty()) tables.feed.publisher = publisher;
    tables.feed.licence = row.text(u"feed_license"_s);
}

/** Children of unknown stations stand alone; a station's child takes its place where it has none. */
void checkParents(GtfsTables &tables)
{
    for (GtfsStop &stop : tables.feed.stops) {
        if (stop.parentId.isEmpty()) continue;
        const auto parent = tables.stops.constFind(stop.parentId);
        if (parent != tables.stops.constEnd() && tables.feed.stops[*parent].locationType == 1) continue;
        if (stop.locationType < 2) tables.tally.add(reference, u"stops.txt"_s, stop.parentId);
        stop.parentId.clear();
    }
}
}

Result<> readGtfsBasics(const GtfsFiles &files, GtfsTables &tables)
{
    QList<Error> &notes = tables.feed.notes;
    const bool isFlexOnly = files.has(u"locations.geojson"_s);
    for (const QString &table : {u"agency"_s, u"stops"_s, u"routes"_s, u"trips"_s, u"stop_times"_s})
        if (!files.has(table + u".txt"_s) && !(table == "stops"_L1 && isFlexOnly))
            return fail(Error::Kind::Format, u"gtfs.missing"_s, {files.name(), table + u".txt"_s});
    const auto read = [&](const QString &table, const QStringList &required, void (*take)(GtfsTables &, const GtfsRow &)) {
        if (!files.has(table + u".txt"_s)) return Result<>();
        return files.read({table, required}, [&](const GtfsRow &row) { return take(tables, row), true; }, notes);
    };
    return read(u"agency"_s, {u"agency_name"_s}, takeAgency)
        .and_then([&] { return read(u"stops"_s, {u"stop_id"_s, u"stop_lat"_s, u"stop_lon"_s}, takeStop); })
        .and_then([&] { return read(u"routes"_s, {u"route_id"_s, u"route_type"_s}, takeRoute); })
        .and_then([&] { return readCalendars(files, tables); })
        .and_then([&] { return read(u"feed_info"_s, {}, takeInfo); })
        .transform([&] { checkParents(tables); });
}
