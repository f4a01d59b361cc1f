// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/gtfs.h"
#include "import/gtfstrips.h"

using namespace Qt::StringLiterals;

namespace {
/** The days from the first to the last on which a calendar holds; empty where it never does. */
std::pair<QDate, QDate> reachOf(const TimetableCalendar &calendar)
{
    QDate first, last;
    const auto take = [&](QDate day) {
        if (!first.isValid() || day < first) first = day;
        if (!last.isValid() || day > last) last = day;
    };
    if (calendar.weekdays != 0 && calendar.validFrom.isValid()) {
        take(calendar.validFrom);
        take(calendar.validUntil);
    }
    for (const QString &day : calendar.addedDays.split(u',', Qt::SkipEmptyParts)) take(QDate::fromString(day, Qt::ISODate));
    return {first, last};
}

void findReach(GtfsTables &tables)
{
    for (const TimetableCalendar &calendar : std::as_const(tables.feed.timetable.calendars)) {
        const auto [first, last] = reachOf(calendar);
        if (!first.isValid()) tables.tally.add(u"note.gtfs.noDays"_s, u"calendar.txt"_s, calendar.key);
        if (first.isValid() && (!tables.feed.validFrom.isValid() || first < tables.feed.validFrom)) tables.feed.validFrom = first;
        if (last.isValid() && (!tables.feed.validUntil.isValid() || last > tables.feed.validUntil)) tables.feed.validUntil = last;
    }
}

void tellAge(GtfsFeed &feed, QDate day)
{
    const auto note = [&](const QString &reason, QDate date) {
        feed.notes += Error{Error::Kind::Format, reason, {feed.file, date.toString(u"d.M.yyyy"_s)}, {}, {}};
    };
    if (feed.validUntil.isValid() && feed.validUntil < day) note(u"note.gtfs.expired"_s, feed.validUntil);
    if (feed.validFrom.isValid() && feed.validFrom > day) note(u"note.gtfs.notYet"_s, feed.validFrom);
}

/** Refuses a feed of which nothing is left, and says what there was. */
Result<> checkUse(const GtfsFeed &feed)
{
    const GtfsCounts &counts = feed.counts;
    if (counts.usedTrips > 0 || counts.onDemand > 0) return {};
    return fail(Error::Kind::Format, u"gtfs.noTrips"_s,
        {feed.file, QString::number(counts.stops), QString::number(counts.trips), QString::number(counts.stopTimes)});
}
}

Result<GtfsFeed> readGtfs(const QString &path, QDate day, const Progress &progress, const GtfsLimits &limits)
{
    return GtfsFiles::open(path, limits).and_then([&](const GtfsFiles &files) { return readGtfs(files, day, progress, limits); });
}

Result<GtfsFeed> readGtfs(const GtfsFiles &files, QDate day, const Progress &progress, const GtfsLimits &limits)
{
    GtfsTables tables;
    tables.feed.file = files.name();
    return readGtfsBasics(files, tables)
        .and_then([&] { return readGtfsTrips(files, tables, progress, limits); })
        .and_then([&] { return makeDepartures(tables, limits); })
        .and_then([&] { return readGtfsFlex(files, tables); })
        .and_then([&] { return checkUse(tables.feed); })
        .transform([&] {
            findReach(tables);
            tables.feed.notes += tables.tally.notes();
            tellAge(tables.feed, day);
            return std::move(tables.feed);
        });
}

bool isGtfs(const QString &path)
{
    return GtfsFiles::open(path, {}).has_value();
}
