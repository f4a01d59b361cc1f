// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/retentionrun.h"
#include "core/register/landlords.h"
#include "core/storage/changelog.h"
#include "core/storage/schema.h"
#include "tests/testregister.h"
#include <QSqlRecord>

using namespace Qt::StringLiterals;

/** Made-up records of every kind, with texts that can be looked for afterwards: each holds "kanari". */
namespace RetentionScene {
/** Later than the day on which the test runs, for the log notes when rows are made. */
inline const QDate start(2040, 1, 31);

inline QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}
inline QString moment(QDate day)
{
    return iso(day) + u"T09:00:00.000Z"_s;
}

struct Scene {
    qint64 building = 0, dwelling = 0, vacancy = 0, landlord = 0, household = 0, session = 0, sponsor = 0;
    QString buildingUid = {}, vacancyUid = {}, landlordUid = {}, householdUid = {}, sponsorUid = {};
};

inline QString uidOf(Sql &sql, const QString &table, qint64 id)
{
    const auto uid = sql.value(u"select uid from %1 where id=?"_s.arg(table), {id});
    return uid ? uid->toString() : QString();
}

/** A landlord with a flat whose vacancy ended, a household whose search ended, a session with minutes, a sponsor who stopped; all on one
 * day. */
inline Result<Scene> make(Sql &sql, QDate ended)
{
    Scene made;
    const auto add = [&](const QString &table, const Row &row, qint64 &id) {
        return sql.insert(table, row).transform([&](qint64 added) { id = added; });
    };
    qint64 towns = 0, role = 0;
    return add(u"municipality"_s, {{u"ags"_s, u"07335001"_s}, {u"name"_s, u"Bruchhof"_s}, {u"association_key"_s, u"0733501"_s}}, towns)
        .and_then([&] {
            return add(u"building"_s,
                {{u"municipality_id"_s, towns}, {u"street"_s, u"Kanariengasse"_s}, {u"house_number"_s, u"7"_s}, {u"city"_s, u"Bruchhof"_s},
                    {u"parcel"_s, u"Kanari 12/3"_s}, {u"note"_s, u"Kanari building"_s}, {u"search"_s, u"kanariengasse 7 bruchhof"_s},
                    {u"geom"_s, QVariant::fromValue(toWkb(Utm{410'321, 5'478'654}))}, {u"position_accuracy"_s, u"house_coordinate"_s}},
                made.building);
        })
        .and_then([&] {
            return add(u"dwelling"_s,
                {{u"building_id"_s, made.building}, {u"flat_number"_s, u"Kanari 3"_s}, {u"note"_s, u"Kanari dwelling"_s},
                    {u"half_rooms"_s, 6}, {u"living_area_dm2"_s, 7'800}},
                made.dwelling);
        })
        .and_then([&] {
            return add(u"vacancy"_s,
                {{u"dwelling_id"_s, made.dwelling}, {u"number"_s, u"LR-2039-00001"_s}, {u"status"_s, u"let"_s}, {u"ended_on"_s, iso(ended)},
                    {u"vacant_since"_s, iso(ended.addDays(-90))}, {u"reason"_s, u"inheritance"_s}, {u"net_cold"_s, 50'000},
                    {u"external_number"_s, u"Kanari-4711"_s}, {u"note"_s, u"Kanari vacancy"_s}, {u"description"_s, u"Kanari description"_s},
                    {u"search"_s, u"lr 2039 00001 kanari 4711"_s}},
                made.vacancy);
        })
        .and_then([&] {
            return addLandlord(sql,
                {.firstName = u"Zwitscher"_s,
                    .lastName = u"Kanarinski"_s,
                    .phone = u"0631 998877"_s,
                    .email = u"zwitscher@kanari.example"_s,
                    .note = u"Kanari landlord"_s})
                .transform([&](const Landlord &kept) { made.landlord = kept.id; });
        })
        .and_then([&] {
            return add(u"landlord_role"_s,
                {{u"dwelling_id"_s, made.dwelling}, {u"landlord_id"_s, made.landlord}, {u"note"_s, u"Kanari role"_s}}, role);
        })
        .and_then([&] {
            return add(u"household"_s,
                {{u"number"_s, u"G-2039-00042"_s}, {u"status"_s, u"closed"_s}, {u"ended_on"_s, iso(ended)}, {u"circle"_s, u"sgb2"_s},
                    {u"persons"_s, 7}, {u"case_reference"_s, u"Kanari GZ"_s}, {u"note"_s, u"Kanari household"_s}},
                made.household);
        })
        .and_then([&] {
            return add(u"info_session"_s,
                {{u"number"_s, u"IG-2039-00001"_s}, {u"begins_at"_s, moment(ended.addDays(-20))}, {u"status"_s, u"held"_s},
                    {u"minutes_released_on"_s, iso(ended)}},
                made.session);
        })
        .and_then([&] {
            return add(u"sponsor"_s,
                {{u"first_name"_s, u"Piep"_s}, {u"last_name"_s, u"Kanarimatz"_s}, {u"active_until"_s, iso(ended)},
                    {u"phone"_s, u"0631 665544"_s}, {u"note"_s, u"Kanari sponsor"_s}},
                made.sponsor);
        })
        .transform([&] {
            made.buildingUid = uidOf(sql, u"building"_s, made.building);
            made.vacancyUid = uidOf(sql, u"vacancy"_s, made.vacancy);
            made.landlordUid = uidOf(sql, u"landlord"_s, made.landlord);
            made.householdUid = uidOf(sql, u"household"_s, made.household);
            made.sponsorUid = uidOf(sql, u"sponsor"_s, made.sponsor);
            return made;
        });
}

/** What hangs on them, a row of each table, of the same day. */
inline Result<> fill(Sql &sql, const Scene &made, QDate ended)
{
    qint64 tenancy = 0, handover = 0, plan = 0, trip = 0, room = 0;
    const QString kanari = u"Kanari text"_s, on = iso(ended), at = moment(ended);
    const auto add = [&](const QString &table, const Row &row, qint64 *id = nullptr) -> Result<> {
        return sql.insert(table, row).transform([&](qint64 added) {
            if (id) *id = added;
        });
    };
    struct Wanted {
        QString table;
        Row row;
    };
    if (auto done = add(u"tenancy"_s,
            {{u"vacancy_id"_s, made.vacancy}, {u"household_id"_s, made.household}, {u"kind"_s, u"household"_s}, {u"ends_on"_s, on},
                {u"note"_s, kanari}},
            &tenancy);
        !done)
        return done;
    if (auto done = add(u"handover"_s,
            {{u"number"_s, u"UE-2039-00001"_s}, {u"status"_s, u"signed"_s}, {u"dwelling_id"_s, made.dwelling},
                {u"vacancy_id"_s, made.vacancy}, {u"tenancy_id"_s, tenancy}, {u"household_id"_s, made.household},
                {u"landlord_id"_s, made.landlord}, {u"begins_at"_s, at}, {u"note"_s, kanari}},
            &handover);
        !done)
        return done;
    if (auto done = add(u"visit_plan"_s,
            {{u"household_id"_s, made.household}, {u"handover_id"_s, handover}, {u"outcome"_s, u"moved_out"_s}, {u"ended_on"_s, on}},
            &plan);
        !done)
        return done;
    if (auto done
        = add(u"trip"_s, {{u"number"_s, u"MN-2039-00001"_s}, {u"holder"_s, u"Piep Kanarimatz"_s}, {u"state"_s, u"back"_s}}, &trip);
        !done)
        return done;
    if (auto done = add(u"handover_room"_s, {{u"handover_id"_s, handover}, {u"name"_s, kanari}}, &room); !done) return done;
    const QString handoverUid = uidOf(sql, u"handover"_s, handover);
    const QString sha(64, u'a');
    const auto part = [&](Row row) {
        row.append({u"handover_id"_s, handover});
        return row;
    };
    const QList<Wanted> rows{
        {u"consent"_s, {{u"landlord_id"_s, made.landlord}, {u"given_on"_s, on}, {u"note"_s, kanari}}},
        {u"contact"_s,
            {{u"landlord_id"_s, made.landlord}, {u"vacancy_id"_s, made.vacancy}, {u"at"_s, at}, {u"channel"_s, u"phone"_s},
                {u"summary"_s, kanari}, {u"person"_s, kanari}, {u"promise"_s, kanari}}},
        {u"contact"_s, {{u"vacancy_id"_s, made.vacancy}, {u"at"_s, at}, {u"channel"_s, u"letter"_s}, {u"summary"_s, kanari}}},
        {u"agreement"_s,
            {{u"landlord_id"_s, made.landlord}, {u"dwelling_id"_s, made.dwelling}, {u"kind"_s, u"sublet"_s}, {u"state"_s, u"ended"_s},
                {u"promised_on"_s, on}, {u"note"_s, kanari}}},
        {u"participation"_s,
            {{u"session_id"_s, made.session}, {u"landlord_id"_s, made.landlord}, {u"attended"_s, 1}, {u"companions"_s, 1},
                {u"note"_s, kanari}}},
        {u"status_transition"_s,
            {{u"vacancy_id"_s, made.vacancy}, {u"to_status"_s, u"let"_s}, {u"at"_s, at}, {u"reason"_s, kanari},
                {u"case_reference"_s, u"Kanari GZ"_s}}},
        {u"destination"_s, {{u"household_id"_s, made.household}, {u"kind"_s, u"work"_s}, {u"name"_s, kanari}}},
        {u"proposal"_s,
            {{u"vacancy_id"_s, made.vacancy}, {u"household_id"_s, made.household}, {u"proposed_on"_s, on}, {u"decided_on"_s, on},
                {u"outcome"_s, u"accepted"_s}, {u"viewing_at"_s, at}, {u"note"_s, kanari}}},
        {u"reservation"_s,
            {{u"vacancy_id"_s, made.vacancy}, {u"household_id"_s, made.household}, {u"reserved_on"_s, on}, {u"reserved_until"_s, on},
                {u"ended_on"_s, on}, {u"outcome"_s, u"let"_s}, {u"reason"_s, kanari}, {u"case_reference"_s, u"Kanari GZ"_s}}},
        {u"engagement"_s,
            {{u"sponsor_id"_s, made.sponsor}, {u"household_id"_s, made.household}, {u"begins_on"_s, on}, {u"ends_on"_s, on},
                {u"outcome"_s, u"completed"_s}, {u"topics"_s, kanari}}},
        {u"visit"_s,
            {{u"number"_s, u"BB-2039-00001"_s}, {u"household_id"_s, made.household}, {u"dwelling_id"_s, made.dwelling},
                {u"plan_id"_s, plan}, {u"sponsor_id"_s, made.sponsor}, {u"state"_s, u"done"_s}, {u"begins_at"_s, at},
                {u"access"_s, u"granted"_s}, {u"defects"_s, kanari}, {u"note"_s, kanari}}},
        {u"trip_item"_s, {{u"trip_id"_s, trip}, {u"subject_uid"_s, handoverUid}}},
        {u"handover_party"_s, part({{u"role"_s, u"sponsor"_s}, {u"name"_s, kanari}})},
        {u"handover_key"_s, part({{u"note"_s, kanari}})},
        {u"meter_reading"_s, part({{u"meter_number"_s, kanari}})},
        {u"room_part"_s, part({{u"room_id"_s, room}, {u"description"_s, kanari}})},
        {u"inventory_item"_s, part({{u"name"_s, kanari}})},
        {u"handover_promise"_s, part({{u"text"_s, kanari}})},
        {u"instruction_row"_s, part({{u"note"_s, kanari}})},
        {u"signature"_s, part({{u"name"_s, kanari}, {u"strokes"_s, u"Kanari strokes"_s}})},
        {u"supplement"_s, part({{u"text"_s, kanari}})},
        {u"document"_s,
            {{u"subject_kind"_s, u"landlord"_s}, {u"subject_uid"_s, made.landlordUid}, {u"title"_s, kanari}, {u"sha256"_s, sha}}},
        {u"document_content"_s, {{u"sha256"_s, sha}, {u"content"_s, QByteArray("Kanari bytes")}}},
        {u"task"_s,
            {{u"title"_s, u"Kanarinski anrufen"_s}, {u"state"_s, u"done"_s}, {u"subject_kind"_s, u"landlord"_s},
                {u"subject_uid"_s, made.landlordUid}, {u"subject_label"_s, u"Kanarinski, Zwitscher"_s}}},
        {u"saved_search"_s, {{u"name"_s, u"Wohnungen von Kanarinski"_s}, {u"filter"_s, u"open"_s}}},
        {u"import_origin"_s, {{u"vacancy_uid"_s, made.vacancyUid}, {u"facts"_s, u"{\"vacancy.note\":\"Kanari\"}"_s}}},
        {u"reading"_s,
            {{u"at"_s, at}, {u"actor_login"_s, u"tester"_s}, {u"actor_name"_s, u"Tina Test"_s}, {u"subject_kind"_s, u"household"_s},
                {u"subject_uid"_s, made.householdUid}, {u"subject_label"_s, u"Kanari"_s}}},
        {u"subject_request"_s,
            {{u"number"_s, u"BA-2039-00001"_s}, {u"kind"_s, u"access"_s}, {u"subject_kind"_s, u"landlord"_s},
                {u"subject_uid"_s, u"other"_s}, {u"subject_label"_s, u"Kanarinski"_s}, {u"received_on"_s, on}, {u"due_on"_s, on},
                {u"answered_on"_s, on}}},
    };
    for (const Wanted &wanted : rows)
        if (auto done = add(wanted.table, wanted.row); !done) return done;
    return {};
}

/** One change of each of the people, so that there are images of what they were. */
inline Result<> touch(Sql &sql, const Scene &made)
{
    const auto change
        = [&](const QString &table, qint64 id, const QString &text) { return sql.updateAll(table, u"id=?"_s, {id}, {{u"note"_s, text}}); };
    return sql.load<Landlord>(u"landlord"_s, made.landlord)
        .and_then([&](Landlord landlord) {
            landlord.lastName = u"Kanarinski-Spatz"_s;
            return saveLandlord(sql, landlord);
        })
        .and_then([&](const Landlord &) { return change(u"household"_s, made.household, u"Kanari two"_s); })
        .and_then([&] { return change(u"sponsor"_s, made.sponsor, u"Kanari two"_s); })
        .and_then([&] { return change(u"vacancy"_s, made.vacancy, u"Kanari two"_s); })
        .and_then([&] { return sql.updateAll(u"task"_s, u"1=1"_s, {}, {{u"title"_s, u"Kanarinski schreiben"_s}}); });
}

/** Every text of every table that holds @p word, as "table.column". */
inline Result<QStringList> placesOf(Sql &sql, const QString &word)
{
    QStringList places;
    for (const QString &table : schemaTables()) {
        auto rows = sql.query(u"select * from %1"_s.arg(table));
        if (!rows) return std::unexpected(rows.error());
        while (rows->next()) {
            const QSqlRecord record = rows->record();
            for (int i = 0; i < record.count(); ++i)
                if (record.value(i).toByteArray().toLower().contains(word.toLower().toUtf8())
                    || record.value(i).toString().contains(word, Qt::CaseInsensitive))
                    places += table + u'.' + record.fieldName(i);
        }
    }
    places.removeDuplicates();
    return places;
}
}
