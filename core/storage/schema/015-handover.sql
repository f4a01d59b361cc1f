-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- A handover of a flat: head of the protocol of its condition and of the record of instruction.
create table handover (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    number text not null default '' unique,
    kind text not null default 'move_in',
    status text not null default 'planned',
    dwelling_id {bigint} not null references dwelling(id),
    vacancy_id {bigint} references vacancy(id),
    tenancy_id {bigint} references tenancy(id),
    household_id {bigint} references household(id),
    landlord_id {bigint} references landlord(id),
    begins_at text,
    ends_at text,
    rent_begins_on text,
    moves_in_on text,
    language text not null default '',
    interpreting text not null default 'unknown',
    cleaning text not null default 'unknown',
    missing_keys text not null default '',
    deposit {bigint},
    deposit_on text,
    deposit_by text not null default 'unknown',
    compared_uid text not null default '',
    confirmation_on text,
    protocol_sha256 text not null default '',
    instruction_sha256 text not null default '',
    note text not null default ''
) {strict};
create index handover_day on handover(begins_at);
create index handover_dwelling on handover(dwelling_id);
create index handover_household on handover(household_id);

-- Who takes part in a handover. A tenant is an abbreviation here; the name stands on paper alone.
create table handover_party (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    handover_id {bigint} not null references handover(id),
    position {bigint} not null default 0,
    role text not null default 'tenant',
    name text not null default '',
    organisation text not null default '',
    present {bigint},
    power_of_attorney {bigint},
    commissioned {bigint}
) {strict};
create index handover_party_of on handover_party(handover_id, position);

-- Keys that were handed over.
create table handover_key (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    handover_id {bigint} not null references handover(id),
    position {bigint} not null default 0,
    kind text not null default 'flat',
    count {bigint},
    number text not null default '',
    note text not null default ''
) {strict};
create index handover_key_of on handover_key(handover_id, position);

-- Meters and what they showed, in thousandths of the unit.
create table meter_reading (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    handover_id {bigint} not null references handover(id),
    position {bigint} not null default 0,
    medium text not null default 'electricity',
    meter_number text not null default '',
    reading_milli {bigint},
    unit text not null default 'kilowatt_hours',
    place text not null default '',
    read_on text,
    supplier text not null default '',
    supplied_from text,
    market_location text not null default '',
    note text not null default ''
) {strict};
create index meter_reading_of on meter_reading(handover_id, position);

-- Rooms that are looked at.
create table handover_room (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    handover_id {bigint} not null references handover(id),
    position {bigint} not null default 0,
    kind text not null default 'other',
    name text not null default '',
    note text not null default ''
) {strict};
create index handover_room_of on handover_room(handover_id, position);

-- What is looked at in a room, and how it is.
create table room_part (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    handover_id {bigint} not null references handover(id),
    position {bigint} not null default 0,
    room_id {bigint} not null references handover_room(id),
    element text not null default 'floor',
    state text not null default 'unchecked',
    description text not null default '',
    remedy_by text not null default 'unknown',
    remedy_until text
) {strict};
create index room_part_of on room_part(handover_id, position);
create index room_element_room on room_part(room_id);

-- Furniture that stays in the flat.
create table inventory_item (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    handover_id {bigint} not null references handover(id),
    position {bigint} not null default 0,
    name text not null default '',
    count {bigint},
    state text not null default 'unchecked',
    owner text not null default 'unknown'
) {strict};
create index inventory_item_of on inventory_item(handover_id, position);

-- What was agreed on besides, until when.
create table handover_promise (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    handover_id {bigint} not null references handover(id),
    position {bigint} not null default 0,
    text text not null default '',
    side text not null default 'unknown',
    due_on text
) {strict};
create index handover_promise_of on handover_promise(handover_id, position);

-- What was explained of one topic, and what was understood.
create table instruction_row (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    handover_id {bigint} not null references handover(id),
    position {bigint} not null default 0,
    topic text not null default 'heating',
    explained text not null default 'open',
    shown {bigint},
    material text not null default '',
    understanding text not null default 'not_asked',
    note text not null default ''
) {strict};
create index instruction_row_of on instruction_row(handover_id, position);

-- Who signed which paper, and the hash of what it said then.
create table signature (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    handover_id {bigint} not null references handover(id),
    position {bigint} not null default 0,
    document text not null default 'protocol',
    role text not null default 'tenant',
    name text not null default '',
    signed_at text,
    form text not null default 'drawn',
    strokes text not null default '',
    content_sha256 text not null default '',
    document_uid text not null default ''
) {strict};
create index signature_of on signature(handover_id, position);

-- What was added to a signed paper, and why.
create table supplement (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    handover_id {bigint} not null references handover(id),
    position {bigint} not null default 0,
    document text not null default 'protocol',
    text text not null default '',
    reason text not null default '',
    added_at text,
    added_by text not null default ''
) {strict};
create index supplement_of on supplement(handover_id, position);

-- Who stands by households as a sponsor.
create table sponsor (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    kind text not null default 'volunteer',
    first_name text not null default '',
    last_name text not null default '',
    organisation text not null default '',
    phone text not null default '',
    email text not null default '',
    languages text not null default '',
    areas text not null default '',
    capacity {bigint},
    trained_on text,
    certificate_seen_on text,
    confidentiality_on text,
    consent_on text,
    active_from text,
    active_until text,
    note text not null default '',
    name_sort {sorted} not null default ''
) {strict};
create index sponsor_name on sponsor(name_sort, id);

-- A sponsor stands by a household; no diary about persons.
create table engagement (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    sponsor_id {bigint} not null references sponsor(id),
    household_id {bigint} not null references household(id),
    begins_on text,
    ends_on text,
    outcome text not null default 'open',
    topics text not null default ''
) {strict};
create index engagement_sponsor on engagement(sponsor_id);
create index engagement_household on engagement(household_id);

-- That a household is visited for a while, on its own wish.
create table visit_plan (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    household_id {bigint} not null references household(id),
    handover_id {bigint} references handover(id),
    moved_in_on text,
    consent_on text,
    outcome text not null default 'open',
    ended_on text
) {strict};
create index visit_plan_household on visit_plan(household_id);

-- A voluntary visit: about the building and what helps, never about persons.
create table visit (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    number text not null default '' unique,
    household_id {bigint} not null references household(id),
    dwelling_id {bigint} not null references dwelling(id),
    plan_id {bigint} references visit_plan(id),
    sponsor_id {bigint} references sponsor(id),
    occasion text not null default 'on_wish',
    state text not null default 'planned',
    begins_at text,
    announced_on text,
    channel text not null default 'unknown',
    voluntary_explained {bigint} not null default 0,
    language text not null default '',
    access text not null default 'open',
    visitors text not null default '',
    refreshed text not null default '',
    to_refresh text not null default '',
    heating_works {bigint},
    damp {bigint},
    smoke_alarms_work {bigint},
    defects text not null default '',
    wishes text not null default '',
    copy_handed {bigint} not null default 0,
    note text not null default ''
) {strict};
create index visit_day on visit(state, begins_at);
create index visit_household on visit(household_id);

-- Handovers and visits that somebody took along in a file of their own.
create table trip (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    number text not null default '' unique,
    holder text not null default '',
    purpose text not null default '',
    state text not null default 'out',
    taken_at text,
    taken_by text not null default '',
    back_by text,
    returned_at text,
    returned_by text not null default ''
) {strict};

-- What is in a take-along file.
create table trip_item (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    trip_id {bigint} not null references trip(id),
    subject_kind text not null default 'handover',
    subject_uid text not null default ''
) {strict};
create index trip_item_subject on trip_item(subject_uid);
create index trip_item_trip on trip_item(trip_id);

-- A row as it was when it was taken along, as JSON; only in take-along files.
create table trip_base (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    table_name text not null default '',
    row_uid text not null default '',
    row_version {bigint} not null default 0,
    content text not null default ''
) {strict};
create unique index trip_base_row on trip_base(table_name, row_uid);

-- Somebody checked the words of one language.
create table text_release (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    language text not null default '',
    sha256 text not null default '',
    released_by text not null default '',
    released_on text
) {strict};
create unique index text_release_language on text_release(language);
