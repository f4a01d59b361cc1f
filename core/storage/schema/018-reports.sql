-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What the council decided, measure by measure: the table that the steering group reads twice a year (domain §8.2). figure is a number
-- such as K12 that shows what came of it.
create table measure (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    position {bigint} not null default 0,
    title text not null,
    goal text not null default '',
    state text not null default 'not_begun',
    result text not null default '',
    figure text not null default '',
    obstacles text not null default '',
    next_steps text not null default '',
    responsible text not null default '',
    due_on text,
    funding text not null default ''
) {strict};
create index measure_position on measure(position);

-- A report to the steering group or the council. frozen holds its numbers, measures and map as they were when it was made, as JSON, so
-- that the same report says the same next year; it no longer changes when the report is released.
create table report (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    number text not null unique,
    kind text not null,
    state text not null default 'draft',
    title text not null default '',
    from_on text not null,
    until_on text not null,
    written_on text,
    author text not null default '',
    released_by text not null default '',
    released_on text,
    summary text not null default '',
    facts text not null default '',
    finances text not null default '',
    outlook text not null default '',
    decision text not null default '',
    paper_number text not null default '',
    file_number text not null default '',
    paper_kind text not null default 'information',
    committee text not null default '',
    session_on text,
    is_public {bigint} not null default 1,
    department text not null default '',
    signed_by text not null default '',
    frozen_at text,
    frozen text not null default ''
) {strict};
create index report_until on report(until_on);
