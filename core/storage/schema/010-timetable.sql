-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What somebody publishes as one timetable. Its key begins the origin keys of its stops.
create table timetable_feed (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    key text not null unique,
    publisher text not null default '',
    licence text not null default '',
    credit text not null default '',
    valid_from text,
    valid_until text
) {strict};

create table timetable_route (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    feed_id {bigint} not null references timetable_feed(id),
    key text not null,
    short_name text not null default '',
    long_name text not null default '',
    route_type {bigint} not null
) {strict};
create unique index timetable_route_key on timetable_route(feed_id, key);

-- The days on which something runs: bit 0 of weekdays is Monday; days beyond and days without are ISO days with commas between.
create table timetable_calendar (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    feed_id {bigint} not null references timetable_feed(id),
    key text not null,
    weekdays {bigint} not null,
    valid_from text,
    valid_until text,
    added_days text not null default '',
    removed_days text not null default ''
) {strict};
create unique index timetable_calendar_key on timetable_calendar(feed_id, key);

-- All departures of one stop with the same line, days and destination in one row: minutes after the service day's midnight, with commas
-- between; 1450 is ten past midnight of the next day. on_call: only after a phone call.
create table timetable_departures (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    feed_id {bigint} not null references timetable_feed(id),
    stop_key text not null,
    station_key text not null,
    route_key text not null,
    calendar_key text not null,
    headsign text not null default '',
    on_call {bigint} not null default 0,
    minutes text not null
) {strict};
create index timetable_departures_stop on timetable_departures(stop_key);
create index timetable_departures_station on timetable_departures(station_key);
create index timetable_departures_feed on timetable_departures(feed_id);
