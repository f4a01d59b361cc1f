-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Who looks for a flat: a number instead of a name. geom is a permitted area drawn on the map, besides residence_areas.
create table household (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    number text not null unique,
    status text not null default 'searching',
    circle text not null default 'unknown',
    payer text not null default '',
    case_reference text not null default '',
    persons {bigint} check (persons between 1 and 30),
    benefit_persons text not null default '',
    children_under6 {bigint},
    children6_to17 {bigint},
    expected_from text,
    needed_from text,
    wished_areas text not null default '',
    half_rooms_min {bigint},
    access text not null default 'unknown',
    pets {bigint},
    wbs {bigint},
    wbs_persons {bigint},
    car {bigint},
    driving_licence {bigint},
    residence_rule text not null default 'unclear',
    residence_areas text not null default '',
    geom {geom},
    residence_until text,
    commitment text not null default 'not_requested',
    commitment_until text,
    benefit_spans text not null default '',
    under25 {bigint},
    loss_threatened {bigint},
    loss_on text,
    interpreter_language text not null default '',
    note text not null default '',
    ended_on text
) {strict};
{geometry household MULTIPOLYGON};
create index household_status on household(status, needed_from);

-- Where a household goes to every day.
create table destination (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    household_id {bigint} not null references household(id),
    kind text not null,
    name text not null default '',
    geom {geom}
) {strict};
{geometry destination POINT};
create index destination_household on destination(household_id);

-- Who holds a flat for whom and how long. The index lets one hold it at a time, whoever asks and however.
create table reservation (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    vacancy_id {bigint} not null references vacancy(id),
    household_id {bigint} references household(id),
    case_reference text not null default '',
    holder_login text not null default '',
    holder_name text not null default '',
    reason text not null default '',
    reserved_on text not null,
    reserved_until text not null,
    outcome text not null default 'open',
    ended_on text
) {strict};
create unique index reservation_open on reservation(vacancy_id) where outcome='open';
create index reservation_household on reservation(household_id);
-- What was reserved before reservations had a table; the step that reserved it lends its uid.
insert into reservation (uid, office, vacancy_id, case_reference, holder_login, holder_name, reason, reserved_on, reserved_until)
select t.uid, t.office, t.vacancy_id, t.case_reference, t.actor_login, t.actor_name, t.reason, substr(t.at, 1, 10), coalesce(t.until, substr(t.at, 1, 10))
from status_transition t join vacancy v on v.id=t.vacancy_id
where v.status in ('reserved', 'proposed', 'commitment_pending') and t.to_status='reserved'
and not exists (select 1 from status_transition n where n.vacancy_id=t.vacancy_id and n.to_status='reserved' and n.id>t.id);

-- A flat that a landlord was asked for on behalf of a household; with what the check of its costs said then, by which line.
create table proposal (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    vacancy_id {bigint} not null references vacancy(id),
    household_id {bigint} not null references household(id),
    consent_on text,
    proposed_on text not null,
    proposed_by text not null default '',
    channel text not null default 'unknown',
    viewing_at text,
    outcome text not null default 'open',
    decline_reason text not null default 'unknown',
    decided_on text,
    checked_rent text not null default 'unknown',
    limit_uid text not null default '',
    limit_version {bigint} not null default 0,
    note text not null default ''
) {strict};
create unique index proposal_open on proposal(vacancy_id) where outcome='open';
create index proposal_household on proposal(household_id);

-- What an episode ended in: who became the tenant, and what offices have to grant.
create table tenancy (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    vacancy_id {bigint} not null unique references vacancy(id),
    household_id {bigint} references household(id),
    kind text not null,
    let_to text not null default 'unknown',
    begins_on text,
    ends_on text,
    commitment text not null default 'not_needed',
    deposit_loan text not null default 'not_needed',
    direct_payment text not null default 'not_needed',
    note text not null default ''
) {strict};
create index tenancy_household on tenancy(household_id);

-- Up to how high heating costs need no individual check: an edition of the Heizspiegel.
create table heating_limit (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    mirror_year {bigint} not null,
    accounting_year {bigint} not null,
    carrier text not null,
    building_from_m2 {bigint} not null,
    building_until_m2 {bigint},
    too_high_per_m2_year {bigint} not null,
    with_hot_water {bigint} not null default 0,
    source text not null default '',
    status text not null default 'draft'
) {strict};
create unique index heating_limit_line on heating_limit(mirror_year, accounting_year, status, carrier, with_hot_water, building_from_m2);

-- Which municipalities and associations (keys, with semicolons between) a comparison area has; not needed where there is only one.
create table comparison_area (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    name text not null unique,
    areas text not null default ''
) {strict};
