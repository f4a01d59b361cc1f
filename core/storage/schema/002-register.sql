-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Yes, no and unknown are 1, 0 and null; dates are ISO text; money is cents; areas are hundredths of a square metre;
-- kinds are the snake_case keys of core/register/*terms.h; flags are such keys with commas between.

create table district (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    key text not null unique,
    name text not null
) {strict};

create table municipal_association (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    key text not null unique,
    name text not null,
    district_key text not null default ''
) {strict};

-- ags stays when associations merge, ars and association_key change then.
create table municipality (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    ags text not null unique,
    ars text not null default '',
    name text not null,
    name_sort {sorted} not null default '',
    kind text not null default '',
    association_key text not null default '',
    district_key text not null default '',
    population {bigint},
    area_ha {real},
    postal_code text not null default '',
    source text not null default '',
    stand text,
    geom {geom}
) {strict};
{geometry municipality MULTIPOLYGON};
create index municipality_association on municipality(association_key);
create index municipality_name on municipality(name_sort);

-- address_sort and search follow from the address.
create table building (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    municipality_id {bigint} references municipality(id),
    ags text not null default '',
    street text not null default '',
    house_number text not null default '',
    house_number_suffix text not null default '',
    postal_code text not null default '',
    city text not null default '',
    city_part text not null default '',
    cadastral_district text not null default '',
    cadastral_section text not null default '',
    parcel text not null default '',
    geom {geom},
    position_accuracy text not null default 'unknown',
    position_origin text not null default 'unknown',
    floors_total {bigint},
    construction_year {bigint},
    listed_monument {bigint},
    lift {bigint},
    certificate_kind text not null default 'unknown',
    certificate_issued_on text,
    certificate_valid_until text,
    certificate_number text not null default '',
    certificate_energy_tenths {bigint},
    certificate_with_hot_water {bigint},
    certificate_carriers text not null default '',
    certificate_construction_year {bigint},
    certificate_generator_year {bigint},
    certificate_class text not null default 'unknown',
    certificate_before2014 {bigint},
    note text not null default '',
    address_sort {sorted} not null default '',
    search text not null default ''
) {strict};
{geometry building POINT};
create index building_municipality on building(municipality_id);
create index building_ags on building(ags);
create index building_address on building(address_sort, id);

create table dwelling (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    building_id {bigint} not null references building(id),
    flat_number text not null default '',
    sides text not null default '',
    position_note text not null default '',
    floor {bigint},
    kind text not null default 'unknown',
    flat_type text not null default 'unknown',
    house_type text not null default 'unknown',
    living_area_dm2 {bigint},
    area_method text not null default 'unknown',
    usable_area_dm2 {bigint},
    cellar_area_dm2 {bigint},
    half_rooms {bigint},
    half_bedrooms {bigint},
    bathrooms {bigint},
    separate_toilets {bigint},
    balconies {bigint},
    terraces {bigint},
    garden {bigint},
    kitchen text not null default 'unknown',
    bath text not null default '',
    heating text not null default '',
    energy_carriers text not null default '',
    hot_water text not null default 'unknown',
    furnishing text not null default 'unknown',
    accessible {bigint},
    wheelchair {bigint},
    steps_to_door {bigint},
    senior_friendly {bigint},
    cellar {bigint},
    store_room {bigint},
    laundry_room {bigint},
    bicycle_room {bigint},
    internet text not null default 'unknown',
    internet_mbit {bigint},
    sharing_suitable {bigint},
    wbs_required {bigint},
    wbs_size text not null default '',
    wbs_income_group text not null default '',
    binding_until text,
    last_modernised {bigint},
    condition text not null default 'unknown',
    defects text not null default '',
    defect_severity text not null default 'unknown',
    smoke_alarms {bigint},
    note text not null default ''
) {strict};
create index dwelling_building on dwelling(building_id);

-- One episode. gross_cold and gross_warm are null where a part is unknown; they and search follow from the rest.
-- A dwelling has at most one episode that is not over.
create table vacancy (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    dwelling_id {bigint} not null references dwelling(id),
    number text not null default '',
    external_number text not null default '',
    openimmo_obid text not null default '',
    provider_key text not null default '',
    source text not null default 'unknown',
    status text not null default 'draft',
    status_since text,
    kind text not null default 'single_dwelling',
    vacant_since text,
    vacant_since_accuracy text not null default 'day',
    reason text not null default 'unknown',
    evidence text not null default 'unknown',
    availability text not null default 'unknown',
    available_from text,
    available_within3_months {bigint},
    potential text not null default 'unknown',
    renovation_effort text not null default 'unknown',
    willingness text not null default 'unknown',
    willingness_note text not null default '',
    target_groups text not null default '',
    min_term_months {bigint},
    max_term_months {bigint},
    fixed_term_reason text not null default '',
    net_cold {bigint},
    cold_operating_costs {bigint},
    heating_costs {bigint},
    heating_by_tenant {bigint},
    heating_in_operating_costs {bigint},
    flat_rate {bigint},
    stated_gross_cold {bigint},
    stated_gross_warm {bigint},
    parking text not null default 'unknown',
    parking_rent {bigint},
    parking_mandatory {bigint},
    kitchen_surcharge {bigint},
    furniture_surcharge {bigint},
    deposit {bigint},
    deposit_note text not null default '',
    cooperative_shares {bigint},
    takeover_payment {bigint},
    commission {bigint},
    rent_adjustment text not null default 'unknown',
    reduced_net_cold {bigint},
    reduced_until text,
    max_persons {bigint},
    sublet {bigint},
    pets text not null default 'unknown',
    non_smoker {bigint},
    address_released {bigint},
    description text not null default '',
    note text not null default '',
    last_confirmed_on text,
    last_confirmed_by text not null default '',
    last_confirmed_channel text not null default 'unknown',
    ended_on text,
    gross_cold {bigint},
    gross_warm {bigint},
    search text not null default ''
) {strict};
create unique index vacancy_number on vacancy(number);
create index vacancy_dwelling on vacancy(dwelling_id);
create index vacancy_status on vacancy(status);
create unique index vacancy_provider on vacancy(provider_key, external_number) 
    where external_number <> '' and status not in ('let', 'handed_over', 'closed', 'dropped', 'withdrawn');
create unique index vacancy_open on vacancy(dwelling_id) where status not in ('let', 'handed_over', 'closed', 'dropped', 'withdrawn');
create index vacancy_confirmed on vacancy(last_confirmed_on);
create index vacancy_gross_cold on vacancy(gross_cold);

create table status_transition (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    vacancy_id {bigint} not null references vacancy(id),
    from_status text not null default 'draft',
    to_status text not null default 'draft',
    at text,
    actor_login text not null default '',
    actor_name text not null default '',
    reason text not null default '',
    case_reference text not null default '',
    payer text not null default '',
    effective_on text,
    until text,
    let_to text not null default 'unknown'
) {strict};
create index status_transition_vacancy on status_transition(vacancy_id);
create index status_transition_at on status_transition(at);

create table landlord (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    kind text not null default 'unknown',
    salutation text not null default 'none',
    title text not null default '',
    first_name text not null default '',
    last_name text not null default '',
    company text not null default '',
    contact_person text not null default '',
    street text not null default '',
    postal_code text not null default '',
    city text not null default '',
    country text not null default '',
    phone text not null default '',
    mobile text not null default '',
    email text not null default '',
    preferred_channel text not null default 'unknown',
    reachability text not null default '',
    language text not null default '',
    represents_id {bigint} references landlord(id),
    power_of_attorney {bigint},
    power_of_attorney_on text,
    contact_blocked {bigint} not null default 0,
    contact_blocked_on text,
    contact_blocked_reason text not null default '',
    privacy_notice_on text,
    from_third_party {bigint},
    note text not null default '',
    name_sort {sorted} not null default '',
    search text not null default ''
) {strict};
create index landlord_name on landlord(name_sort, id);
create index landlord_represents on landlord(represents_id);

create table landlord_role (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    dwelling_id {bigint} not null references dwelling(id),
    landlord_id {bigint} not null references landlord(id),
    role text not null default 'owner',
    call_first {bigint} not null default 0,
    since text,
    until text,
    note text not null default ''
) {strict};
create index landlord_role_dwelling on landlord_role(dwelling_id);
create index landlord_role_landlord on landlord_role(landlord_id);

create table consent (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    landlord_id {bigint} not null references landlord(id),
    purpose text not null default 'store_in_register',
    basis text not null default 'consent',
    form text not null default 'written',
    given_on text,
    valid_until text,
    withdrawn_on text,
    text_version text not null default '',
    document_uid text not null default '',
    note text not null default ''
) {strict};
create index consent_landlord on consent(landlord_id, purpose);

create table contact (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    landlord_id {bigint} references landlord(id),
    vacancy_id {bigint} references vacancy(id),
    at text,
    channel text not null default 'unknown',
    direction text not null default 'outgoing',
    outcome text not null default 'unknown',
    person text not null default '',
    summary text not null default '',
    promise text not null default '',
    next_step text not null default '',
    follow_up_on text,
    actor_login text not null default '',
    actor_name text not null default ''
) {strict};
create index contact_landlord on contact(landlord_id, at);
create index contact_vacancy on contact(vacancy_id, at);

create table task (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    title text not null default '',
    detail text not null default '',
    due_on text,
    state text not null default 'open',
    assignee_login text not null default '',
    assignee_name text not null default '',
    assignee_office text not null default '',
    subject_kind text not null default 'none',
    subject_uid text not null default '',
    subject_label text not null default '',
    rule text not null default '',
    done_on text,
    done_by text not null default ''
) {strict};
create index task_due on task(state, due_on);
create index task_subject on task(subject_uid);
create index task_assignee on task(assignee_login, state);

-- The bytes lie in document_content under the same hash.
create table document (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    subject_kind text not null default 'none',
    subject_uid text not null default '',
    kind text not null default 'other',
    title text not null default '',
    file_name text not null default '',
    media_type text not null default '',
    size_bytes {bigint} not null default 0,
    sha256 text not null default '',
    width_px {bigint},
    height_px {bigint},
    taken_on text,
    sort_order {bigint} not null default 0,
    internal {bigint} not null default 0
) {strict};
create index document_subject on document(subject_uid, sort_order);
create index document_content_hash on document(sha256);

create table setting (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    name text not null default '',
    value text not null default ''
) {strict};
create unique index setting_name on setting(name);

create table document_content (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    sha256 text not null unique,
    content {blob} not null,
    thumbnail {blob}
) {strict};

-- The last number given per series and year; it only grows, so that no number is given twice.
create table number_counter (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    series text not null,
    year {bigint} not null,
    last {bigint} not null
) {strict};
create unique index number_counter_series on number_counter(series, year);
