// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/account.h"
#include "core/access/serversetup.h"
#include "core/storage/record.h"
#include "tests/testregister.h"
#include <QSqlError>

using namespace Qt::StringLiterals;

/** A register on a server with one made-up record for each pair of Verbandsgemeinde and office, and one account for each role. */
namespace RoleScene {
inline const QStringList areas{u"073350001"_s, u"073350002"_s};
inline const QStringList offices{u"VG Nord"_s, u"VG Süd"_s};

inline QString keyOf(Role role)
{
    return toStored(QVariant::fromValue(role)).toString();
}

/** Statements for one area and office; ids are 10 * area + office, both from 1. */
inline QStringList recordsOf(int area, int office)
{
    const QString id = QString::number(10 * area + office), town = QString::number(area), of = u'\'' + offices[office - 1] + u'\'';
    const QString common = u"%1, 'X%1', %2"_s.arg(id, of), status = office == 1 ? u"'available'"_s : u"'verified'"_s;
    const auto row = [&](const QString &table, const QString &columns, const QString &values) {
        return u"insert into bleibe.%1 (id, uid, office%2) values (%3%4)"_s.arg(
            table, columns, QString(common).replace(u'X', table.first(4)), values);
    };
    const QString sponsor = office == 1 && area == 1 ? u"1"_s : u"null"_s;
    return {row(u"building"_s, u", municipality_id, street, search"_s, u", %1, 'Weg', 'weg'"_s.arg(town)),
        row(u"dwelling"_s, u", building_id"_s, u", "_s + id),
        row(u"vacancy"_s, u", dwelling_id, number, status"_s, u", %1, 'LR-%1', %2"_s.arg(id, status)),
        row(u"status_transition"_s, u", vacancy_id, case_reference"_s, u", %1, 'GZ %1'"_s.arg(id)),
        row(u"landlord"_s, u", last_name, phone, email, search"_s, u", 'Vermieter %1', '0631 %1', 'a@example.org', 'vermieter'"_s.arg(id)),
        row(u"landlord_role"_s, u", dwelling_id, landlord_id"_s, u", %1, %1"_s.arg(id)),
        row(u"consent"_s, u", landlord_id"_s, u", "_s + id), row(u"contact"_s, u", landlord_id, summary"_s, u", %1, 'Anruf'"_s.arg(id)),
        row(u"household"_s, u", number, persons, note"_s, u", 'G-%1', 2, 'geheim'"_s.arg(id)),
        row(u"destination"_s, u", household_id, kind"_s, u", %1, 'school'"_s.arg(id)),
        row(u"reservation"_s, u", vacancy_id, household_id, case_reference, reserved_on, reserved_until"_s,
            u", %1, %1, 'GZ %1', '2026-11-01', '2026-11-20'"_s.arg(id)),
        row(u"proposal"_s, u", vacancy_id, household_id, proposed_on"_s, u", %1, %1, '2026-11-01'"_s.arg(id)),
        row(u"tenancy"_s, u", vacancy_id, household_id, kind"_s, u", %1, %1, 'household'"_s.arg(id)),
        row(u"info_session"_s, u", number, begins_at, status"_s,
            u", 'IG-%1', '2026-10-0%2T18:00', 'held'"_s.arg(id, QString::number(office))),
        row(u"participation"_s, u", session_id, landlord_id, attended"_s, u", %1, %1, 1"_s.arg(id)),
        row(u"agreement"_s, u", landlord_id, kind"_s, u", %1, 'direct_payment'"_s.arg(id)),
        row(u"handover"_s, u", number, dwelling_id, household_id, landlord_id"_s, u", 'UE-%1', %1, %1, %1"_s.arg(id)),
        row(u"handover_party"_s, u", handover_id, name"_s, u", %1, 'Person'"_s.arg(id)),
        row(u"visit_plan"_s, u", household_id, handover_id"_s, u", %1, %1"_s.arg(id)),
        row(u"visit"_s, u", number, household_id, dwelling_id, plan_id, sponsor_id"_s, u", 'BB-%1', %1, %1, %1, %2"_s.arg(id, sponsor)),
        row(u"document"_s, u", subject_kind, subject_uid, sha256, internal"_s,
            u", 'vacancy', 'vaca%1', 'v%1', %2"_s.arg(id, QString::number(area - 1))),
        u"insert into bleibe.document (id, uid, office, subject_kind, subject_uid, sha256) values (1%1, 'hh%1', %2, 'household', 'hous%1', 'h%1')"_s
            .arg(id, of),
        row(u"rent_limit"_s, u", comparison_area, valid_from, persons, area_dm2, gross_cold_max, entered_by, released_by"_s,
            u", 'A%1', '2026-01-01', 1, 5000, 40000, 'Erna', %2"_s.arg(id, office == 1 ? u"''"_s : u"'Emil'"_s)),
        row(u"place"_s, u", name"_s, u", 'Ort'"_s),
        row(u"task"_s, u", title, subject_kind, subject_uid"_s, u", 'Anrufen', 'household', 'hous%1'"_s.arg(id)),
        row(u"reading"_s, u", at, actor_login, actor_name, subject_kind, subject_uid, subject_label"_s,
            u", '2099-11-01T00:00:00', 'somebody', 'Jemand', 'household', 'hous%1', 'G-%1'"_s.arg(id)),
        row(u"subject_request"_s, u", number, kind, subject_kind, subject_uid, received_on, due_on"_s,
            u", 'AN-%1', 'access', 'household', 'hous%1', '2026-11-01', '2026-12-01'"_s.arg(id)),
        u"insert into bleibe.change_step (id, at, actor_login, actor_name, office, verb, subject) values (%1, '2099-11-01T00:00:00.000Z', "
        u"'somebody', "
        "'Jemand', %2, 'household.saved', 'G-%1')"_s.arg(id, of)};
}

/** The bytes of the documents, with their entries in the log. */
inline Result<> keepBytes(Sql &sql)
{
    for (int record : {11, 12, 21, 22})
        for (const QString &kind : {u"v"_s, u"h"_s}) {
            const QString hash = kind + QString::number(record);
            auto kept = sql.insert(
                u"document_content"_s, {{u"office"_s, offices[record % 10 - 1]}, {u"sha256"_s, hash}, {u"content"_s, QByteArray("x")}});
            if (!kept) return std::unexpected(kept.error());
        }
    return {};
}

inline QStringList records()
{
    QStringList all{u"insert into bleibe.district (uid, key, name) values ('d', '07335', 'Kreis')"_s};
    for (int area = 1; area <= 2; ++area) {
        all += u"insert into bleibe.municipal_association (id, uid, key, name) values (%1, 'a%1', '%2', 'VG')"_s.arg(
            QString::number(area), areas[area - 1]);
        all += u"insert into bleibe.municipality (id, uid, ags, name, association_key) values (%1, 'm%1', '0733500%1', 'Dorf', '%2')"_s.arg(
            QString::number(area), areas[area - 1]);
    }
    all += u"insert into bleibe.sponsor (id, uid, office, first_name, last_name) values (1, 'sponsor1', 'VG Nord', 'Fritz', 'Frei'), "
           "(2, 'sponsor2', 'VG Süd', 'Sara', 'Andere')"_s;
    all += u"insert into bleibe.report (id, uid, office, number, kind, state, from_on, until_on) values "
           "(1, 'report1', 'Kreis', 'BR-2026-00001', 'steering', 'released', '2026-01-01', '2026-06-30'), "
           "(2, 'report2', 'Kreis', 'BR-2026-00002', 'council', 'draft', '2026-01-01', '2026-12-31')"_s;
    all += u"insert into bleibe.measure (id, uid, office, position, title) values (1, 'measure1', 'Kreis', 1, 'Register')"_s;
    all += u"insert into bleibe.retention_run (id, uid, office, number, day, state, planned_at, planned_by_login, planned_by, "
           u"preview_hash) values "
           "(1, 'run1', 'VG Nord', 'LL-1', '2026-11-01', 'planned', '2026-11-01', 'somebody', 'Jemand', 'x')"_s;
    for (int area = 1; area <= 2; ++area)
        for (int office = 1; office <= 2; ++office) all += recordsOf(area, office);
    all += u"select setval(pg_get_serial_sequence('bleibe.change_step', 'id'), 1000)"_s;
    for (const GuardedTable &table : guardedTables())
        if (const QString name = QLatin1StringView(table.table); !name.startsWith("change_"_L1) && !name.endsWith("_word"_L1))
            all += u"select setval(pg_get_serial_sequence('bleibe.%1', 'id'), 1000)"_s.arg(name);
    return all;
}
}

/** The register of RoleScene; its login roles go with it. */
class RoleRegister
{
public:
    RoleRegister() : m_register(true)
    {
        if (!m_register) return;
        m_mark = u"t"_s + QUuid::createUuid().toString(QUuid::Id128).first(10);
        m_register.tamper(RoleScene::records().join(u";\n"_s));
        const auto kept = m_register.write(RoleScene::keepBytes);
        if (!kept) qWarning() << "no bytes:" << kept.error().detail;
        const auto setup = setUpServer(m_register.location());
        if (!setup) qWarning() << "no roles:" << setup.error().reason << setup.error().detail;
        for (size_t role = 0; role < roleCount; ++role) addPerson(static_cast<Role>(role));
    }
    ~RoleRegister()
    {
        const QString name = QUuid::createUuid().toString();
        auto connection = connectTo(m_register.location(), name);
        if (!connection) return;
        for (const QString &login : std::as_const(m_logins)) {
            QSqlQuery(connection->db).exec(u"drop owned by %1"_s.arg(login));
            QSqlQuery(connection->db).exec(u"drop role if exists %1"_s.arg(login));
        }
        disconnectFrom(*connection);
    }

    TestRegister &operator*() { return m_register; }
    TestRegister *operator->() { return &m_register; }
    QString login(Role role) const { return m_mark + u'_' + RoleScene::keyOf(role); }
    /** How somebody with this role reaches the register. */
    Location place(Role role) const { return place(login(role)); }
    Location place(const QString &login) const
    {
        Location location = m_register.location();
        location.user = login;
        return location;
    }
    QString mark() const { return m_mark; }
    void forgetLater(const QString &login) { m_logins += login; }

private:
    void addPerson(Role role)
    {
        Account account{.office = RoleScene::offices[0],
            .login = login(role),
            .role = role,
            .associationKey = role == Role::Caseworker ? RoleScene::areas[0] : QString(),
            .sponsorUid = role == Role::Volunteer ? u"sponsor1"_s : QString()};
        account.name = u"Person "_s + RoleScene::keyOf(role);
        m_logins += account.login;
        const auto added = m_register.write([&](Sql &sql) { return addAccount(sql, account); });
        if (!added) qWarning() << "no account:" << added.error().reason << added.error().detail;
    }

    TestRegister m_register;
    QString m_mark;
    QStringList m_logins;
};

/** Raw SQL as one person, past the program. */
class RawSession
{
public:
    explicit RawSession(const Location &location) : m_name(QUuid::createUuid().toString())
    {
        if (auto connection = connectTo(location, m_name)) m_connection = *connection;
    }
    ~RawSession()
    {
        if (m_connection.engine) disconnectFrom(m_connection);
    }
    Q_DISABLE_COPY_MOVE(RawSession)

    explicit operator bool() const { return m_connection.engine != nullptr; }
    /** SQLSTATE of what was refused; empty where it was done. */
    QString refusal(const QString &statement)
    {
        QSqlQuery query(m_connection.db);
        const bool isDone = query.exec(statement);
        m_affected = isDone ? query.numRowsAffected() : 0;
        m_said = isDone ? QString() : query.lastError().text();
        return isDone ? QString() : query.lastError().nativeErrorCode();
    }
    /** Values of the first column; refused statements give their SQLSTATE alone. */
    QStringList column(const QString &select)
    {
        QSqlQuery query(m_connection.db);
        if (!query.exec(select)) return {u"!"_s + query.lastError().nativeErrorCode()};
        QStringList values;
        while (query.next()) values += query.value(0).toString();
        values.sort();
        return values;
    }
    int affected() const { return m_affected; }
    QString said() const { return m_said; }

private:
    QString m_name;
    Connection m_connection;
    int m_affected = 0;
    QString m_said;
};
