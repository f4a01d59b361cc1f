-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- The network of paths for ways on foot, from a file that somebody read in. The newest row counts.
create table walking_source (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    name text not null,
    credit text not null default '',
    licence text not null default '',
    stand text,
    imported_at text,
    nodes {bigint} not null default 0,
    edges {bigint} not null default 0,
    parts {bigint} not null default 0,
    sha256 text not null default ''
) {strict};

-- The network itself, packed as WalkingNetwork::packed(). The change log keeps no copy, and taking an import back leaves it for doing it again.
create table walking_content (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    source_uid text not null unique,
    content {blob} not null
) {strict};

-- Measures of what is served, beside the built-in ones; content is JSON.
create table gap_profile (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    key text not null unique,
    content text not null
) {strict};

-- Measures that are thought through together. They never touch places.
create table scenario (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    number text not null unique,
    name text not null,
    note text not null default ''
) {strict};

-- One change that a scenario tries. place_uid is the real place that is moved, removed or changed; towns are AGS with commas between.
create table scenario_measure (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    scenario_id {bigint} not null references scenario(id),
    sort_order {bigint} not null default 0,
    action text not null default 'add',
    kind text not null default 'ride_bench',
    place_uid text not null default '',
    name text not null default '',
    active {bigint} not null default 1,
    departures {bigint},
    poles {bigint},
    transit_group text not null default 'bus',
    opening_hours text not null default '',
    towns text not null default '',
    note text not null default '',
    geom {geom}
) {strict};
{geometry scenario_measure GEOMETRY};
create index scenario_measure_scenario on scenario_measure(scenario_id);

-- A result that was kept: with the day, the profile and the scenario as they were, and what it was made from, so that it can be made again.
create table gap_result (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    number text not null unique,
    name text not null default '',
    day text not null,
    profile text not null,
    scenario_number text not null default '',
    measures text not null default '',
    input_hash text not null default '',
    figures text not null,
    made_at text,
    made_by text not null default ''
) {strict};
