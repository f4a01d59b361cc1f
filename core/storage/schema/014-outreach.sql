-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Talks in which landlords are won: an evening, a single talk, a call, a visit, online. geom is the place.
create table info_session (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    number text not null unique,
    title text not null default '',
    kind text not null default 'evening',
    status text not null default 'planned',
    begins_at text not null,
    ends_at text,
    place_name text not null default '',
    place_address text not null default '',
    place_note text not null default '',
    place_accessible {bigint},
    ags text not null default '',
    geom {geom},
    organiser text not null default '',
    speakers text not null default '',
    topics text not null default '',
    target_group text not null default '',
    seats {bigint} check (seats between 1 and 5000),
    language text not null default '',
    reply_until text,
    invited_on text,
    chair text not null default '',
    minute_taker text not null default '',
    staff_count {bigint},
    guest_count {bigint},
    minutes text not null default '',
    open_questions text not null default '',
    minutes_released_by text not null default '',
    minutes_released_on text,
    note text not null default ''
) {strict};
{geometry info_session POINT};
create index info_session_day on info_session(begins_at);

-- What was said about one point of the agenda.
create table session_item (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    session_id {bigint} not null references info_session(id),
    position {bigint} not null,
    heading text not null default '',
    result text not null default ''
) {strict};
create index session_item_session on session_item(session_id, position);

-- Who was invited to a session, on which legal basis and how, and what became of it.
create table participation (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    session_id {bigint} not null references info_session(id),
    landlord_id {bigint} not null references landlord(id),
    basis text not null default 'consent',
    channel text not null default 'unknown',
    invited_on text,
    reply text not null default 'open',
    replied_on text,
    attended {bigint},
    companions {bigint},
    interests text not null default '',
    offered_flats {bigint},
    note text not null default ''
) {strict};
create unique index participation_landlord on participation(session_id, landlord_id);
create index participation_of on participation(landlord_id);

-- What a landlord and the office agreed on, from the promise to its end.
create table agreement (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    landlord_id {bigint} not null references landlord(id),
    dwelling_id {bigint} references dwelling(id),
    tenancy_id {bigint} references tenancy(id),
    session_id {bigint} references info_session(id),
    kind text not null,
    topic text not null default '',
    state text not null default 'promised',
    promised_on text,
    due_on text,
    valid_from text,
    valid_until text,
    flats {bigint} check (flats between 1 and 1000),
    amount {bigint},
    payer text not null default '',
    owner_consent {bigint},
    owner_consent_on text,
    requested_on text,
    note text not null default ''
) {strict};
create index agreement_landlord on agreement(landlord_id);
create index agreement_dwelling on agreement(dwelling_id);
create index agreement_session on agreement(session_id);
create index agreement_until on agreement(state, valid_until);

-- What the office says about a topic where it says something else than Bleibe.
create table topic_text (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    topic text not null unique,
    title text not null default '',
    law text not null default '',
    facts text not null default '',
    plain_facts text not null default ''
) {strict};
