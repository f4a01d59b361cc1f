// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/trippacking.h"
#include "core/exchange/rowpacking.h"
#include "core/handover/handovers.h"
#include "core/handover/triprows.h"
#include "core/handover/trips.h"
#include "core/register/numbers.h"

using namespace Qt::StringLiterals;

namespace {
const Luggage householdLuggage{{u"number"_s, u"status"_s, u"persons"_s, u"interpreter_language"_s}};
const Luggage landlordLuggage{{u"kind"_s, u"salutation"_s, u"title"_s, u"first_name"_s, u"last_name"_s, u"company"_s, u"contact_person"_s,
    u"street"_s, u"postal_code"_s, u"city"_s, u"country"_s, u"phone"_s, u"mobile"_s, u"email"_s, u"preferred_channel"_s, u"reachability"_s,
    u"language"_s, u"contact_blocked"_s, u"name_sort"_s, u"search"_s}};
const Luggage vacancyLuggage{{u"dwelling_id"_s, u"number"_s, u"source"_s, u"status"_s, u"status_since"_s, u"kind"_s, u"vacant_since"_s,
    u"vacant_since_accuracy"_s, u"availability"_s, u"available_from"_s, u"deposit"_s, u"ended_on"_s, u"search"_s}};
const Luggage tenancyLuggage{{u"vacancy_id"_s, u"household_id"_s, u"kind"_s, u"let_to"_s, u"begins_on"_s, u"ends_on"_s}};
const Luggage sponsorLuggage{{u"kind"_s, u"first_name"_s, u"last_name"_s, u"organisation"_s, u"phone"_s, u"email"_s, u"languages"_s,
    u"areas"_s, u"capacity"_s, u"consent_on"_s, u"active_from"_s, u"active_until"_s, u"name_sort"_s}};
/** An earlier protocol of the flat: its condition, nobody's name. */
const Luggage earlierLuggage{{u"number"_s, u"kind"_s, u"status"_s, u"dwelling_id"_s, u"begins_at"_s, u"ends_at"_s, u"rent_begins_on"_s,
    u"moves_in_on"_s, u"cleaning"_s, u"missing_keys"_s}};
/** What the way to the flat can change of an episode. */
const QStringList vacancyAnswers{u"status"_s, u"status_since"_s, u"ended_on"_s};

/** Ids of everything that goes along. */
struct Cargo {
    QVariantList handovers = {}, earlier = {}, visits = {}, plans = {}, households = {}, tenancies = {}, vacancies = {}, dwellings = {},
                 landlords = {}, roles = {}, engagements = {}, sponsors = {};
};

QVariantList uidsOf(const QList<TripItem> &items, SubjectKind kind)
{
    QVariantList uids;
    for (const TripItem &item : items)
        if (item.subjectKind == kind) uids += item.subjectUid;
    return uids;
}

Result<> gatherEarlier(Sql &sql, Cargo &cargo)
{
    for (const QVariant &id : std::as_const(cargo.handovers)) {
        const auto handover = sql.load<Handover>(u"handover"_s, id.toLongLong());
        if (!handover) return std::unexpected(handover.error());
        const auto before = protocolBefore(sql, *handover);
        if (!before) return std::unexpected(before.error());
        if (!*before) continue;
        const QVariant earlier = (*before)->handover.id;
        if (!cargo.handovers.contains(earlier) && !cargo.earlier.contains(earlier)) cargo.earlier += earlier;
    }
    return {};
}

Result<Cargo> gather(Sql &sql, const QList<TripItem> &items)
{
    Cargo cargo;
    RowGathering to(sql);
    to.add(cargo.handovers, u"select id from handover where uid in (%1)"_s, uidsOf(items, SubjectKind::Handover))
        .add(cargo.visits, u"select id from visit where uid in (%1)"_s, uidsOf(items, SubjectKind::Visit))
        .add(cargo.plans, u"select plan_id from visit where id in (%1)"_s, cargo.visits)
        .add(cargo.plans, u"select id from visit_plan where handover_id in (%1)"_s, cargo.handovers)
        .add(cargo.households, u"select household_id from handover where id in (%1)"_s, cargo.handovers)
        .add(cargo.households, u"select household_id from visit where id in (%1)"_s, cargo.visits)
        .add(cargo.households, u"select household_id from visit_plan where id in (%1)"_s, cargo.plans)
        .add(cargo.tenancies, u"select tenancy_id from handover where id in (%1)"_s, cargo.handovers)
        .add(cargo.households, u"select household_id from tenancy where id in (%1)"_s, cargo.tenancies)
        .add(cargo.vacancies, u"select vacancy_id from handover where id in (%1)"_s, cargo.handovers)
        .add(cargo.vacancies, u"select vacancy_id from tenancy where id in (%1)"_s, cargo.tenancies)
        .add(cargo.dwellings, u"select dwelling_id from handover where id in (%1)"_s, cargo.handovers)
        .add(cargo.dwellings, u"select dwelling_id from vacancy where id in (%1)"_s, cargo.vacancies)
        // Whom to reach about a flat, while it is handed over: a visit does not need that, and former ones nobody does.
        .add(cargo.roles, u"select id from landlord_role where until is null and dwelling_id in (%1)"_s, cargo.dwellings)
        .add(cargo.dwellings, u"select dwelling_id from visit where id in (%1)"_s, cargo.visits)
        .add(cargo.landlords, u"select landlord_id from handover where id in (%1)"_s, cargo.handovers)
        .add(cargo.landlords, u"select landlord_id from landlord_role where id in (%1)"_s, cargo.roles)
        .add(cargo.engagements, u"select id from engagement where outcome='open' and household_id in (%1)"_s, cargo.households)
        .add(cargo.sponsors, u"select sponsor_id from engagement where id in (%1)"_s, cargo.engagements)
        .add(cargo.sponsors, u"select sponsor_id from visit where id in (%1)"_s, cargo.visits);
    if (!to.done()) return std::unexpected(to.done().error());
    return gatherEarlier(sql, cargo).transform([&] { return cargo; });
}

Result<> packPlaces(Sql &home, RowPacking &packing, const Cargo &cargo)
{
    QVariantList buildings, municipalities, associations, districts;
    RowGathering to(home);
    to.add(buildings, u"select building_id from dwelling where id in (%1)"_s, cargo.dwellings)
        .add(municipalities, u"select municipality_id from building where id in (%1)"_s, buildings)
        .add(associations, u"select association_key from municipality where id in (%1)"_s, municipalities)
        .add(districts, u"select district_key from municipality where id in (%1)"_s, municipalities);
    if (!to.done()) return to.done();
    return packing.rows(u"district"_s, u"key"_s, districts)
        .rows(u"municipal_association"_s, u"key"_s, associations)
        .rows(u"municipality"_s, u"id"_s, municipalities)
        .rows(u"building"_s, u"id"_s, buildings, {{}, {u"note"_s}})
        .rows(u"dwelling"_s, u"id"_s, cargo.dwellings, {{}, {u"note"_s}})
        .done();
}

const QStringList conditionTables{u"handover_key"_s, u"meter_reading"_s, u"handover_room"_s, u"room_part"_s, u"inventory_item"_s};
const QStringList paperTables{u"handover_party"_s, u"handover_promise"_s, u"instruction_row"_s, u"signature"_s, u"supplement"_s};

Result<> packHandovers(RowPacking &packing, const Cargo &cargo)
{
    packing.rows(u"handover"_s, u"id"_s, cargo.handovers).rows(u"handover"_s, u"id"_s, cargo.earlier, earlierLuggage);
    for (const QString &table : conditionTables)
        packing.rows(table, u"handover_id"_s, cargo.handovers).rows(table, u"handover_id"_s, cargo.earlier);
    for (const QString &table : paperTables) packing.rows(table, u"handover_id"_s, cargo.handovers);
    return packing.done();
}

/** Photos and scans hang by uid on what they show; open tasks on the handover or visit. */
Result<> packDocuments(Sql &home, RowPacking &packing, const Cargo &cargo, const QList<TripItem> &items)
{
    QVariantList subjects, documents, contents;
    for (const TripItem &item : items) subjects += item.subjectUid;
    RowGathering to(home);
    to.add(documents, u"select id from document where subject_uid in (%1)"_s, subjects);
    QVariantList parts;
    for (const QString &table : {u"handover_room"_s, u"room_part"_s, u"meter_reading"_s})
        to.add(parts, u"select uid from "_s + table + u" where handover_id in (%1)"_s, cargo.handovers);
    to.add(documents, u"select id from document where subject_uid in (%1)"_s, parts)
        .add(documents, u"select d.id from document d join signature s on s.document_uid=d.uid where s.handover_id in (%1)"_s,
            cargo.handovers)
        .add(contents, u"select sha256 from document where id in (%1)"_s, documents);
    if (!to.done()) return to.done();
    packing.rows(u"document"_s, u"id"_s, documents);
    for (const QVariant &content : std::as_const(contents)) packing.rows(u"document_content"_s, u"sha256"_s, {content});
    QVariantList tasks;
    RowGathering(home).add(tasks, u"select id from task where state='open' and subject_uid in (%1)"_s, subjects);
    return packing.rows(u"task"_s, u"id"_s, tasks).done();
}

/** New handovers and visits of a trip get numbers that nobody at home gives: from 50000 on, a hundred for each trip. */
Result<> reserveNumbers(Sql &file, const Trip &trip)
{
    constexpr qint64 first = 50000, each = 100, trips = 400;
    const auto number = parseNumber(trip.number);
    const qint64 last = first + ((number ? number->count : 0) % trips * each);
    const int year = trip.takenAt.toLocalTime().date().year();
    for (const QString &series : {u"UE"_s, u"BB"_s})
        for (const int one : {year, year + 1})
            if (auto kept = skipNumbers(file, {series, one, last}); !kept) return kept;
    return {};
}

/** What of a row is compared when it comes back. */
QVariantMap baseOf(const QString &table, const WayRow &row, const Cargo &cargo)
{
    QVariantMap fields = row.fields;
    const auto keepOnly
        = [&](const QStringList &columns) { fields.removeIf([&](const auto &field) { return !columns.contains(field.key()); }); };
    const bool isEarlier = table == "handover"_L1 && cargo.earlier.contains(row.id);
    if (isEarlier) keepOnly({});
    if (table == "vacancy"_L1) keepOnly(vacancyAnswers);
    if (table == "sponsor"_L1) keepOnly(sponsorLuggage.only);
    // The plan's handover stayed at home where it was not asked for.
    if (table == "visit_plan"_L1 && row.fields.value(u"handover_id"_s).isNull()) fields.remove(u"handover_id"_s);
    return fields;
}

Result<> keepBase(Sql &file, const Cargo &cargo)
{
    QSet<QString> earlier;
    for (const QString &table : returningTables()) {
        const auto rows = readWayRows(file, table);
        if (!rows) return std::unexpected(rows.error());
        for (const WayRow &row : *rows) {
            QVariantMap fields = baseOf(table, row, cargo);
            if (table == "handover"_L1 && fields.isEmpty()) earlier += row.uid;
            if (earlier.contains(row.fields.value(u"handover_id"_s).toString())) fields.clear();
            const TripBase base{.tableName = table, .rowUid = row.uid, .rowVersion = row.version, .content = jsonOf(fields)};
            if (auto kept = file.insert(u"trip_base"_s, rowOf(base)); !kept) return std::unexpected(kept.error());
        }
    }
    return {};
}

Result<> keepTrip(Sql &file, const Trip &trip, const QList<TripItem> &items)
{
    Trip here = trip;
    here.state = TripState::Back; // in the file itself nothing is out with anybody: it is here
    auto kept = file.insert(u"trip"_s, rowOf(here));
    if (!kept) return std::unexpected(kept.error());
    for (TripItem item : items) {
        item.tripId = *kept;
        if (auto added = file.insert(u"trip_item"_s, rowOf(item)); !added) return std::unexpected(added.error());
    }
    return file.insert(u"setting"_s, {{u"name"_s, QString(tripSetting)}, {u"value"_s, trip.uid}}).transform([](qint64) { });
}

/** Plans whose handover stays at home go along without it. */
RowPacking &packPlans(RowPacking &packing, const Cargo &cargo, const QVariantList &withHandover)
{
    QVariantList without = cargo.plans;
    without.removeIf([&](const QVariant &plan) { return withHandover.contains(plan); });
    return packing.rows(u"visit_plan"_s, u"id"_s, withHandover).rows(u"visit_plan"_s, u"id"_s, without, {{}, {u"handover_id"_s}});
}
}

Result<> copyTrip(Sql &home, Sql &file, const Trip &trip, const QList<TripItem> &items, const Progress &progress)
{
    const auto cargo = gather(home, items);
    if (!cargo) return std::unexpected(cargo.error());
    QVariantList plansAlong;
    if (auto found = RowGathering(home).add(plansAlong, u"select id from visit_plan where handover_id in (%1)"_s, cargo->handovers).done();
        !found)
        return found;
    RowPacking packing(home, file, progress);
    if (auto packed = packPlaces(home, packing, *cargo); !packed) return packed;
    packing.rows(u"landlord"_s, u"id"_s, cargo->landlords, landlordLuggage)
        .rows(u"landlord_role"_s, u"id"_s, cargo->roles, {{}, {u"note"_s}})
        .rows(u"household"_s, u"id"_s, cargo->households, householdLuggage)
        .rows(u"vacancy"_s, u"id"_s, cargo->vacancies, vacancyLuggage)
        .rows(u"tenancy"_s, u"id"_s, cargo->tenancies, tenancyLuggage);
    if (auto packed = packHandovers(packing, *cargo); !packed) return packed;
    packing.rows(u"sponsor"_s, u"id"_s, cargo->sponsors, sponsorLuggage).rows(u"engagement"_s, u"id"_s, cargo->engagements);
    packPlans(packing, *cargo, plansAlong).rows(u"visit"_s, u"id"_s, cargo->visits);
    if (auto packed = packDocuments(home, packing, *cargo, items); !packed) return packed;
    return packing.all(u"setting"_s)
        .all(u"text_release"_s)
        .all(u"paper_template"_s)
        .done()
        .and_then([&] { return reserveNumbers(file, trip); })
        .and_then([&] { return keepTrip(file, trip, items); })
        .and_then([&] { return keepBase(file, *cargo); });
}
