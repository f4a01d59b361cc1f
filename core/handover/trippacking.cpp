// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/trippacking.h"
#include "core/handover/handovers.h"
#include "core/handover/triprows.h"
#include "core/handover/trips.h"
#include "core/register/numbers.h"
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace {
/** Which columns of a table go along; those left out stay as the schema has them. */
struct Luggage {
    QStringList only = {};
    QStringList without = {};

    bool takes(const QString &column) const
    {
        static const QStringList always{u"id"_s, u"uid"_s, u"office"_s, u"version"_s};
        if (always.contains(column)) return true;
        return only.isEmpty() ? !without.contains(column) : only.contains(column);
    }
};

const Luggage everything{};
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

/** Collects the first column of queries as a set. */
class Gathering
{
public:
    explicit Gathering(Sql &sql) : m_sql(sql) { }

    /** @p select ends with "in (%1)" for @p among; nothing is asked where that is empty. */
    Gathering &add(QVariantList &into, const QString &select, const QVariantList &among)
    {
        if (!m_done || among.isEmpty()) return *this;
        auto found = m_sql.query(select.arg(QStringList(among.size(), u"?"_s).join(u',')), among);
        if (!found) {
            m_done = std::unexpected(found.error());
            return *this;
        }
        while (found->next())
            if (const QVariant value = found->value(0); !value.isNull() && !into.contains(value)) into += value;
        return *this;
    }
    const Result<> &done() const { return m_done; }

private:
    Sql &m_sql;
    Result<> m_done;
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
    Gathering to(sql);
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

/** Copies rows of one register into the other. */
class Packing
{
public:
    Packing(Sql &from, Sql &to, const Progress &progress) : m_from(from), m_to(to), m_progress(progress) { }

    Packing &rows(const QString &table, const QString &column, const QVariantList &among, const Luggage &luggage = everything)
    {
        if (!among.isEmpty()) copy(table, u"where %1 in (%2)"_s.arg(column, QStringList(among.size(), u"?"_s).join(u',')), among, luggage);
        return *this;
    }
    Packing &all(const QString &table)
    {
        copy(table, {}, {}, everything);
        return *this;
    }
    const Result<> &done() const { return m_done; }

private:
    void copy(const QString &table, const QString &rest, const QVariantList &values, const Luggage &luggage)
    {
        if (m_done) m_done = copyRows(table, rest, values, luggage);
    }
    Result<> copyRows(const QString &table, const QString &rest, const QVariantList &values, const Luggage &luggage)
    {
        auto shape = m_from.query(u"select * from %1 where 1=0"_s.arg(table));
        if (!shape) return std::unexpected(shape.error());
        QStringList columns, selected;
        for (int i = 0; i < shape->record().count(); ++i)
            if (const QString column = shape->record().fieldName(i); luggage.takes(column)) {
                columns += column;
                selected += column == "geom"_L1 ? u"ST_AsBinary(geom)"_s : column;
            }
        auto found = m_from.query(u"select %1 from %2 %3 order by id"_s.arg(selected.join(u','), table, rest), values);
        if (!found) return std::unexpected(found.error());
        while (found->next()) {
            Row row;
            for (int i = 0; i < columns.size(); ++i) {
                const QVariant value = found->value(i);
                if (value.isNull()) // SQLite's is one of a text, which would become an empty one
                    row.append({columns[i], {}});
                else
                    row.append({columns[i], columns[i] == "geom"_L1 ? QVariant::fromValue(Wkb{value.toByteArray()}) : value});
            }
            if (auto added = m_to.insert(table, row); !added) return std::unexpected(added.error());
            if (m_progress.isCancelled()) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        }
        return {};
    }

    Sql &m_from;
    Sql &m_to;
    const Progress &m_progress;
    Result<> m_done;
};

Result<> packPlaces(Sql &home, Packing &packing, const Cargo &cargo)
{
    QVariantList buildings, municipalities, associations, districts;
    Gathering to(home);
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

Result<> packHandovers(Packing &packing, const Cargo &cargo)
{
    packing.rows(u"handover"_s, u"id"_s, cargo.handovers).rows(u"handover"_s, u"id"_s, cargo.earlier, earlierLuggage);
    for (const QString &table : conditionTables)
        packing.rows(table, u"handover_id"_s, cargo.handovers).rows(table, u"handover_id"_s, cargo.earlier);
    for (const QString &table : paperTables) packing.rows(table, u"handover_id"_s, cargo.handovers);
    return packing.done();
}

/** Photos and scans hang by uid on what they show; open tasks on the handover or visit. */
Result<> packDocuments(Sql &home, Packing &packing, const Cargo &cargo, const QList<TripItem> &items)
{
    QVariantList subjects, documents, contents;
    for (const TripItem &item : items) subjects += item.subjectUid;
    Gathering to(home);
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
    Gathering(home).add(tasks, u"select id from task where state='open' and subject_uid in (%1)"_s, subjects);
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
Packing &packPlans(Packing &packing, const Cargo &cargo, const QVariantList &withHandover)
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
    if (auto found = Gathering(home).add(plansAlong, u"select id from visit_plan where handover_id in (%1)"_s, cargo->handovers).done();
        !found)
        return found;
    Packing packing(home, file, progress);
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
