-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- House coordinates of one publisher, renewed under its name.
create table address_source (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    name text not null unique,
    licence text not null default '',
    credit text not null default '',
    stand text
) {strict};

-- All houses of a street in one row: their numbers, one per line, and their points in the same order.
create table address_street (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    source_id {bigint} not null references address_source(id),
    street text not null,
    postal_code text not null default '',
    city text not null default '',
    city_part text not null default '',
    house_numbers text not null default '',
    geom {geom}
) {strict};
{geometry address_street MULTIPOINT};
create unique index address_street_key on address_street(source_id, street, postal_code, city, city_part);
