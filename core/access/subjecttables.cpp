// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/subjecttables.h"
#include "core/access/account.h"
#include "core/access/request.h"
#include "core/access/restriction.h"
#include "core/handover/handover.h"
#include "core/handover/handoverparts.h"
#include "core/handover/sponsor.h"
#include "core/handover/visit.h"
#include "core/outreach/agreement.h"
#include "core/outreach/session.h"
#include "core/placement/household.h"
#include "core/placement/proposal.h"
#include "core/placement/reservation.h"
#include "core/placement/tenancy.h"
#include "core/register/contact.h"
#include "core/register/document.h"
#include "core/register/entry.h"
#include "core/register/landlord.h"
#include "core/register/task.h"
#include <array>

using namespace Qt::StringLiterals;

namespace {
using K = RetentionKind;

template<class T> QMetaType typeOf()
{
    return QMetaType::fromType<T>();
}

/** A set of ids that conditions name. */
struct IdSet {
    const char *name;
    const char *select;
};

// clang-format off
constexpr const char *addressOfDwelling = "(select b.street || ' ' || b.house_number || b.house_number_suffix || ', ' || b.city from dwelling q join building b on b.id=q.building_id where q.id=t.dwelling_id)";
constexpr const char *numberOfVacancy = "(select q.number from vacancy q where q.id=t.vacancy_id)";
constexpr const char *numberOfHandover = "(select q.number from handover q where q.id=t.handover_id)";
constexpr const char *titleOfSession = "(select q.title from info_session q where q.id=t.session_id)";

// An episode is a landlord's own where it and the role overlap: what came after is somebody else's.
constexpr std::array sets{
    IdSet{"@landlord", "(select id from landlord where uid=?)"},
    IdSet{"@dwellings", "(select r.dwelling_id from landlord_role r join landlord l on l.id=r.landlord_id where l.uid=?)"},
    IdSet{"@vacancies", "(select v.id from vacancy v join landlord_role r on r.dwelling_id=v.dwelling_id join landlord l on l.id=r.landlord_id where l.uid=? "
        "and (r.since is null or v.ended_on is null or v.ended_on>=r.since) and (r.until is null or coalesce(v.vacant_since, r.until)<=r.until))"},
    IdSet{"@handovers", "(select h.id from handover h join landlord l on l.id=h.landlord_id where l.uid=?)"},
    IdSet{"@sponsor", "(select id from sponsor where uid=?)"},
    IdSet{"@household", "(select id from household where uid=?)"},
    IdSet{"@moves", "(select h.id from handover h join household g on g.id=h.household_id where g.uid=?)"},
};

constexpr const char *inHandovers = "t.handover_id in @handovers";
constexpr const char *inMoves = "t.handover_id in @moves";
constexpr const char *ofHousehold = "t.household_id in @household";
constexpr const char *ofUid = "t.subject_uid=?";

constexpr const char *noPerson = "Sachdaten ohne Bezug zu einer Person.";
constexpr const char *noStaff = "Angaben über Beschäftigte und das Programm, nicht über Vermieter, Paten oder Haushalte.";
constexpr const char *isIndex = "Suchwörter aus Feldern, die selbst gezeigt werden; sie gehen mit ihnen.";
constexpr const char *isLog = "Steht unter „Inhalt des Änderungsprotokolls“.";

constexpr std::array tables{
    // Persons
    SubjectTable{"landlord", typeOf<Landlord>, nullptr, {"t.uid=?", K::LandlordContact, "represents_id"}},
    SubjectTable{"sponsor", typeOf<Sponsor>, nullptr, {}, {"t.uid=?", K::Sponsor}},
    SubjectTable{"household", typeOf<Household>, "t.number", {}, {}, {"t.uid=?", K::Household}},
    SubjectTable{"destination", typeOf<Destination>, nullptr, {}, {}, {ofHousehold, K::Household}},
    SubjectTable{"account", typeOf<Account>, nullptr, {}, {"t.sponsor_uid=?", K::Sponsor}},
    // What hangs on a landlord
    SubjectTable{"landlord_role", typeOf<LandlordRole>, addressOfDwelling, {"t.landlord_id in @landlord", K::LandlordContact}},
    SubjectTable{"consent", typeOf<Consent>, nullptr, {"t.landlord_id in @landlord", K::LandlordContact}},
    SubjectTable{"contact", typeOf<Contact>, numberOfVacancy, {"t.landlord_id in @landlord", K::ContactLog, "actor_login,actor_name"}},
    SubjectTable{"participation", typeOf<Participation>, titleOfSession, {"t.landlord_id in @landlord", K::AttendanceList}},
    SubjectTable{"agreement", typeOf<Agreement>, nullptr, {"t.landlord_id in @landlord", K::LandlordContact, "tenancy_id"}},
    // The flats
    SubjectTable{"building", typeOf<Building>, nullptr, {"t.id in (select d.building_id from dwelling d where d.id in @dwellings)", K::VacancyEpisode}},
    SubjectTable{"dwelling", typeOf<Dwelling>, "(select b.street || ' ' || b.house_number || b.house_number_suffix || ', ' || b.city from building b where b.id=t.building_id)",
        {"t.id in @dwellings", K::VacancyEpisode}},
    SubjectTable{"vacancy", typeOf<Vacancy>, "t.number", {"t.id in @vacancies", K::VacancyEpisode, "last_confirmed_by"}},
    SubjectTable{"status_transition", typeOf<StatusTransition>, numberOfVacancy,
        {"t.vacancy_id in @vacancies", K::VacancyEpisode, "actor_login,actor_name,case_reference,payer,let_to"}},
    SubjectTable{"import_origin", nullptr, "(select q.number from vacancy q where q.uid=t.vacancy_uid)",
        {"t.vacancy_uid in (select q.uid from vacancy q where q.id in @vacancies)", K::ImportOrigin}},
    // Placement
    SubjectTable{"reservation", typeOf<Reservation>, numberOfVacancy, {"t.vacancy_id in @vacancies", K::Placement, "household_id,case_reference,holder_login,holder_name,reason"}, {},
        {ofHousehold, K::Placement, "holder_login,holder_name"}},
    SubjectTable{"proposal", typeOf<Proposal>, numberOfVacancy, {"t.vacancy_id in @vacancies", K::Placement, "household_id,consent_on,proposed_by,decline_reason,checked_rent,note"}, {},
        {ofHousehold, K::Placement, "proposed_by"}},
    SubjectTable{"tenancy", typeOf<Tenancy>, numberOfVacancy, {"t.vacancy_id in @vacancies", K::Placement, "household_id,let_to,commitment,deposit_loan,direct_payment,note"}, {},
        {ofHousehold, K::Placement}},
    // Handover: the flat's half is the landlord's, the instruction the household's
    SubjectTable{"handover", typeOf<Handover>, "t.number", {"t.landlord_id in @landlord", K::Handover, "household_id,language,interpreting,note,instruction_sha256"}, {},
        {ofHousehold, K::Handover, "landlord_id"}},
    SubjectTable{"handover_party", typeOf<HandoverParty>, numberOfHandover,
        {"t.handover_id in @handovers and t.role in ('landlord', 'landlord_agent')", K::Handover},
        {"t.role='sponsor' and t.handover_id in (select h.id from handover h join engagement e on e.household_id=h.household_id where e.sponsor_id in @sponsor) "
         "and t.name in (select s.first_name || ' ' || s.last_name from sponsor s where s.id in @sponsor)", K::Handover},
        {"t.handover_id in @moves and t.role='tenant'", K::Handover}},
    SubjectTable{"handover_key", typeOf<HandoverKey>, numberOfHandover, {inHandovers, K::Handover}, {}, {inMoves, K::Handover}},
    SubjectTable{"meter_reading", typeOf<MeterReading>, numberOfHandover, {inHandovers, K::Handover}, {}, {inMoves, K::Handover}},
    SubjectTable{"handover_room", typeOf<HandoverRoom>, numberOfHandover, {inHandovers, K::Handover}, {}, {inMoves, K::Handover}},
    SubjectTable{"room_part", typeOf<RoomPart>, numberOfHandover, {inHandovers, K::Handover}, {}, {inMoves, K::Handover}},
    SubjectTable{"inventory_item", typeOf<InventoryItem>, numberOfHandover, {inHandovers, K::Handover}, {}, {inMoves, K::Handover}},
    SubjectTable{"handover_promise", typeOf<HandoverPromise>, numberOfHandover, {inHandovers, K::Handover}, {}, {inMoves, K::Handover}},
    SubjectTable{"instruction_row", typeOf<InstructionRow>, numberOfHandover, {}, {}, {inMoves, K::Handover}},
    SubjectTable{"signature", typeOf<Signature>, numberOfHandover, {"t.handover_id in @handovers and t.role in ('landlord', 'landlord_agent')", K::Handover},
        {"t.role='sponsor' and t.name in (select s.first_name || ' ' || s.last_name from sponsor s where s.id in @sponsor)", K::Handover},
        {"t.handover_id in @moves and t.role='tenant'", K::Handover}},
    SubjectTable{"supplement", typeOf<Supplement>, numberOfHandover, {"t.handover_id in @handovers and t.document='protocol'", K::Handover, "added_by"}, {},
        {inMoves, K::Handover, "added_by"}},
    // Sponsors and visits
    SubjectTable{"engagement", typeOf<Engagement>, nullptr, {}, {"t.sponsor_id in @sponsor", K::Sponsor, "household_id,topics"},
        {ofHousehold, K::Visit, "sponsor_id"}},
    SubjectTable{"visit_plan", typeOf<VisitPlan>, nullptr, {}, {}, {ofHousehold, K::Visit}},
    SubjectTable{"visit", typeOf<Visit>, "t.number", {},
        {"t.sponsor_id in @sponsor", K::Visit, "household_id,dwelling_id,plan_id,language,access,visitors,refreshed,to_refresh,heating_works,damp,smoke_alarms_work,defects,wishes,note"},
        {ofHousehold, K::Visit, "sponsor_id,visitors"}},
    // What goes with every record
    SubjectTable{"task", typeOf<Task>, "t.subject_label",
        {"t.subject_uid=? or t.subject_uid in (select q.uid from vacancy q where q.id in @vacancies) or t.subject_uid in (select q.uid from agreement q where q.landlord_id in @landlord) "
         "or t.subject_uid in (select q.uid from consent q where q.landlord_id in @landlord)", K::ContactLog, "assignee_login,assignee_name,done_by"},
        {ofUid, K::Sponsor, "assignee_login,assignee_name,done_by"},
        {"t.subject_uid=? or t.subject_uid in (select q.uid from visit q where q.household_id in @household) or t.subject_uid in (select q.uid from handover q where q.household_id in @household)",
         K::Household, "assignee_login,assignee_name,done_by"}},
    SubjectTable{"document", typeOf<Document>, nullptr,
        {"t.subject_uid=? or t.subject_uid in (select q.uid from dwelling q where q.id in @dwellings) or t.subject_uid in (select q.uid from vacancy q where q.id in @vacancies) "
         "or t.subject_uid in (select q.uid from building q join dwelling d on d.building_id=q.id where d.id in @dwellings) or t.subject_uid in (select q.uid from handover q where q.id in @handovers) "
         "or t.subject_uid in (select q.uid from agreement q where q.landlord_id in @landlord) or t.uid in (select q.document_uid from consent q where q.landlord_id in @landlord)", K::LandlordContact},
        {ofUid, K::Sponsor},
        {"t.subject_uid=? or t.subject_uid in (select q.uid from handover q where q.household_id in @household) or t.subject_uid in (select q.uid from visit q where q.household_id in @household)",
         K::Household}},
    SubjectTable{"restriction", typeOf<Restriction>, nullptr, {ofUid, K::AnsweredRequest}, {ofUid, K::AnsweredRequest}, {ofUid, K::AnsweredRequest}},
    SubjectTable{"subject_request", typeOf<SubjectRequest>, "t.number", {ofUid, K::AnsweredRequest, "answered_by"}, {ofUid, K::AnsweredRequest, "answered_by"}, {ofUid, K::AnsweredRequest, "answered_by"}},
    // Read in a way of their own
    SubjectTable{.table = "reading", .reason = "Steht unter „Leseprotokoll“."},
    SubjectTable{.table = "change_step", .reason = isLog},
    SubjectTable{.table = "change_entry", .reason = isLog},
    SubjectTable{.table = "change_image", .reason = isLog},
    SubjectTable{.table = "trip", .reason = "Steht unter den Empfängern: wer Übergaben und Besuche mitnahm."},
    SubjectTable{.table = "trip_item", .reason = "Steht unter den Empfängern, beim Namen der Mitnahmedatei."},
    SubjectTable{.table = "trip_base", .reason = "Vergleichsstand einer Mitnahmedatei; sein Inhalt sind die gezeigten Datensätze."},
    SubjectTable{.table = "exchange", .reason = "Steht unter den Empfängern: an welche Stelle Dateien gingen."},
    SubjectTable{.table = "exchange_row", .reason = "Sagt, welche Datensätze in einer Austauschdatei waren; sie steht unter den Empfängern."},
    SubjectTable{.table = "document_content", .reason = "Inhalt der gezeigten Unterlagen; er liegt der Auskunft als Datei bei."},
    // Nothing about these people
    SubjectTable{.table = "info_session", .reason = "Angaben zur Veranstaltung; wer eingeladen war, steht unter „Anwesenheit bei Infogesprächen“."},
    SubjectTable{.table = "session_item", .reason = "Tagesordnung und Ergebnisse ohne Namen."},
    SubjectTable{.table = "topic_text", .reason = noPerson},
    SubjectTable{.table = "search_word", .reason = isIndex},
    SubjectTable{.table = "building_word", .reason = isIndex},
    SubjectTable{.table = "landlord_word", .reason = isIndex},
    SubjectTable{.table = "actor", .reason = noStaff},
    SubjectTable{.table = "setting", .reason = noStaff},
    SubjectTable{.table = "saved_search", .reason = noStaff},
    SubjectTable{.table = "office_key", .reason = noStaff},
    SubjectTable{.table = "paper_template", .reason = noStaff},
    SubjectTable{.table = "text_release", .reason = noStaff},
    SubjectTable{.table = "retention_rule", .reason = noStaff},
    SubjectTable{.table = "tally", .reason = "Zahlen zu Gelöschtem, ohne Namen."},
    SubjectTable{.table = "retention_run", .reason = "Zahlen je Datenart, ohne Namen."},
    SubjectTable{.table = "number_counter", .reason = noPerson},
    SubjectTable{.table = "district", .reason = noPerson},
    SubjectTable{.table = "municipal_association", .reason = noPerson},
    SubjectTable{.table = "municipality", .reason = noPerson},
    SubjectTable{.table = "base_map", .reason = noPerson},
    SubjectTable{.table = "base_cell", .reason = noPerson},
    SubjectTable{.table = "place", .reason = noPerson},
    SubjectTable{.table = "community_bus", .reason = noPerson},
    SubjectTable{.table = "community_bus_stop", .reason = noPerson},
    SubjectTable{.table = "school_holiday", .reason = noPerson},
    SubjectTable{.table = "place_source", .reason = noPerson},
    SubjectTable{.table = "grid", .reason = noPerson},
    SubjectTable{.table = "grid_cell", .reason = noPerson},
    SubjectTable{.table = "timetable_feed", .reason = noPerson},
    SubjectTable{.table = "timetable_route", .reason = noPerson},
    SubjectTable{.table = "timetable_calendar", .reason = noPerson},
    SubjectTable{.table = "timetable_departures", .reason = noPerson},
    SubjectTable{.table = "address_source", .reason = noPerson},
    SubjectTable{.table = "address_street", .reason = noPerson},
    SubjectTable{.table = "rent_limit", .reason = noPerson},
    SubjectTable{.table = "heating_limit", .reason = noPerson},
    SubjectTable{.table = "comparison_area", .reason = noPerson},
    SubjectTable{.table = "walking_source", .reason = noPerson},
    SubjectTable{.table = "walking_content", .reason = noPerson},
    SubjectTable{.table = "gap_profile", .reason = noPerson},
    SubjectTable{.table = "scenario", .reason = noPerson},
    SubjectTable{.table = "scenario_measure", .reason = noPerson},
    SubjectTable{.table = "gap_result", .reason = noPerson},
    SubjectTable{.table = "measure", .reason = noStaff},
    SubjectTable{.table = "report", .reason = "Zahlen ohne Namen; wer ihn schrieb und freigab, gehört zum Personal."},
};
// clang-format on
}

std::span<const SubjectTable> subjectTables()
{
    return tables;
}

QString conditionOf(const SubjectPart &part)
{
    QString condition = QString::fromLatin1(part.where);
    for (const IdSet &set : sets) condition.replace(QLatin1StringView(set.name), QLatin1StringView(set.select));
    return condition;
}
