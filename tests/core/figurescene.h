// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/counting.h"
#include "core/figures/figures.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

/** A small made-up register in two Verbandsgemeinden, N and S, whose figures can be counted by hand. */
namespace FigureScene {
inline const Period half{QDate(2026, 1, 1), QDate(2026, 6, 30)};
/** The day on which the half year is told. */
inline const QDate today(2026, 7, 10);

/** Inserts rows and remembers the first error. */
class Filling
{
public:
    explicit Filling(Sql &sql) : m_sql(sql) { }
    qint64 add(const QString &table, const Row &row)
    {
        if (!m_error.detail.isEmpty()) return 0;
        const auto id = m_sql.insert(table, row);
        if (!id) m_error = Error{id.error().kind, id.error().reason, {}, table + u' ' + id.error().detail, {}};
        return id.value_or(0);
    }
    QString uid(const QString &table, qint64 id) { return m_sql.value(u"select uid from %1 where id=?"_s.arg(table), {id})->toString(); }
    Result<> done() const { return m_error.detail.isEmpty() ? Result<>() : std::unexpected(m_error); }

private:
    Sql &m_sql;
    Error m_error;
};

inline QString at(const QString &day)
{
    return day + u"T09:00:00.000Z"_s;
}

/** "available 2026-05-10; let 2026-06-01 sgb2" */
using Steps = QString;

struct Flat {
    QString town;
    Steps steps;
    Row facts = {};
    int areaDm2 = 0;
};

struct Ids {
    QList<qint64> towns, flats, vacancies, households, sessions;
    qint64 ada = 0, ben = 0;
};

inline void addFlat(Filling &fill, Ids &ids, const Flat &flat)
{
    const qint64 building = fill.add(u"building"_s, {{u"municipality_id"_s, ids.towns[flat.town == "N"_L1 ? 0 : 1]}});
    const qint64 dwelling = fill.add(
        u"dwelling"_s, {{u"building_id"_s, building}, {u"living_area_dm2"_s, flat.areaDm2 == 0 ? QVariant() : QVariant(flat.areaDm2)}});
    const QStringList steps = flat.steps.split(u"; "_s, Qt::SkipEmptyParts);
    const QStringList last = steps.value(steps.size() - 1).split(u' ');
    Row row{{u"dwelling_id"_s, dwelling}, {u"number"_s, u"LR-2025-%1"_s.arg(ids.flats.size() + 1, 5, 10, QLatin1Char('0'))},
        {u"status"_s, steps.isEmpty() ? u"draft"_s : last[0]}};
    if (!steps.isEmpty()) row += {u"status_since"_s, at(last[1])};
    if (last[0] == "dropped"_L1 || last[0] == "let"_L1 || last[0] == "handed_over"_L1) row += {u"ended_on"_s, last[1]};
    const qint64 vacancy = fill.add(u"vacancy"_s, row + flat.facts);
    QString before = u"draft"_s;
    for (const QString &step : steps) {
        const QStringList words = step.split(u' ');
        fill.add(u"status_transition"_s,
            {{u"vacancy_id"_s, vacancy}, {u"from_status"_s, before}, {u"to_status"_s, words[0]}, {u"at"_s, at(words[1])},
                {u"let_to"_s, words.value(2, u"unknown"_s)}});
        before = words[0];
    }
    ids.flats += dwelling;
    ids.vacancies += vacancy;
}

/** What happens after the half year ends everything, so that a deletion run finds it. */
inline QList<Flat> flats()
{
    return {
        {u"N"_s, u"recorded 2026-05-02; verified 2026-05-03; available 2026-05-10; dropped 2026-09-01"_s,
            {{u"potential"_s, u"immediate"_s}, {u"willingness"_s, u"yes"_s}, {u"vacant_since"_s, u"2026-05-01"_s},
                {u"last_confirmed_on"_s, u"2026-06-01"_s}, {u"net_cold"_s, 33000}, {u"cold_operating_costs"_s, 4000},
                {u"gross_cold"_s, 37000}},
            4500},
        {u"N"_s, u"recorded 2026-02-20; dropped 2026-09-01"_s,
            {{u"potential"_s, u"after_renovation"_s}, {u"willingness"_s, u"conditional"_s}, {u"vacant_since"_s, u"2026-02-15"_s}}},
        {u"S"_s, u"recorded 2026-06-15; dropped 2026-09-01"_s, {{u"kind"_s, u"imminent"_s}, {u"vacant_since"_s, u"2026-09-01"_s}}},
        {u"S"_s, u"recorded 2025-08-01; available 2025-09-01; dormant 2026-01-15; dropped 2026-09-01"_s,
            {{u"potential"_s, u"demolition"_s}, {u"willingness"_s, u"no"_s}, {u"vacant_since"_s, u"2024-01-01"_s},
                {u"last_confirmed_on"_s, u"2026-06-20"_s}}},
        {u"N"_s, u"recorded 2025-10-01; available 2025-10-05; reserved 2026-01-10; let 2026-01-20 sgb2; handed_over 2026-02-01"_s},
        {u"S"_s, u"recorded 2026-03-01; available 2026-03-02; let 2026-03-31 outside_register"_s},
        {u"N"_s, u"recorded 2025-11-01; dropped 2025-12-01"_s},
        {u"S"_s, u"recorded 2025-07-15; available 2025-08-01; let 2025-12-15 asylblg"_s},
        {u"N"_s, {}},
        {u"N"_s, u"recorded 2026-07-05; dropped 2026-09-01"_s},
    };
}

inline void addTalks(Filling &fill, Ids &ids)
{
    ids.ada = fill.add(u"landlord"_s, {{u"last_name"_s, u"Ada"_s}});
    ids.ben = fill.add(u"landlord"_s, {{u"last_name"_s, u"Ben"_s}});
    for (const int flat : {0, 2}) fill.add(u"landlord_role"_s, {{u"dwelling_id"_s, ids.flats[flat]}, {u"landlord_id"_s, ids.ada}});
    fill.add(u"landlord_role"_s, {{u"dwelling_id"_s, ids.flats[3]}, {u"landlord_id"_s, ids.ben}});
    const auto contact = [&](qint64 landlord, int flat, const QString &day, const QString &channel) {
        fill.add(u"contact"_s,
            {{u"landlord_id"_s, landlord == 0 ? QVariant() : QVariant(landlord)},
                {u"vacancy_id"_s, flat < 0 ? QVariant() : QVariant(ids.vacancies[flat])}, {u"at"_s, at(day)}, {u"channel"_s, channel}});
    };
    contact(ids.ada, 0, u"2026-02-01"_s, u"phone"_s);
    contact(ids.ada, 2, u"2026-03-01"_s, u"letter"_s);
    contact(ids.ben, -1, u"2026-06-30"_s, u"visit"_s);
    contact(ids.ben, -1, u"2026-07-01"_s, u"visit"_s);
    contact(0, 1, u"2026-04-01"_s, u"email"_s);
    contact(ids.ben, -1, u"2025-12-31"_s, u"phone"_s);
    const auto session = [&](const QString &kind, const QString &status, const QString &day, const QString &ags) {
        ids.sessions += fill.add(u"info_session"_s,
            {{u"number"_s, u"IG-2026-%1"_s.arg(ids.sessions.size() + 1, 5, 10, QLatin1Char('0'))}, {u"kind"_s, kind}, {u"status"_s, status},
                {u"begins_at"_s, at(day)}, {u"ags"_s, ags}, {u"minutes_released_on"_s, u"2026-07-05"_s}});
    };
    session(u"evening"_s, u"held"_s, u"2026-03-10"_s, u"07335001"_s);
    session(u"evening"_s, u"planned"_s, u"2026-05-01"_s, u"07335001"_s);
    session(u"single_talk"_s, u"held"_s, u"2026-06-30"_s, u"07335002"_s);
    const auto come = [&](int of, qint64 landlord, int attended, const QVariant &companions) {
        fill.add(u"participation"_s,
            {{u"session_id"_s, ids.sessions[of]}, {u"landlord_id"_s, landlord}, {u"attended"_s, attended}, {u"companions"_s, companions}});
    };
    come(0, ids.ada, 1, 2);
    come(0, ids.ben, 0, {});
    come(2, ids.ben, 1, {});
    const auto agree = [&](const QString &kind, qint64 landlord, int flat, const QString &column, const QString &day) {
        fill.add(u"agreement"_s,
            {{u"landlord_id"_s, landlord}, {u"dwelling_id"_s, flat < 0 ? QVariant() : QVariant(ids.flats[flat])}, {u"kind"_s, kind},
                {u"state"_s, u"ended"_s}, {column, day}});
    };
    agree(u"lease_continued"_s, ids.ada, 0, u"promised_on"_s, u"2026-02-01"_s);
    agree(u"direct_payment"_s, ids.ben, -1, u"requested_on"_s, u"2026-03-01"_s);
    agree(u"sublet"_s, ids.ada, 0, u"promised_on"_s, u"2025-12-01"_s);
    agree(u"rent_reduction"_s, ids.ben, 3, u"valid_from"_s, u"2026-06-01"_s);
}

inline void addHouseholds(Filling &fill, Ids &ids)
{
    const auto household = [&](const QString &status, const QString &circle, const QVariant &persons, const QVariant &ended) {
        ids.households += fill.add(u"household"_s,
            {{u"number"_s, u"G-2026-%1"_s.arg(ids.households.size() + 1, 5, 10, QLatin1Char('0'))}, {u"status"_s, status},
                {u"circle"_s, circle}, {u"persons"_s, persons}, {u"ended_on"_s, ended}});
    };
    household(u"closed"_s, u"sgb2"_s, 2, u"2026-09-15"_s);
    household(u"searching"_s, u"asylblg_basic"_s, 7, {});
    household(u"placed"_s, u"sgb2"_s, 1, u"2026-03-01"_s);
    household(u"closed"_s, u"unknown"_s, {}, u"2026-06-30"_s);
    household(u"placed"_s, u"sgb12"_s, 3, u"2026-06-01"_s);
}

/** On which day each of them was entered; the log of the test is of the day on which it runs. */
inline const QStringList &entered()
{
    static const QStringList days{u"2026-02-01"_s, u"2026-04-15"_s, u"2025-09-01"_s, u"2025-11-01"_s, u"2026-05-01"_s};
    return days;
}

inline void addPlacements(Filling &fill, Ids &ids)
{
    const auto propose = [&](int flat, const QString &day, const QString &viewing) {
        fill.add(u"proposal"_s,
            {{u"vacancy_id"_s, ids.vacancies[flat]}, {u"household_id"_s, ids.households[2]}, {u"proposed_on"_s, day},
                {u"decided_on"_s, day}, {u"outcome"_s, u"withdrawn"_s},
                {u"viewing_at"_s, viewing.isEmpty() ? QVariant() : QVariant(at(viewing))}});
    };
    propose(0, u"2026-05-20"_s, u"2026-05-25"_s);
    propose(1, u"2026-06-01"_s, {});
    propose(4, u"2025-12-01"_s, u"2025-12-05"_s);
    const qint64 tenancy
        = fill.add(u"tenancy"_s, {{u"vacancy_id"_s, ids.vacancies[4]}, {u"kind"_s, u"household"_s}, {u"ends_on"_s, u"2027-01-31"_s}});
    const auto handOver = [&](const QString &kind, const QString &status, int flat, const QString &day, const QVariant &of) {
        return fill.add(u"handover"_s,
            {{u"number"_s, u"UE-"_s + day}, {u"kind"_s, kind}, {u"status"_s, status}, {u"dwelling_id"_s, ids.flats[flat]},
                {u"tenancy_id"_s, of}, {u"begins_at"_s, at(day)}});
    };
    const qint64 first = handOver(u"move_in"_s, u"signed"_s, 4, u"2026-02-01"_s, tenancy);
    fill.add(u"handover_party"_s, {{u"handover_id"_s, first}, {u"role"_s, u"sponsor"_s}});
    handOver(u"instruction"_s, u"signed"_s, 5, u"2026-04-01"_s, {});
    handOver(u"move_out"_s, u"signed"_s, 4, u"2026-05-01"_s, tenancy);
    handOver(u"move_in"_s, u"planned"_s, 0, u"2026-06-20"_s, {});
    const auto visit = [&](int household, int flat, const QString &state, const QString &access, const QString &day) {
        fill.add(u"visit"_s,
            {{u"number"_s, u"BB-"_s + day}, {u"household_id"_s, ids.households[household]}, {u"dwelling_id"_s, ids.flats[flat]},
                {u"state"_s, state}, {u"access"_s, access}, {u"begins_at"_s, at(day)}});
    };
    visit(2, 4, u"done"_s, u"granted"_s, u"2026-02-10"_s);
    visit(2, 4, u"done"_s, u"refused"_s, u"2026-03-10"_s);
    visit(1, 5, u"planned"_s, u"open"_s, u"2026-06-25"_s);
    visit(2, 4, u"cancelled"_s, u"open"_s, u"2026-06-26"_s);
}

inline void addRest(Filling &fill)
{
    for (const auto &[persons, area, rent] : {std::tuple(1, 5000, 38000), std::tuple(2, 6500, 45000)})
        fill.add(u"rent_limit"_s,
            {{u"comparison_area"_s, u"Landkreis"_s}, {u"valid_from"_s, u"2026-01-01"_s}, {u"persons"_s, persons}, {u"area_dm2"_s, area},
                {u"gross_cold_max"_s, rent}, {u"source"_s, u"Beschluss"_s}, {u"status"_s, u"official"_s}, {u"entered_by"_s, u"a"_s},
                {u"released_by"_s, u"b"_s}});
    const auto place = [&](const QString &kind, const QString &ags, const QVariant &from, const QVariant &until) {
        fill.add(u"place"_s, {{u"kind"_s, kind}, {u"ags"_s, ags}, {u"valid_from"_s, from}, {u"valid_until"_s, until}});
    };
    place(u"community_bus"_s, u"07335001"_s, {}, {});
    place(u"ride_bench"_s, u"07335001"_s, {}, {});
    place(u"ride_bench"_s, u"07335001"_s, {}, u"2026-03-01"_s);
    place(u"ride_bench"_s, u"07335002"_s, u"2026-02-01"_s, {});
    place(u"hotspot"_s, u"07335002"_s, u"2026-07-01"_s, {});
    for (const auto &state : {u"open"_s, u"open"_s, u"done"_s}) fill.add(u"task"_s, {{u"title"_s, u"Anrufen"_s}, {u"state"_s, state}});
    fill.add(u"gap_result"_s,
        {{u"number"_s, u"LA-2026-00001"_s}, {u"day"_s, u"2026-06-01"_s}, {u"made_at"_s, at(u"2026-06-01"_s)},
            {u"profile"_s, u"{\"key\":\"extended_210\"}"_s},
            {u"figures"_s,
                u"{\"associations\":[{\"key\":\"073350001\",\"byLevelRounded\":{\"L1\":100,\"L2\":0,\"L3\":20}},"
                "{\"key\":\"073350002\",\"byLevelRounded\":{\"L1\":0,\"L2\":50,\"L3\":0}}],\"municipalities\":["
                "{\"associationKey\":\"073350001\",\"byLevel\":{\"L1\":95,\"L2\":0,\"L3\":20}},"
                "{\"associationKey\":\"073350002\",\"byLevel\":{\"L1\":0,\"L2\":48,\"L3\":0}}]}"_s}});
}

inline Result<> fill(Sql &sql)
{
    Filling filling(sql);
    Ids ids;
    for (const auto &[key, name, ags] :
        {std::tuple(u"073350001"_s, u"VG Nord"_s, u"07335001"_s), std::tuple(u"073350002"_s, u"VG Süd"_s, u"07335002"_s)}) {
        filling.add(u"municipal_association"_s, {{u"key"_s, key}, {u"name"_s, name}, {u"district_key"_s, u"07335"_s}});
        ids.towns += filling.add(
            u"municipality"_s, {{u"ags"_s, ags}, {u"name"_s, name}, {u"association_key"_s, key}, {u"district_key"_s, u"07335"_s}});
    }
    for (const Flat &flat : flats()) addFlat(filling, ids, flat);
    addTalks(filling, ids);
    addHouseholds(filling, ids);
    addPlacements(filling, ids);
    addRest(filling);
    return filling.done();
}

/** The scene in a register of its own. */
inline Result<> make(TestRegister &store)
{
    const auto done = store.write(fill);
    if (!done) return done;
    // Each household is in the log as if it had been entered on its own day.
    store.tamper(
        u"insert into change_step (id, at, actor_login, actor_name, office, verb, subject) values "
        "(100001, '2026-02-01T09:00:00.000Z', 't', 't', '', 'x', ''), (100002, '2026-04-15T09:00:00.000Z', 't', 't', '', 'x', ''), "
        "(100003, '2025-09-01T09:00:00.000Z', 't', 't', '', 'x', ''), (100004, '2025-11-01T09:00:00.000Z', 't', 't', '', 'x', ''), "
        "(100005, '2026-05-01T09:00:00.000Z', 't', 't', '', 'x', '')"_s);
    store.tamper(u"update change_entry set step_id=100000+(select cast(substr(h.number, 8) as integer) from household h where h.id=row_id) "
                 "where table_name='household'"_s);
    return {};
}
}
