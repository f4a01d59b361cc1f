-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What lies on the map beside dwellings. A row's geometry is a point, of a community bus the lines of its route or its area.
create table place (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    kind text not null default 'other',
    name text not null default '',
    operator_name text not null default '',
    address text not null default '',
    ags text not null default '',
    phone text not null default '',
    website text not null default '',
    opening_hours text not null default '',
    wheelchair {bigint},
    free_of_charge {bigint},
    directions text not null default '',
    return_bench_uid text not null default '',
    covered {bigint},
    lit {bigint},
    safe_stopping {bigint},
    ssid text not null default '',
    program text not null default 'unknown',
    registration {bigint},
    range_m {bigint},
    station_key text not null default '',
    note text not null default '',
    valid_from text,
    valid_until text,
    last_checked_on text,
    last_checked_by text not null default '',
    source text not null default '',
    licence text not null default '',
    credit text not null default '',
    stand text,
    origin_key text not null default '',
    origin_facts text not null default '',
    geom {geom}
) {strict};
{geometry place GEOMETRY};
create index place_kind on place(kind);
create unique index place_origin on place(origin_key) where origin_key <> '';

-- What a Bürgerbus or bus on demand says beyond its place; names of the booking rules are those of GTFS-Flex.
create table community_bus (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    place_id {bigint} not null unique references place(id),
    form text not null default 'unknown',
    booking_type text not null default 'unknown',
    prior_notice_duration_min {bigint},
    prior_notice_last_day {bigint},
    prior_notice_last_time text,
    prior_notice_start_day {bigint},
    prior_notice_start_time text,
    booking_hours text not null default '',
    message text not null default '',
    booking_url text not null default '',
    public_holidays text not null default 'unknown',
    school_holidays text not null default 'unknown',
    school_holiday_hours text not null default '',
    fare text not null default 'unknown',
    fare_note text not null default '',
    seats {bigint},
    who_may_ride text not null default '',
    board_alone {bigint},
    accompaniment {bigint},
    destinations_outside text not null default ''
) {strict};

create table community_bus_stop (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    bus_id {bigint} not null references community_bus(id),
    sort_order {bigint} not null default 0,
    place_uid text not null default '',
    name text not null default '',
    minutes_after_start {bigint}
) {strict};
create index community_bus_stop_bus on community_bus_stop(bus_id);

create table school_holiday (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    name text not null default '',
    first_on text not null,
    last_on text not null,
    source text not null default ''
) {strict};

-- One row for each source that places were imported from; key is what their origin_key begins with.
create table place_source (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    key text not null unique,
    name text not null default '',
    licence text not null default '',
    credit text not null default '',
    file text not null default '',
    stand text,
    read_on text
) {strict};
