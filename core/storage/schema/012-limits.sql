-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Up to how much a gross cold rent is adequate for so many persons. circle is 'unknown' where a line holds for all. An official line
-- counts as a draft until somebody other than entered_by released it.
create table rent_limit (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    comparison_area text not null,
    circle text not null default 'unknown',
    valid_from text not null,
    valid_until text,
    persons {bigint} not null check (persons between 1 and 30),
    area_dm2 {bigint} not null,
    gross_cold_max {bigint} not null,
    further_person {bigint},
    further_person_area_dm2 {bigint},
    highest_per_m2 {bigint},
    source text not null default '',
    status text not null default 'draft',
    entered_by text not null default '',
    released_by text not null default '',
    released_on text
) {strict};
create unique index rent_limit_line on rent_limit(comparison_area, circle, status, valid_from, persons);
