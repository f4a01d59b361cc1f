-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Who may use a register on a server; a file has none. login names the database role, office the person's own one.
create table account (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    login text not null unique,
    name text not null,
    role text not null check (role in ('caseworker', 'district_caseworker', 'lead', 'planning', 'volunteer', 'jobcenter', 'administrator', 'auditor')),
    association_key text not null default '',
    sponsor_uid text not null default '',
    active {bigint} not null default 1 check (active in (0, 1)),
    note text not null default ''
) {strict};

-- Reads of guarded records. Kept outside the chain of changes, so that they can go after six months without a trace of their own.
create table reading (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    at text not null,
    actor_login text not null,
    actor_name text not null,
    subject_kind text not null,
    subject_uid text not null,
    subject_label text not null,
    purpose text not null default ''
) {strict};
create index reading_subject on reading(subject_uid);
create index reading_at on reading(at);

-- Periods that the administration has set; a kind of data without a row keeps the proposed one.
create table retention_rule (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    kind text not null unique,
    months {bigint} not null check (months between 0 and 1200),
    basis text not null default '',
    set_by text not null default ''
) {strict};

-- A deletion run: planned by one person, confirmed and carried out by another. counts names kinds of data and numbers, never a person;
-- covers is the office whose records it is about, empty for all.
create table retention_run (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    number text not null unique,
    day text not null,
    state text not null check (state in ('planned', 'done', 'dropped')),
    planned_at text not null,
    planned_by_login text not null,
    planned_by text not null,
    preview_hash text not null,
    covers text not null default '',
    confirmed_at text,
    confirmed_by_login text not null default '',
    confirmed_by text not null default '',
    counts text not null default '',
    note text not null default ''
) {strict};

-- What figures need of a deleted record: months instead of days, sizes instead of people, nothing that leads back to anybody.
-- record is the table it was in; party is a random word shared by what one landlord or household had.
create table tally (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    record text not null,
    month text not null default '',
    until_month text not null default '',
    association_key text not null default '',
    kind text not null default '',
    state text not null default '',
    detail text not null default '',
    circle text not null default '',
    people {bigint},
    flats {bigint},
    days {bigint},
    party text not null default '',
    session_uid text not null default ''
) {strict};
create index tally_record on tally(record, month);

-- Records whose use is restricted (Art. 18) or objected to (Art. 21 DSGVO).
create table restriction (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    kind text not null check (kind in ('restriction', 'objection')),
    subject_kind text not null,
    subject_uid text not null,
    since text not null,
    reason text not null default '',
    ended_on text,
    ended_reason text not null default ''
) {strict};
create index restriction_subject on restriction(subject_uid);

-- What a person asked for about their own data (Art. 15 to 21 DSGVO), with the month to answer in.
create table subject_request (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    number text not null unique,
    kind text not null check (kind in ('access', 'correction', 'deletion', 'restriction', 'objection')),
    subject_kind text not null,
    subject_uid text not null,
    subject_label text not null default '',
    received_on text not null,
    due_on text not null,
    identity_checked {bigint} not null default 0 check (identity_checked in (0, 1)),
    answered_on text,
    answered_by text not null default '',
    note text not null default ''
) {strict};
create index subject_request_subject on subject_request(subject_uid);

-- Keys that sign exchange files: this register's own with its secret, those of other offices once somebody has compared the fingerprint.
create table office_key (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    name text not null,
    public_key text not null unique,
    secret_key text not null default '',
    fingerprint text not null,
    confirmed_on text,
    confirmed_by text not null default ''
) {strict};

-- Files given to other offices and taken from them.
create table exchange (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    number text not null,
    direction text not null check (direction in ('given', 'taken')),
    at text not null,
    actor_name text not null,
    sender text not null,
    recipient text not null,
    purpose text not null,
    expires_on text,
    records {bigint} not null,
    fingerprint text not null default '',
    deletion {bigint} not null default 0 check (deletion in (0, 1)),
    sha256 text not null,
    result text not null default ''
) {strict};
create index exchange_sha256 on exchange(sha256);

-- Which rows went along, and a hash of each value as it then was: who changed what since can be told without a second copy of anything.
create table exchange_row (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    exchange_id {bigint} not null references exchange(id),
    table_name text not null,
    row_uid text not null,
    hashes text not null default ''
) {strict};
create index exchange_row_row on exchange_row(row_uid);
create index exchange_row_exchange on exchange_row(exchange_id);
-- The change log is read by person, by day and by kind of record; who looks for what was deleted finds few rows among very many.
create index change_step_at on change_step(at);
create index change_step_actor on change_step(actor_name);
drop index change_entry_step;
create index change_entry_step on change_entry(step_id, table_name);
create index change_entry_gone on change_entry(table_name, id) where action='delete';
