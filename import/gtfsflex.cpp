// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/gtfstrips.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
const QString ruleFile = u"booking_rules.txt"_s, areaFile = u"locations.geojson"_s, timeFile = u"stop_times.txt"_s;

QTime timeOf(const QString &text)
{
    const auto seconds = gtfsSeconds(text);
    return seconds ? QTime(0, 0).addSecs(*seconds) : QTime();
}

Result<QHash<QString, GtfsBookingRule>> readRules(const GtfsFiles &files, GtfsTables &tables)
{
    QHash<QString, GtfsBookingRule> rules;
    if (!files.has(ruleFile)) return rules;
    const auto take = [&](const GtfsRow &row) {
        const QString id = row.text(u"booking_rule_id"_s);
        if (id.isEmpty() || rules.contains(id))
            return tables.tally.add(u"note.gtfs.duplicate"_s, ruleFile, QString::number(row.line())), true;
        QStringList messages;
        for (const QString &column : {u"message"_s, u"pickup_message"_s, u"drop_off_message"_s})
            if (const QString text = row.text(column); !text.isEmpty() && !messages.contains(text)) messages += text;
        rules[id] = {row.number(u"booking_type"_s), row.number(u"prior_notice_duration_min"_s), row.number(u"prior_notice_last_day"_s),
            timeOf(row.text(u"prior_notice_last_time"_s)), row.number(u"prior_notice_start_day"_s),
            timeOf(row.text(u"prior_notice_start_time"_s)), messages.join(u' '), row.text(u"phone_number"_s), row.text(u"info_url"_s),
            row.text(u"booking_url"_s)};
        return true;
    };
    return files.read({u"booking_rules"_s, {u"booking_rule_id"_s, u"booking_type"_s}}, take, tables.feed.notes).transform([&] {
        return rules;
    });
}

/** A place where flexible trips stop: an area, or stops. */
struct Location {
    QString name = {};
    QJsonArray areas = {};
    QStringList stopIds = {};
};
using Locations = QHash<QString, Location>;

Result<> readAreas(const GtfsFiles &files, GtfsTables &tables, Locations &locations)
{
    if (!files.has(areaFile)) return {};
    const auto bytes = files.bytes(areaFile);
    if (!bytes) return std::unexpected(bytes.error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(Error::Kind::Format, u"gtfs.areas"_s, {areaFile, QString::number(error.offset)}, error.errorString());
    const QJsonArray features = document.object().value("features"_L1).toArray();
    for (const QJsonValue feature : features) {
        const QJsonObject geometry = feature["geometry"_L1].toObject(), properties = feature["properties"_L1].toObject();
        const QString id = feature["id"_L1].toVariant().toString(), type = geometry["type"_L1].toString();
        Location location{.name = properties["stop_name"_L1].toString()};
        if (type == "Polygon"_L1)
            location.areas += geometry["coordinates"_L1];
        else if (type == "MultiPolygon"_L1)
            location.areas = geometry["coordinates"_L1].toArray();
        if (id.isEmpty() || location.areas.isEmpty() || locations.contains(id))
            tables.tally.add(u"note.gtfs.badArea"_s, areaFile, id);
        else
            locations[id] = location;
    }
    return {};
}

/** Groups come as a table of names and one of stops; older feeds have both in one. */
Result<> readGroups(const GtfsFiles &files, GtfsTables &tables, Locations &locations)
{
    Result<> done;
    for (const QString &table : {u"location_groups"_s, u"location_group_stops"_s}) {
        if (!done || !files.has(table + u".txt"_s)) continue;
        done = files.read(
            {table, {u"location_group_id"_s}},
            [&](const GtfsRow &row) {
                Location &group = locations[row.text(u"location_group_id"_s)];
                if (const QString name = row.text(u"location_group_name"_s); !name.isEmpty()) group.name = name;
                for (const QString &column : {u"stop_id"_s, u"location_id"_s}) {
                    const QString id = row.text(column);
                    if (id.isEmpty()) continue;
                    if (tables.stops.contains(id))
                        group.stopIds += id;
                    else if (locations.contains(id))
                        for (const QJsonValue area : std::as_const(locations[id].areas)) group.areas += area;
                    else
                        tables.tally.add(u"note.gtfs.reference"_s, table + u".txt"_s, id);
                }
                return true;
            },
            tables.feed.notes);
    }
    return done;
}

/** "Mo-Fr", "Sa,Su"; all seven need no days. */
QString weekdaysText(int weekdays)
{
    static const QStringList names{u"Mo"_s, u"Tu"_s, u"We"_s, u"Th"_s, u"Fr"_s, u"Sa"_s, u"Su"_s};
    QStringList parts;
    for (qsizetype first = 0; first < names.size(); ++first) {
        if ((weekdays >> first & 1) == 0) continue;
        qsizetype last = first;
        while (last + 1 < names.size() && (weekdays >> (last + 1) & 1) != 0) ++last;
        parts += last - first >= 2 ? names[first] + u'-' + names[last] : names[first];
        if (last - first < 2) last = first;
        first = last;
    }
    return parts.join(u',');
}

QString clock(int seconds)
{
    constexpr int perHour = 3600, perMinute = 60;
    return u"%1:%2"_s.arg(seconds / perHour, 2, 10, QChar(u'0')).arg(seconds % perHour / perMinute, 2, 10, QChar(u'0'));
}

/** "2026 Dec 24", as opening_hours wants it. */
QString dayText(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return u"%1 %2 %3"_s.arg(day.year()).arg(QLocale::c().monthName(day.month(), QLocale::ShortFormat)).arg(day.day(), 2, 10, QChar(u'0'));
}

/** Windows by calendar, on their way to opening_hours. */
using Windows = QMap<qsizetype, QSet<std::pair<int, int>>>;

QString hoursOf(const Windows &windows, const QList<TimetableCalendar> &calendars)
{
    QStringList rules, off;
    QMap<int, QSet<std::pair<int, int>>> byDays;
    for (auto it = windows.begin(); it != windows.end(); ++it) byDays[calendars[it.key()].weekdays] += *it;
    const auto spans = [](const QSet<std::pair<int, int>> &set) {
        QList<std::pair<int, int>> sorted(set.begin(), set.end());
        std::ranges::sort(sorted);
        QStringList texts;
        for (const auto &[from, until] : sorted) texts += clock(from) + u'-' + clock(until);
        return texts.join(u',');
    };
    for (auto it = byDays.begin(); it != byDays.end(); ++it)
        if (it.key() != 0) rules += weekdaysText(it.key()) + u' ' + spans(*it);
    for (auto it = windows.begin(); it != windows.end(); ++it) {
        for (const QString &day : calendars[it.key()].addedDays.split(u',', Qt::SkipEmptyParts)) rules += dayText(day) + u' ' + spans(*it);
        for (const QString &day : calendars[it.key()].removedDays.split(u',', Qt::SkipEmptyParts))
            if (const QString rule = dayText(day) + u" off"_s; !off.contains(rule)) off += rule;
    }
    return (rules + off).join(u"; "_s);
}

/** One service in the making: everything of a route with the same locations and booking rule. */
struct Draft {
    qsizetype route = 0;
    QStringList locations = {};
    QString rule = {};
    Windows windows = {};
};

QList<Draft> draftsOf(const GtfsTables &tables)
{
    QMap<qint32, Draft> byTrip;
    for (const GtfsWindow &window : tables.windows) {
        Draft &draft = byTrip[window.trip];
        if (!draft.locations.contains(window.location)) draft.locations += window.location;
        if (draft.rule.isEmpty()) draft.rule = window.bookingRule;
        if (window.mayBoard) draft.windows[tables.trips[window.trip].calendar].insert({window.from, window.until});
    }
    QMap<QString, Draft> merged;
    for (auto it = byTrip.begin(); it != byTrip.end(); ++it) {
        const qsizetype route = tables.trips[it.key()].route;
        it->locations.sort();
        Draft &draft = merged[QString::number(route) + u'\n' + it->locations.join(u'\n') + u'\n' + it->rule];
        draft.route = route;
        draft.locations = it->locations;
        draft.rule = it->rule;
        for (auto window = it->windows.begin(); window != it->windows.end(); ++window) draft.windows[window.key()] += *window;
    }
    return merged.values();
}

/** Says where it runs; false and a note where a place is unknown. */
bool place(GtfsTables &tables, const Locations &locations, const Draft &draft, GtfsOnDemand &service)
{
    QStringList names;
    for (const QString &id : draft.locations) {
        if (const auto location = locations.constFind(id); location != locations.constEnd()) {
            for (const QJsonValue area : location->areas) service.areas += area;
            service.stopIds += location->stopIds;
            if (!location->name.isEmpty()) names += location->name;
        } else if (tables.stops.contains(id)) {
            service.stopIds += id;
        } else {
            tables.tally.add(u"note.gtfs.reference"_s, timeFile, id);
        }
    }
    service.stopIds.removeDuplicates();
    if (!names.isEmpty()) service.name += u" ("_s + names.join(u", "_s) + u')';
    return !service.areas.isEmpty() || !service.stopIds.isEmpty();
}

void keep(GtfsTables &tables, const Locations &locations, const QHash<QString, GtfsBookingRule> &rules, const Draft &draft)
{
    const TimetableRoute &route = tables.feed.timetable.routes[draft.route];
    const auto agency = tables.agencies.value(tables.routeAgencies[draft.route]);
    GtfsOnDemand service{.key = route.key + u'/' + draft.locations.join(u'+'),
        .name = route.longName.isEmpty() ? route.shortName : route.longName,
        .agency = agency.name,
        .agencyPhone = agency.phone,
        .website = agency.website,
        .hours = hoursOf(draft.windows, tables.feed.timetable.calendars),
        .booking = rules.value(draft.rule)};
    if (!draft.rule.isEmpty() && !rules.contains(draft.rule)) tables.tally.add(u"note.gtfs.reference"_s, timeFile, draft.rule);
    if (service.name.isEmpty()) service.name = route.key;
    for (auto it = draft.windows.begin(); it != draft.windows.end(); ++it) {
        const TimetableCalendar &calendar = tables.feed.timetable.calendars[it.key()];
        if (!service.validFrom.isValid() || calendar.validFrom < service.validFrom) service.validFrom = calendar.validFrom;
        if (!service.validUntil.isValid() || calendar.validUntil > service.validUntil) service.validUntil = calendar.validUntil;
    }
    if (place(tables, locations, draft, service)) tables.feed.onDemand += service;
}
}

Result<> readGtfsFlex(const GtfsFiles &files, GtfsTables &tables)
{
    if (tables.windows.isEmpty()) return {};
    const auto rules = readRules(files, tables);
    if (!rules) return std::unexpected(rules.error());
    Locations locations;
    return readAreas(files, tables, locations).and_then([&] { return readGroups(files, tables, locations); }).transform([&] {
        for (const Draft &draft : draftsOf(tables)) keep(tables, locations, *rules, draft);
        tables.feed.counts.onDemand = tables.feed.onDemand.size();
    });
}
