// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/gtfsplaces.h"
#include "core/base/text.h"
#include "geo/shape.h"
#include "geo/wkb.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostVertices = 1'000'000;

/** A ring of degrees in metres; nothing where it is none, or not in Germany. */
std::optional<Ring> ringOf(const QJsonArray &positions)
{
    if (positions.size() < 4 || positions.size() > mostVertices) return {};
    Ring ring;
    for (const QJsonValue position : positions) {
        const QJsonValue lon = position.toArray().at(0), lat = position.toArray().at(1);
        if (!lon.isDouble() || !lat.isDouble()) return {};
        const CheckedPlace checked = checkDegrees(lon.toDouble(), lat.toDouble());
        if (!checked.place) return {};
        ring.push_back(*checked.place);
    }
    return ring;
}

/** The areas together, without overlaps; empty where one of them is none. */
MultiPolygon areaOf(const QJsonArray &areas)
{
    MultiPolygon together;
    for (const QJsonValue area : areas) {
        Polygon polygon;
        const QJsonArray rings = area.toArray();
        for (const QJsonValue positions : rings) {
            auto ring = ringOf(positions.toArray());
            if (!ring) return {};
            polygon.push_back(std::move(*ring));
        }
        if (!polygon.empty()) together.push_back(std::move(polygon));
    }
    return madeValid(together);
}

BookingType bookingTypeOf(const std::optional<int> &type)
{
    switch (type.value_or(-1)) {
    case 0: return BookingType::RealTime;
    case 1: return BookingType::SameDay;
    case 2: return BookingType::PriorDay;
    default: return BookingType::Unknown;
    }
}

CommunityBus busOf(const GtfsOnDemand &service)
{
    const GtfsBookingRule &rule = service.booking;
    CommunityBus bus;
    bus.form = service.areas.isEmpty() ? BusForm::LineOnDemand : BusForm::DoorToDoor;
    bus.bookingType = bookingTypeOf(rule.bookingType);
    bus.priorNoticeDurationMin = rule.priorNoticeDurationMin;
    bus.priorNoticeLastDay = rule.priorNoticeLastDay;
    bus.priorNoticeLastTime = rule.priorNoticeLastTime;
    bus.priorNoticeStartDay = rule.priorNoticeStartDay;
    bus.priorNoticeStartTime = rule.priorNoticeStartTime;
    bus.message = rule.message;
    bus.bookingUrl = rule.bookingUrl;
    return bus;
}

using Stops = QHash<QString, const GtfsStop *>;

/** The area, else the first of its stops that has a place. */
Wkb geometryOf(const GtfsOnDemand &service, const Stops &stops)
{
    if (const MultiPolygon area = areaOf(service.areas); !area.empty()) return toWkb(area);
    for (const QString &id : service.stopIds)
        if (const GtfsStop *stop = stops.value(id); stop && stop->place.place) return toWkb(*stop->place.place);
    return {};
}

PlaceEntry entryOf(const GtfsOnDemand &service, const Stops &stops, const PlaceSource &source)
{
    Place place{.kind = PlaceKind::CommunityBus, .name = service.name, .operatorName = service.agency};
    place.phone = service.booking.phoneNumber.isEmpty() ? service.agencyPhone : service.booking.phoneNumber;
    place.website = service.booking.infoUrl.isEmpty() ? service.website : service.booking.infoUrl;
    place.openingHours = service.hours;
    place.validFrom = service.validFrom;
    place.validUntil = service.validUntil;
    place.originKey = source.key + u":demand:"_s + service.key;
    place.geom = geometryOf(service, stops);
    PlaceEntry entry{.place = place, .bus = busOf(service)};
    for (const QString &id : service.stopIds) {
        CommunityBusStop stop;
        stop.sortOrder = static_cast<int>(entry.stops.size());
        stop.name = stops.contains(id) ? stops[id]->name : id;
        entry.stops += stop;
    }
    return entry;
}

Place placeOf(const GtfsStop &stop, const PlaceSource &source)
{
    Place place{.kind = stop.isServedByRail ? PlaceKind::Station : PlaceKind::Stop, .name = stop.name};
    place.wheelchair = stop.wheelchair;
    place.originKey = source.key + u':' + stop.id;
    if (!stop.parentId.isEmpty()) place.stationKey = source.key + u':' + stop.parentId;
    place.geom = toWkb(*stop.place.place);
    return place;
}
}

PlaceSource gtfsSource(const GtfsFeed &feed, const QString &name)
{
    return {.key = u"gtfs:"_s + folded(name).replace(u' ', u'-'),
        .name = feed.publisher.isEmpty() ? name : feed.publisher,
        .licence = feed.licence,
        .credit = feed.publisher.isEmpty() ? QString() : u"© "_s + feed.publisher,
        .file = feed.file};
}

QList<ReadPlace> gtfsPlaces(const GtfsFeed &feed, const PlaceSource &source)
{
    QList<ReadPlace> places;
    Stops stops;
    for (const GtfsStop &stop : feed.stops) {
        stops[stop.id] = &stop;
        if (stop.locationType <= 1 && stop.place.place)
            places += ReadPlace{.entry = {.place = placeOf(stop, source)}, .number = places.size() + 1};
    }
    for (const GtfsOnDemand &service : feed.onDemand)
        if (const PlaceEntry entry = entryOf(service, stops, source); !entry.place.geom.bytes.isEmpty())
            places += ReadPlace{.entry = entry, .number = places.size() + 1};
    return places;
}

Timetable gtfsTimetable(const GtfsFeed &feed, const PlaceSource &source)
{
    Timetable timetable = feed.timetable;
    timetable.feed = {.key = source.key.section(u':', 1),
        .publisher = source.name,
        .licence = source.licence,
        .credit = source.credit,
        .validFrom = feed.validFrom,
        .validUntil = feed.validUntil};
    for (TimetableDepartures &row : timetable.departures) {
        row.stopKey = source.key + u':' + row.stopKey;
        row.stationKey = source.key + u':' + row.stationKey;
    }
    return timetable;
}

Result<StagedGtfs> stageGtfs(Database &database, const QString &path, const QString &name, QDate day, const Progress &progress)
{
    auto feed = readGtfs(path, day, progress);
    if (!feed) return std::unexpected(feed.error());
    const PlaceSource source = gtfsSource(*feed, name);
    const QList<ReadPlace> places = gtfsPlaces(*feed, source);
    if (places.isEmpty())
        return fail(Error::Kind::Format, u"gtfs.elsewhere"_s,
            {feed->file, QString::number(feed->counts.stops), QString::number(feed->counts.onDemand)});
    StagedGtfs staged{.timetable = gtfsTimetable(*feed, source)};
    auto compared = stagePlaces(database, source, places, day, progress);
    if (!compared) return std::unexpected(compared.error());
    staged.places = std::move(*compared);
    feed->stops.clear();
    feed->timetable = {};
    staged.feed = std::move(*feed);
    return database.read([&](Sql &sql) { return compareTimetable(sql, staged.timetable); })
        .takeResult()
        .transform([&](const TimetableCounts &counts) {
            staged.rows = counts;
            return std::move(staged);
        });
}

Result<RowCounts> mergeGtfs(Sql &sql, const StagedGtfs &staged, QDate day, const Progress &progress)
{
    sql.describe(u"gtfs.imported"_s, staged.feed.file);
    const PlaceChoices choices{.takeDuplicates = true, .endGone = true};
    return mergePlaces(sql, staged.places, choices, day, progress).and_then([&](const RowCounts &counts) {
        return replaceTimetable(sql, staged.timetable).transform([&](const TimetableCounts &) { return counts; });
    });
}

QList<Error> gtfsNotes(const StagedGtfs &staged)
{
    const GtfsCounts &feed = staged.feed.counts;
    const TimetableCounts &rows = staged.rows;
    const auto number = [](qint64 count) { return QString::number(count); };
    const QList<Error> counts{
        {Error::Kind::Format, u"note.gtfs.read"_s,
            {number(feed.stops), number(feed.routes), number(feed.trips), number(feed.stopTimes), number(feed.onDemand)}, {}, {}},
        {Error::Kind::Format, u"note.gtfs.timetable"_s,
            {staged.timetable.feed.key, staged.feed.validFrom.toString(u"d.M.yyyy"_s), staged.feed.validUntil.toString(u"d.M.yyyy"_s),
                number(feed.departures), number(rows.added), number(rows.changed), number(rows.removed), number(rows.same)},
            {}, {}}};
    return counts + staged.feed.notes;
}
