// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/grants.h"
#include "core/storage/changelog.h"
#include "core/storage/schema.h"
#include "tests/core/rolescene.h"

using namespace RoleScene;

namespace {
/** Where one right is tried: a table, which of its rows each extent covers for "VG Nord" of the first area, and a change that does no harm.
 */
struct Tried {
    Right right;
    QString table;
    QHash<Extent, QString> covered;
    QString change;
};

const QString ofNorth = u"office='VG Nord'"_s, inNorth = u"id/10=1"_s;

QList<Tried> tries()
{
    using enum Extent;
    const QString areaOrOffice = inNorth + u" or "_s + ofNorth, mine = u"id=11"_s;
    return {
        {Right::Objects, u"vacancy"_s, {{OwnArea, areaOrOffice}, {Assigned, u"false"_s}, {Available, u"status='available'"_s}},
            u"note='x'"_s},
        {Right::Objects, u"dwelling"_s, {{OwnArea, areaOrOffice}, {Assigned, mine}, {Available, u"id%10=1"_s}}, u"condition='x'"_s},
        {Right::Objects, u"building"_s, {{OwnArea, areaOrOffice}, {Assigned, mine}, {Available, u"id%10=1"_s}}, u"note='x'"_s},
        {Right::Contacts, u"landlord"_s, {{OwnArea, areaOrOffice}, {Assigned, mine}}, u"note='x'"_s},
        {Right::Contacts, u"consent"_s, {{OwnArea, areaOrOffice}, {Assigned, u"false"_s}}, u"note='x'"_s},
        {Right::Contacts, u"contact"_s, {{OwnArea, areaOrOffice}, {Assigned, u"false"_s}}, u"summary='x'"_s},
        {Right::Households, u"household"_s, {{OwnOffice, ofNorth}}, u"note='x'"_s},
        {Right::Households, u"destination"_s, {{OwnOffice, ofNorth}}, u"name='x'"_s},
        {Right::Households, u"proposal"_s, {{OwnOffice, ofNorth}}, u"note='x'"_s},
        {Right::LimitRelease, u"rent_limit"_s, {{Propose, u"released_by=''"_s}}, u"source='x'"_s},
        {Right::Handovers, u"handover"_s, {{OwnArea, areaOrOffice}, {Assigned, mine}}, u"note='x'"_s},
        {Right::Handovers, u"visit"_s, {{OwnArea, areaOrOffice}, {Assigned, mine}}, u"note='x'"_s},
        {Right::Sessions, u"info_session"_s, {}, u"note='x'"_s},
        {Right::Places, u"place"_s, {}, u"note='x'"_s},
        {Right::Reports, u"report"_s, {{OwnArea, u"true"_s}}, u"facts='x'"_s},
        {Right::Reports, u"measure"_s, {{OwnArea, u"true"_s}}, u"result='x'"_s},
        {Right::Accounts, u"account"_s, {}, u"note='x'"_s},
        {Right::Audit, u"change_step"_s, {{OwnOffice, ofNorth}}, u"undone_by=null"_s},
        {Right::Retention, u"subject_request"_s, {{OwnOffice, ofNorth}, {Propose, ofNorth}}, u"note='x'"_s},
    };
}

/** Rows that a role sees besides what the matrix says, and why. */
QString besides(const Tried &tried, Role role, bool isWrite)
{
    // Everybody knows the own account and the own steps.
    if (tried.table == "account"_L1 && !isWrite) return u"login=session_user"_s;
    if (tried.table == "change_step"_L1) return u"actor_login=session_user"_s;
    // Planning reads no records, but the reports with their frozen numbers, and writes drafts of them and the measures.
    if (tried.table == "report"_L1 && role == Role::Planning) return isWrite ? u"state='draft'"_s : u"true"_s;
    if (tried.table == "measure"_L1 && role == Role::Planning) return u"true"_s;
    // A volunteer knows the number of the household.
    if (tried.table == "household"_L1 && role == Role::Volunteer && !isWrite) return u"id=11"_s;
    return u"false"_s;
}

/** Volunteers change what they found of flat and visit, nothing else that they see. */
bool isShown(const Tried &tried, Role role)
{
    return role == Role::Volunteer && tried.table != "dwelling"_L1 && tried.table != "visit"_L1;
}

QString coveredBy(const Tried &tried, Role role, bool isWrite)
{
    const Allowance cell = allowed(role, tried.right);
    const Extent extent = isWrite ? cell.write : cell.read;
    QString covered;
    switch (extent) {
    case Extent::None:
    case Extent::Counts: covered = u"false"_s; break;
    case Extent::All: covered = u"true"_s; break;
    default: covered = tried.covered.value(extent);
    }
    if (isWrite && isShown(tried, role)) covered = u"false"_s;
    if (isWrite && tried.table == "change_step"_L1) covered = role <= Role::Lead ? ofNorth : u"false"_s;
    return u"((%1) or (%2))"_s.arg(covered, besides(tried, role, isWrite));
}
}

/** The matrix of domain §6.3, cell by cell, as raw SQL meets it on a server. */
class GrantsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<RoleRegister> m_roles, m_counted;
    std::unique_ptr<RawSession> m_owner;
    QHash<Role, std::shared_ptr<RawSession>> m_people;

    RawSession &as(Role role)
    {
        auto &session = m_people[role];
        if (!session) session = std::make_shared<RawSession>(m_roles->place(role));
        return *session;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (testPostgres().isEmpty()) QSKIP("no PostgreSQL");
        m_roles = std::make_unique<RoleRegister>();
        QVERIFY(**m_roles);
        m_owner = std::make_unique<RawSession>((*m_roles)->location());
    }
    void cleanupTestCase()
    {
        m_people.clear();
        m_owner.reset();
        m_counted.reset();
        m_roles.reset();
    }

    void everyTableIsGuarded()
    {
        QStringList guarded;
        for (const GuardedTable &table : guardedTables()) guarded += QLatin1StringView(table.table);
        QStringList all = schemaTables();
        guarded.sort();
        all.sort();
        QCOMPARE(guarded, all);
        RawSession owner((*m_roles)->location());
        QCOMPARE(owner.column(
                     u"select relname from pg_class c join pg_namespace n on n.oid=c.relnamespace where nspname='bleibe' and relkind='r' "
                     "and not relrowsecurity"_s),
            QStringList{u"register_info"_s});
        QCOMPARE(owner.column(u"select c.relname from pg_class c join pg_namespace n on n.oid=c.relnamespace, aclexplode(c.relacl) a "
                              "where n.nspname='bleibe' and a.grantee=0"_s),
            QStringList());
    }

    void cell_data()
    {
        QTest::addColumn<int>("tried");
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("isWrite");
        const QList<Tried> all = tries();
        for (int i = 0; i < all.size(); ++i)
            for (size_t role = 0; role < roleCount; ++role)
                for (const bool isWrite : {false, true})
                    QTest::addRow("domain §6.3 %s %s %s", qPrintable(all[i].table), qPrintable(keyOf(static_cast<Role>(role))),
                        isWrite ? "write" : "read")
                        << i << static_cast<Role>(role) << isWrite;
    }

    void cell()
    {
        QFETCH(int, tried);
        QFETCH(Role, role);
        QFETCH(bool, isWrite);
        const Tried one = tries()[tried];
        RawSession &owner = *m_owner, &person = as(role);
        QVERIFY(person);
        const QString covered = coveredBy(one, role, isWrite).replace("session_user"_L1, u'\'' + m_roles->login(role) + u'\'');
        const QStringList expected = owner.column(u"select id from bleibe.%1 where %2"_s.arg(one.table, covered));
        if (!isWrite) {
            const QStringList seen = person.column(u"select id from bleibe.%1"_s.arg(one.table));
            if (seen == QStringList{u"!42501"_s})
                QCOMPARE(expected, QStringList());
            else
                QCOMPARE(seen, expected);
            return;
        }
        QStringList changed;
        for (const QString &id : owner.column(u"select id from bleibe.%1"_s.arg(one.table))) {
            QCOMPARE(person.refusal(u"begin"_s), QString());
            const QString state = person.refusal(u"update bleibe.%1 set %2 where id=%3"_s.arg(one.table, one.change, id));
            QVERIFY2(state.isEmpty() || state == "42501"_L1, qPrintable(person.said()));
            if (state.isEmpty() && person.affected() == 1) changed += id;
            person.refusal(u"rollback"_s);
        }
        QStringList wanted = expected;
        if (one.table == "account"_L1)
            wanted.removeAll(owner.column(u"select id from bleibe.account where login='%1'"_s.arg(m_roles->login(role))).value(0));
        changed.sort();
        QCOMPARE(changed, wanted);
    }

    void rowsAreAddedWhereTheyBelong_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("isTaken");
        const auto row = [](const char *name, Role role, const QString &statement, bool isTaken) {
            QTest::newRow(name) << role << statement << isTaken;
        };
        const QString building = u"insert into bleibe.building (uid, office, municipality_id) values ('n', '%1', %2)"_s;
        row("domain §6.3 objects own VG", Role::Caseworker, building.arg(offices[0], u"1"_s), true);
        row("domain §6.3 objects other VG", Role::Caseworker, building.arg(offices[0], u"2"_s), false);
        row("domain §6.3 objects where nobody knows yet", Role::Caseworker, building.arg(offices[0], u"null"_s), true);
        row("domain §6.3 objects all", Role::DistrictCaseworker, building.arg(offices[0], u"2"_s), true);
        row("domain §6.3 objects planning", Role::Planning, building.arg(offices[0], u"1"_s), false);
        const QString flat = u"insert into bleibe.dwelling (uid, office, building_id) values ('n', 'VG Nord', %1)"_s;
        row("domain §6.3 flat in the own VG", Role::Caseworker, flat.arg(12), true);
        row("domain §6.3 flat in a house of the other VG", Role::Caseworker, flat.arg(22), false);
        row("domain §6.3 flat by a volunteer", Role::Volunteer, flat.arg(11), false);
        const QString household = u"insert into bleibe.household (uid, office, number) values ('n', '%1', 'N')"_s;
        row("domain §6.3 own cases", Role::Caseworker, household.arg(offices[0]), true);
        row("domain §6.3 cases in the name of another office", Role::Caseworker, household.arg(offices[1]), false);
        row("domain §6.3 cases administrator", Role::Administrator, household.arg(offices[0]), false);
        const QString limit = u"insert into bleibe.rent_limit (uid, comparison_area, valid_from, persons, area_dm2, gross_cold_max, "
                              u"entered_by, released_by, status) "
                              "values ('n', 'N', '2027-01-01', 1, 1, 1, 'Erna', '%1', 'official')"_s;
        row("domain §6.3 limits proposed", Role::DistrictCaseworker, limit.arg(QString()), true);
        row("domain §6.3 limits released by who may only propose", Role::DistrictCaseworker, limit.arg(u"Emil"_s), false);
        row("domain §6.3 limits released", Role::Lead, limit.arg(u"Emil"_s), true);
        row("domain §6.3 limits released by who entered them", Role::Lead, limit.arg(u"Erna"_s), false);
        row("domain §6.3 limits VG", Role::Caseworker, limit.arg(QString()), false);
        const QString report
            = u"insert into bleibe.report (uid, number, kind, state, from_on, until_on) values ('n', 'N', 'council', '%1', 'a', 'b')"_s;
        row("domain §6.3 reports drafted by planning", Role::Planning, report.arg(u"draft"_s), true);
        row("domain §6.3 reports released by planning", Role::Planning, report.arg(u"released"_s), false);
        row("domain §6.3 reports released by the lead", Role::Lead, report.arg(u"released"_s), true);
        row("domain §6.3 reports by a caseworker", Role::Caseworker, report.arg(u"draft"_s), false);
        const QString account = u"insert into bleibe.account (uid, login, name, role) values ('n', 'nobody_%1', 'N', 'lead')"_s;
        for (const Role role : {Role::Caseworker, Role::Lead, Role::Planning, Role::Auditor})
            row(qPrintable(u"domain §6.3 accounts "_s + keyOf(role)), role, account.arg(keyOf(role)), false);
        const QString photo
            = u"insert into bleibe.document (uid, office, subject_kind, subject_uid) values ('n', 'VG Nord', 'dwelling', 'dwel%1')"_s;
        row("domain §6.3 photo of the assigned flat", Role::Volunteer, photo.arg(11), true);
        row("domain §6.3 photo of another flat", Role::Volunteer, photo.arg(12), false);
        row("domain §6.3 document of the other VG", Role::Caseworker, photo.arg(22), false);
        const QString small = u"insert into bleibe.setting (uid, name, value) values ('n', 'figures.small_number', '1')"_s;
        row("threshold by planning", Role::Planning, small, false);
        row("threshold by a caseworker", Role::Caseworker, small, false);
        row("threshold by the lead", Role::Lead, small, true);
    }

    void rowsAreAddedWhereTheyBelong()
    {
        QFETCH(Role, role);
        QFETCH(QString, statement);
        QFETCH(bool, isTaken);
        RawSession &person = as(role);
        person.refusal(u"begin"_s);
        const QString state = person.refusal(statement);
        QVERIFY2((isTaken && state.isEmpty()) || (!isTaken && state == "42501"_L1), qPrintable(state + person.said()));
        person.refusal(u"rollback"_s);
    }

    void aVolunteerKnowsNoMoreThanTheVisitNeeds()
    {
        RawSession person(m_roles->place(Role::Volunteer));
        QCOMPARE(person.column(u"select number from bleibe.visit"_s), QStringList{u"BB-11"_s});
        QCOMPARE(person.column(u"select number from bleibe.household"_s), QStringList{u"G-11"_s});
        QCOMPARE(person.column(u"select note from bleibe.household"_s), QStringList{u"!42501"_s});
        QCOMPARE(person.column(u"select phone from bleibe.landlord"_s), QStringList{u"0631 11"_s});
        QCOMPARE(person.column(u"select email from bleibe.landlord"_s), QStringList{u"!42501"_s});
        QCOMPARE(person.column(u"select name from bleibe.handover_party"_s), QStringList{u"!42501"_s});
        QCOMPARE(person.column(u"select sha256 from bleibe.document_content"_s), QStringList());
        person.refusal(u"begin"_s);
        QCOMPARE(person.refusal(u"update bleibe.visit set sponsor_id=2"_s), u"42501"_s);
        person.refusal(u"rollback"_s);
    }

    void theJobcenterSeesAvailableFlatsWithoutPersons()
    {
        RawSession person(m_roles->place(Role::Jobcenter));
        QCOMPARE(person.column(u"select number from bleibe.vacancy"_s), (QStringList{u"LR-11"_s, u"LR-21"_s}));
        QCOMPARE(person.column(u"select id from bleibe.landlord"_s), QStringList());
        QCOMPARE(person.column(u"select last_name from bleibe.landlord"_s), QStringList{u"!42501"_s});
        QCOMPARE(person.column(u"select sha256 from bleibe.document_content"_s), QStringList{u"v11"_s});
        for (const QString &table :
            {u"contact"_s, u"household"_s, u"reservation"_s, u"status_transition"_s, u"handover"_s, u"visit"_s, u"change_step"_s})
            QCOMPARE(person.column(u"select id from bleibe."_s + table), QStringList{u"!42501"_s});
    }

    void bytesAreSeenWithWhatTheyHangOn()
    {
        RawSession person(m_roles->place(Role::Caseworker));
        QCOMPARE(person.column(u"select sha256 from bleibe.document_content"_s),
            (QStringList{u"h11"_s, u"h21"_s, u"v11"_s, u"v12"_s, u"v21"_s, u"v22"_s}));
    }

    void whoHoldsAFlatIsTheOfficesOwnBusiness()
    {
        RawSession person(m_roles->place(Role::Lead));
        for (const QString &table : {u"reservation"_s, u"proposal"_s, u"tenancy"_s})
            QCOMPARE(person.column(u"select id from bleibe."_s + table), (QStringList{u"11"_s, u"21"_s}));
    }

    void restrictedRecordsAreForLeadAndAuditor()
    {
        RawSession owner((*m_roles)->location());
        (*m_roles)->write([](Sql &sql) {
            return sql.insert(u"restriction"_s,
                {{u"kind"_s, u"restriction"_s}, {u"subject_kind"_s, u"landlord"_s}, {u"subject_uid"_s, u"land11"_s},
                    {u"since"_s, u"2026-11-01"_s}});
        });
        const QString select = u"select id from bleibe.landlord"_s, talks = u"select id from bleibe.contact"_s;
        QCOMPARE(RawSession(m_roles->place(Role::Caseworker)).column(select), (QStringList{u"12"_s, u"21"_s}));
        QCOMPARE(RawSession(m_roles->place(Role::DistrictCaseworker)).column(select), (QStringList{u"12"_s, u"21"_s, u"22"_s}));
        QCOMPARE(RawSession(m_roles->place(Role::DistrictCaseworker)).column(talks), (QStringList{u"12"_s, u"21"_s, u"22"_s}));
        QCOMPARE(RawSession(m_roles->place(Role::Lead)).column(select).size(), 4);
        QCOMPARE(RawSession(m_roles->place(Role::Auditor)).column(select), QStringList{u"11"_s});
        VERIFY_DONE((*m_roles)->write([](Sql &sql) { return sql.removeAll(u"restriction"_s, u"1=1"_s, {}); }));
        QCOMPARE(RawSession(m_roles->place(Role::Auditor)).column(select), QStringList());
    }

    void nobodyChangesPastTheLog_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("update") << u"update bleibe.vacancy set note='x' where id=11"_s;
        QTest::newRow("insert") << u"insert into bleibe.household (uid, office, number) values ('n', 'VG Nord', 'N')"_s;
        QTest::newRow("delete") << u"delete from bleibe.contact where id=11"_s;
    }

    void nobodyChangesPastTheLog()
    {
        QFETCH(QString, statement);
        for (const Location &place : {m_roles->place(Role::Caseworker), (*m_roles)->location()}) {
            RawSession person(place);
            QCOMPARE(person.refusal(statement), u"42501"_s);
            QVERIFY(person.said().contains("past the log"_L1));
        }
    }

    void theLogIsNotForged()
    {
        RawSession person(m_roles->place(Role::Caseworker));
        const QString step
            = u"insert into bleibe.change_step (at, actor_login, actor_name, office, verb, subject) values ('2026', '%1', '%2', '%3', 'x', 'x')"_s;
        const QString login = m_roles->login(Role::Caseworker), name = u"Person caseworker"_s;
        QCOMPARE(person.refusal(step.arg(u"somebody"_s, name, offices[0])), u"42501"_s);
        QCOMPARE(person.refusal(step.arg(login, u"Jemand"_s, offices[0])), u"42501"_s);
        QCOMPARE(person.refusal(step.arg(login, name, offices[1])), u"42501"_s);
        person.refusal(u"begin"_s);
        QCOMPARE(person.refusal(step.arg(login, name, offices[0])), QString());
        QCOMPARE(
            person.refusal(
                u"insert into bleibe.change_entry (id, step_id, action, table_name, row_id, row_uid, version, image_hash, hash) select "
                "coalesce(bleibe.last_change(), 0)+1, max(id), 'update', 'vacancy', 11, 'x', 1, '', 'made up' from bleibe.change_step "
                "where "
                "actor_login=session_user"_s),
            u"42501"_s);
        QVERIFY2(person.said().contains("chain"_L1), qPrintable(person.said()));
        person.refusal(u"rollback"_s);
    }

    void theLogIsNotTamperedWith()
    {
        QVERIFY((*m_roles)->write([](Sql &sql) { return sql.updateAll(u"vacancy"_s, u"id=12"_s, {}, {{u"note"_s, u"neu"_s}}); }));
        for (const Role role : {Role::Caseworker, Role::Lead, Role::Administrator, Role::Auditor}) {
            RawSession person(m_roles->place(role));
            for (const QString &statement :
                {u"update bleibe.change_entry set hash='x'"_s, u"delete from bleibe.change_entry"_s, u"delete from bleibe.change_image"_s,
                    u"update bleibe.change_image set image='{}'"_s, u"delete from bleibe.change_step"_s,
                    u"update bleibe.change_step set actor_login='x'"_s, u"alter table bleibe.vacancy disable trigger all"_s,
                    u"set session_replication_role=replica"_s, u"set role bleibe_auditor; select count(*) from bleibe.change_image"_s})
                if (role != Role::Auditor || !statement.startsWith("set role"_L1)) QCOMPARE(person.refusal(statement), u"42501"_s);
        }
        RawSession caseworker(m_roles->place(Role::Caseworker));
        QCOMPARE(caseworker.refusal(u"update bleibe.change_step set subject='anders' where id=11"_s), QString());
        RawSession volunteer(m_roles->place(Role::Volunteer));
        QCOMPARE(volunteer.column(u"select bleibe.forget_content(array[1]::bigint[])"_s), QStringList{u"!42501"_s});
        VERIFY_DONE((*m_roles)->read([](Sql &sql) { return checkChain(sql); }));
    }

    void planningSeesNumbersAndNothingElse()
    {
        RawSession person(m_roles->place(Role::Planning));
        for (const GuardedTable &table : guardedTables()) {
            const QString name = QLatin1StringView(table.table);
            const bool isOpen = table.right == Right::Places || table.right == Right::LimitRelease || table.right == Right::Reports
                || QStringList{u"change_step"_s, u"change_entry"_s, u"change_image"_s, u"account"_s, u"search_word"_s}.contains(name);
            const QStringList seen = person.column(u"select count(*) from bleibe."_s + name);
            QVERIFY2(isOpen == (seen != QStringList{u"!42501"_s}), qPrintable(name));
        }
        QCOMPARE(person.column(u"select count(*) from bleibe.change_step"_s), QStringList{u"0"_s});
        QCOMPARE(person.column(u"select word from bleibe.search_word where word<>'#'"_s), QStringList());
        QCOMPARE(person.column(u"select count(*) from bleibe.change_image"_s), QStringList{u"0"_s});
        QCOMPARE(person.column(u"select number from bleibe.counted_sessions where sessions>0"_s), QStringList{u"!42703"_s});
        QCOMPARE(person.column(u"select coalesce(participants::text, '-') from bleibe.counted_sessions"_s), QStringList{u"-"_s});
        // Four vacancies in all: below the threshold nothing is told of them.
        QCOMPARE(
            person.column(u"select level || coalesce(number::text, '-') from bleibe.counted_vacancies"_s), QStringList{u"district-"_s});
    }

    void smallCountsDoNotFollowFromDifferences_data()
    {
        QTest::addColumn<QList<int>>("statuses");
        QTest::newRow("one small") << QList<int>{1, 20, 30};
        QTest::newRow("two small") << QList<int>{2, 3, 30};
        QTest::newRow("two very small") << QList<int>{1, 1, 30};
        QTest::newRow("small beside one") << QList<int>{4, 9};
        QTest::newRow("small alone") << QList<int>{4};
        QTest::newRow("ones") << QList<int>{1, 1, 1, 1, 1};
        QTest::newRow("large") << QList<int>{5, 6, 7};
        QTest::newRow("just enough") << QList<int>{1, 5, 8};
    }

    void smallCountsDoNotFollowFromDifferences()
    {
        QFETCH(QList<int>, statuses);
        if (!m_counted) {
            m_counted = std::make_unique<RoleRegister>();
            (*m_counted)
                ->tamper(u"set session_replication_role=replica; delete from bleibe.reservation; delete from bleibe.proposal; "
                         "delete from bleibe.tenancy; delete from bleibe.status_transition; delete from bleibe.contact"_s);
        }
        const QStringList keys{u"recorded"_s, u"verified"_s, u"available"_s, u"reserved"_s, u"dormant"_s};
        QString fill = u"set session_replication_role=replica; delete from bleibe.vacancy; delete from bleibe.dwelling where id>=100"_s;
        int all = 0;
        for (int i = 0; i < statuses.size(); all += statuses[i++])
            fill
                += u"; insert into bleibe.dwelling (id, uid, building_id) select n, 'd'||n, 11 from generate_series(%1, %2) n; insert into "
                   "bleibe.vacancy (id, uid, dwelling_id, number, status) select n, 'v'||n, n, 'N'||n, '%3' from generate_series(%1, %2) n"_s
                       .arg(QString::number(100 + all), QString::number(99 + all + statuses[i]), keys[i]);
        (*m_counted)->tamper(fill);
        RawSession person(m_counted->place(Role::Planning));
        const QString cells = u"select coalesce(number, -1) from bleibe.counted_vacancies where level='status'"_s;
        const QStringList told
            = person.column(u"select number from bleibe.counted_vacancies where level='municipality' and number is not null"_s);
        QCOMPARE(told, all >= 5 ? QStringList{QString::number(all)} : QStringList());
        const QStringList shown = person.column(cells);
        int withheld = 0, sum = 0;
        for (const QString &number : shown) {
            const int n = number.toInt();
            QVERIFY2(n == -1 || n >= 5, qPrintable(number));
            n == -1 ? ++withheld : sum += n;
        }
        if (shown.isEmpty() || withheld == 0) return;
        // What is left over for the withheld ones fits more than one way, for each of them.
        const int left = all - sum;
        QVERIFY(withheld >= 2);
        QVERIFY(left > withheld);
        QVERIFY(left - (withheld - 1) >= 5);
    }

    void accountsKeepTheirLoginsInOrder()
    {
        RawSession owner((*m_roles)->location()), admin(m_roles->place(Role::Administrator));
        const QString login = m_roles->mark() + u"_new"_s;
        m_roles->forgetLater(login);
        auto database = Database::open(m_roles->place(Role::Administrator));
        QVERIFY(database);
        const Actor anybody{u"x"_s, u"Wer auch immer"_s, u"?"_s};
        const Account wanted{.office = offices[1], .login = login, .name = u"Nora Neu"_s, .role = Role::Lead};
        auto added = wait((*database)->write(anybody, [&](Sql &sql) { return addAccount(sql, wanted, u"ein langes Kennwort"_s); }));
        VERIFY_DONE(added);
        const QString groups
            = u"select g.rolname from pg_auth_members m join pg_roles g on g.oid=m.roleid join pg_roles u on u.oid=m.member where u.rolname='%1'"_s
                  .arg(login);
        QCOMPARE(owner.column(groups), QStringList{u"bleibe_lead"_s});
        QVERIFY(owner.column(u"select rolpassword from pg_authid where rolname='%1'"_s.arg(login))
                .value(0)
                .startsWith("SCRAM-SHA-256$4096:"_L1));
        QCOMPARE(owner.column(u"select actor_name from bleibe.change_step where verb='account.added' and subject='%1'"_s.arg(login)),
            QStringList{u"Person administrator"_s});
        added->role = Role::Planning;
        auto changed = wait((*database)->write(anybody, [&](Sql &sql) { return changeAccount(sql, *added); }));
        VERIFY_DONE(changed);
        QCOMPARE(owner.column(groups), QStringList{u"bleibe_planning"_s});
        changed->active = false;
        changed = wait((*database)->write(anybody, [&](Sql &sql) { return changeAccount(sql, *changed); }));
        VERIFY_DONE(changed);
        QCOMPARE(owner.column(groups), QStringList());
        QCOMPARE(owner.column(u"select rolcanlogin from pg_roles where rolname='%1'"_s.arg(login)), QStringList{u"false"_s});
        auto own = wait((*database)->write(anybody, [&](Sql &sql) {
            return sql.find<Account>(u"account"_s, u"where login=?"_s, {m_roles->login(Role::Administrator)})
                .and_then([&](const QList<Account> &found) { return removeAccount(sql, found.first().id, found.first().version); });
        }));
        QCOMPARE(own.error().reason, u"account.own"_s);
        VERIFY_DONE(wait((*database)->write(anybody, [&](Sql &sql) { return removeAccount(sql, changed->id, changed->version); })));
        QCOMPARE(owner.column(u"select rolname from pg_roles where rolname='%1'"_s.arg(login)), QStringList());
        const Account owners{.office = offices[0], .login = (*m_roles)->location().user, .name = u"Böse"_s, .role = Role::Planning};
        QVERIFY(!wait((*database)->write(anybody, [&](Sql &sql) { return addAccount(sql, owners, u"ein langes Kennwort"_s); })));
        QCOMPARE(admin.refusal(u"select bleibe.set_password('%1', 'offen')"_s.arg(login)), u"22023"_s);
        QCOMPARE(
            RawSession(m_roles->place(Role::Lead))
                .refusal(u"select bleibe.set_password('%1', 'SCRAM-SHA-256$4096:YQ==$YQ==:YQ==')"_s.arg(m_roles->login(Role::Auditor))),
            u"42501"_s);
    }

    void aSecondPersonConfirmsADeletion()
    {
        RawSession lead(m_roles->place(Role::Lead));
        lead.refusal(u"begin"_s);
        const QString confirm = u"update bleibe.retention_run set state='done', confirmed_by_login='%1', confirmed_by='x' where id=1"_s;
        QCOMPARE(lead.refusal(confirm.arg(m_roles->login(Role::Lead))), QString());
        lead.refusal(u"rollback"_s);
        QCOMPARE(lead.refusal(confirm.arg(u"somebody"_s)), u"42501"_s);
        QCOMPARE(lead.refusal(u"update bleibe.retention_run set planned_by_login='x'"_s), u"42501"_s);
        lead.refusal(u"begin"_s);
        QCOMPARE(lead.refusal(u"insert into bleibe.retention_run (uid, office, number, day, state, planned_at, planned_by_login, "
                              u"planned_by, preview_hash) values "
                              "('r', 'VG Nord', 'LL-9', '2026-11-01', 'planned', '2026', session_user, 'x', 'x')"_s),
            QString());
        QCOMPARE(lead.refusal(u"update bleibe.retention_run set state='done', confirmed_by_login=session_user where number='LL-9'"_s),
            u"42501"_s);
        lead.refusal(u"rollback"_s);
    }

    void settingUpAgainChangesNothing()
    {
        RawSession owner((*m_roles)->location());
        const QString policies
            = u"select tablename || policyname || coalesce(qual, '') || coalesce(with_check, '') from pg_policies where schemaname='bleibe'"_s;
        const QStringList before = owner.column(policies);
        QVERIFY(before.size() > 500);
        const auto again = setUpServer((*m_roles)->location());
        VERIFY_DONE(again);
        QVERIFY(!again->isNew);
        QCOMPARE(again->versionBefore, newestSchema());
        QCOMPARE(again->accounts, int(roleCount));
        QCOMPARE(again->tables, int(guardedTables().size()));
        QCOMPARE(owner.column(policies), before);
        QCOMPARE(setUpServer(m_roles->place(Role::Administrator)).error().reason, u"server.notowner"_s);
    }

    void anOldRegisterWaitsForItsOwner()
    {
        RoleRegister other;
        other->tamper(u"update bleibe.register_info set version=version-1"_s);
        auto refused = Database::open(other.place(Role::Caseworker));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"server.old"_s);
    }

    void whoHasNoAccountGetsNoIn()
    {
        const QString login = m_roles->mark() + u"_stranger"_s;
        m_roles->forgetLater(login);
        (*m_roles)->tamper(u"create role %1 login"_s.arg(login));
        auto refused = Database::open(m_roles->place(login));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"server.noaccess"_s);
        refused = Database::open(m_roles->place(login + u"x"_s));
        QCOMPARE(refused.error().reason, u"server.nologin"_s);
        Location nowhere = (*m_roles)->location();
        nowhere.database = u"nowhere"_s;
        QCOMPARE(Database::open(nowhere).error().reason, u"server.nodatabase"_s);
    }
};

QTEST_GUILESS_MAIN(GrantsTest)
#include "grantstest.moc"
