// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/audit.h"
#include "core/figures/figures.h"
#include "core/handover/handoverlist.h"
#include "core/handover/handovers.h"
#include "core/handover/sponsors.h"
#include "core/handover/visits.h"
#include "core/mobility/gapresult.h"
#include "core/outreach/sessionlist.h"
#include "core/placement/householdlist.h"
#include "core/placement/households.h"
#include "core/register/daylist.h"
#include "core/register/desk.h"
#include "core/register/documents.h"
#include "core/register/entries.h"
#include "core/register/landlordlist.h"
#include "core/register/landlords.h"
#include "core/register/settings.h"
#include "core/register/vacancylist.h"
#include "core/storage/changelog.h"
#include "tests/core/rolescene.h"

using namespace RoleScene;

namespace {
const QDate today(2026, 11, 20);
/** Whatever a program says of its user, the server knows better. */
const Actor anybody{u"nobody"_s, u"Wer auch immer"_s, u"Irgendwo"_s};

/** How many rows a list has, in a transaction of its own as pages ask for them; "-" and the reason where it is refused. */
template<class Task> QString list(Database &database, Task task)
{
    const auto found = wait(database.read(task));
    if (found) return QString::number(found->size());
    return u"-"_s + found.error().reason + (found.error().reason == "denied.role"_L1 ? QString() : found.error().detail);
}

Result<QString> loadOwnArea(Sql &sql)
{
    return sql.value(u"select association_key from bleibe.account where role='caseworker' order by id"_s)
        .transform([](const QVariant &key) { return key.toString(); });
}

VacancyEntry newFlat(int area)
{
    VacancyEntry entry;
    entry.building.street = u"Neue Straße"_s;
    entry.building.houseNumber = u"1"_s;
    entry.building.ags = u"0733500"_s + QString::number(area);
    return entry;
}
}

/** The program's own tasks on a server, as people with one role each: they work, or say that the role may not. */
class RolesTasksTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<RoleRegister> m_roles;

    std::unique_ptr<Database> as(Role role)
    {
        auto opened = Database::open(m_roles->place(role));
        if (!opened) qWarning() << opened.error().reason << opened.error().detail;
        return opened ? std::move(*opened) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (testPostgres().isEmpty()) QSKIP("no PostgreSQL");
        m_roles = std::make_unique<RoleRegister>();
        QVERIFY(**m_roles);
    }
    void cleanupTestCase() { m_roles.reset(); }

    void lists_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QStringList>("wanted");
        const QString no = u"-denied.role"_s;
        // vacancies, landlords, households, handovers, visits, sponsors, sessions, results
        QTest::newRow("caseworker") << Role::Caseworker << QStringList{u"4"_s, u"3"_s, u"2"_s, u"3"_s, u"3"_s, u"1"_s, u"4"_s, u"0"_s};
        QTest::newRow("district") << Role::DistrictCaseworker
                                  << QStringList{u"4"_s, u"4"_s, u"2"_s, u"4"_s, u"4"_s, u"2"_s, u"4"_s, u"0"_s};
        QTest::newRow("lead") << Role::Lead << QStringList{u"4"_s, u"4"_s, u"2"_s, u"4"_s, u"4"_s, u"2"_s, u"4"_s, u"0"_s};
        QTest::newRow("planning") << Role::Planning << QStringList{no, no, no, no, no, no, no, u"0"_s};
        QTest::newRow("volunteer") << Role::Volunteer << QStringList{no, no, no, no, u"1"_s, u"1"_s, no, u"0"_s};
        QTest::newRow("jobcenter") << Role::Jobcenter << QStringList{u"2"_s, no, no, no, no, no, no, u"0"_s};
        QTest::newRow("auditor") << Role::Auditor << QStringList{no, no, no, no, no, no, no, u"0"_s};
    }

    void lists()
    {
        QFETCH(Role, role);
        QFETCH(QStringList, wanted);
        auto database = as(role);
        QVERIFY(database);
        const QStringList found{list(*database, [](Sql &sql) { return allVacancies(sql); }),
            list(*database, [](Sql &sql) { return findLandlords(sql, {}, today); }),
            list(*database, [](Sql &sql) { return findHouseholds(sql, {}, today); }),
            list(*database, [](Sql &sql) { return findHandovers(sql, {}, {}, today); }),
            list(*database, [](Sql &sql) { return findVisits(sql, {}, today); }),
            list(*database, [](Sql &sql) { return findSponsors(sql, {}, today); }),
            list(*database, [](Sql &sql) { return findSessions(sql, {}); }), list(*database, [](Sql &sql) { return listResults(sql); })};
        QCOMPARE(found, wanted);
        VERIFY_DONE(wait(database->read([](Sql &sql) { return loadSettings(sql); })));
        QCOMPARE(wait(database->read([](Sql &sql) { return loadStanding(sql); }))->role, role);
    }

    void aCaseworkerWorks()
    {
        auto database = as(Role::Caseworker);
        QVERIFY(database);
        const auto added = wait(database->write(anybody, [](Sql &sql) { return addEntry(sql, newFlat(1), today); }));
        VERIFY_DONE(added);
        QCOMPARE(added->vacancy.office, offices[0]);
        VERIFY_DONE(wait(database->write(
            anybody, [&](Sql &sql) { return confirmVacancy(sql, added->vacancy.id, added->vacancy.version, Channel::Phone, today); })));
        const auto landlord = wait(database->write(anybody, [](Sql &sql) { return addLandlord(sql, {.lastName = u"Neumann"_s}); }));
        VERIFY_DONE(landlord);
        const auto household
            = wait(database->write(anybody, [](Sql &sql) { return saveHousehold(sql, {.household = {.persons = 2}}, today); }));
        VERIFY_DONE(household);
        const auto handover = wait(database->write(anybody, [&](Sql &sql) {
            return planHandover(sql,
                {.kind = HandoverKind::MoveIn,
                    .dwellingId = added->dwelling.id,
                    .householdId = household->household.id,
                    .beginsAt = today.startOfDay().addSecs(36000)},
                today);
        }));
        VERIFY_DONE(handover);
        VERIFY_DONE(wait(database->write(anybody, [&](Sql &sql) {
            return addDocument(
                sql, {.subjectKind = SubjectKind::Dwelling, .subjectUid = added->dwelling.uid, .fileName = u"a.png"_s}, {.bytes = "Bild"});
        })));
        const auto steps = wait(database->read([](Sql &sql) { return recentSteps(sql, 1); }));
        VERIFY_DONE(steps);
        QCOMPARE(steps->first().actorName, u"Person caseworker"_s);
        VERIFY_DONE(wait(database->write(anybody, [&](Sql &sql) { return undoStep(sql, steps->first().id); })));
        VERIFY_DONE((*m_roles)->read([](Sql &sql) { return checkChain(sql); }));
    }

    void otherAreasAreSeenAndLeft()
    {
        auto database = as(Role::Caseworker);
        QVERIFY(database);
        const auto entry = wait(database->read([](Sql &sql) { return loadEntry(sql, 22); }));
        VERIFY_DONE(entry);
        VacancyEntry changed = *entry;
        changed.vacancy.note = u"fremd"_s;
        QCOMPARE(wait(database->write(anybody, [&](Sql &sql) { return saveEntry(sql, changed); })).error().reason, u"denied.role"_s);
        QCOMPARE(
            wait(database->write(anybody, [](Sql &sql) { return addEntry(sql, newFlat(2), today); })).error().reason, u"denied.role"_s);
        QCOMPARE(wait(database->read([](Sql &sql) { return loadHousehold(sql, 12); })).error().kind, Error::Kind::NotFound);
    }

    void aVolunteerNotesTheVisit()
    {
        auto database = as(Role::Volunteer);
        QVERIFY(database);
        auto visit = wait(database->read([](Sql &sql) { return loadVisit(sql, 11); }));
        VERIFY_DONE(visit);
        visit->defects = u"Fenster schließt nicht"_s;
        visit->damp = Tri::Yes;
        VERIFY_DONE(wait(database->write(anybody, [&](Sql &sql) { return sql.save(u"visit"_s, *visit); })));
        VERIFY_DONE(wait(database->write(anybody, [&](Sql &sql) {
            return addDocument(
                sql, {.subjectKind = SubjectKind::Dwelling, .subjectUid = u"dwel11"_s, .fileName = u"a.png"_s}, {.bytes = "Foto"});
        })));
        visit = wait(database->read([](Sql &sql) { return loadVisit(sql, 11); }));
        visit->sponsorId = 2;
        QCOMPARE(wait(database->write(anybody, [&](Sql &sql) { return sql.save(u"visit"_s, *visit); })).error().reason, u"denied.role"_s);
        QCOMPARE(wait(database->read([](Sql &sql) { return loadVisit(sql, 12); })).error().kind, Error::Kind::NotFound);
        VERIFY_DONE((*m_roles)->read([](Sql &sql) { return checkChain(sql); }));
    }

    void othersMayNot_data()
    {
        QTest::addColumn<Role>("role");
        for (const Role role : {Role::Planning, Role::Volunteer, Role::Jobcenter, Role::Auditor})
            QTest::newRow(qPrintable(keyOf(role))) << role;
    }

    void othersMayNot()
    {
        QFETCH(Role, role);
        auto database = as(role);
        QVERIFY(database);
        QCOMPARE(
            wait(database->write(anybody, [](Sql &sql) { return addEntry(sql, newFlat(1), today); })).error().reason, u"denied.role"_s);
        QCOMPARE(wait(database->write(anybody, [](Sql &sql) { return saveHousehold(sql, {.household = {.persons = 1}}, today); }))
                     .error()
                     .reason,
            u"denied.role"_s);
        QCOMPARE(wait(database->write(anybody, [](Sql &sql) { return addLandlord(sql, {.lastName = u"X"_s}); })).error().reason,
            u"denied.role"_s);
        QVERIFY(wait(database->read([](Sql &sql) { return loadSettings(sql); })));
    }

    /** Who may read the records counts them; the others read what reports have frozen. */
    void figuresAreCountedByWhoReadsRecords_data()
    {
        QTest::addColumn<Role>("role");
        for (size_t role = 0; role < roleCount; ++role)
            QTest::newRow(qPrintable(keyOf(static_cast<Role>(role)))) << static_cast<Role>(role);
    }

    void figuresAreCountedByWhoReadsRecords()
    {
        QFETCH(Role, role);
        auto database = as(role);
        QVERIFY(database);
        const auto sheet = wait(database->read([](Sql &sql) { return findFigures(sql, halfYearOf(today), today); }));
        if (role > Role::Lead) {
            QCOMPARE(sheet ? QString() : sheet.error().reason, u"figures.denied"_s);
            return;
        }
        VERIFY_DONE(sheet);
        const bool isOwn = role == Role::Caseworker;
        QCOMPARE(sheet->scope, isOwn ? u"eigener Bereich"_s : QString());
        QCOMPARE(std::ranges::count_if(sheet->areas, [](const FigureArea &area) { return !area.key.isEmpty(); }), isOwn ? 1 : 2);
        if (isOwn) QCOMPARE(sheet->areas.first().key, (*m_roles)->read(loadOwnArea).value_or(u"?"_s));
        QVERIFY(sheet->figures[18].definition.contains(u"eigenen Dienststelle"));
    }

    void onlyWhoSeesTheWholeLogProvesIt_data()
    {
        QTest::addColumn<Role>("role");
        for (size_t role = 0; role < roleCount; ++role)
            QTest::newRow(qPrintable(keyOf(static_cast<Role>(role)))) << static_cast<Role>(role);
    }

    void onlyWhoSeesTheWholeLogProvesIt()
    {
        QFETCH(Role, role);
        auto database = as(role);
        QVERIFY(database);
        const auto reason = [](const Result<ChainState> &state) { return state ? QString() : state.error().reason; };
        const bool seesAll = role == Role::Auditor;
        QCOMPARE(reason(wait(database->read(checkLog))), seesAll ? QString() : u"audit.partial"_s);
        const auto owners = (*m_roles)->read(checkLog);
        VERIFY_DONE(owners);
        QVERIFY(owners->entries > 0);
        if (seesAll) QCOMPARE(wait(database->read(checkLog))->newestHash, owners->newestHash);

        // A log that was changed past the program is broken for whoever may say so, and for nobody else.
        const QString somewhere = u" where id=(select min(id) from bleibe.change_entry)"_s;
        (*m_roles)->tamper(u"update bleibe.change_entry set row_uid=row_uid||'x'"_s + somewhere);
        QCOMPARE(reason(wait(database->read(checkLog))), seesAll ? u"audit.broken"_s : u"audit.partial"_s);
        QCOMPARE(reason((*m_roles)->read(checkLog)), u"audit.broken"_s);
        (*m_roles)->tamper(u"update bleibe.change_entry set row_uid=left(row_uid, -1)"_s + somewhere);
        VERIFY_DONE((*m_roles)->read(checkLog));
    }

    void whatIsErasedIsGoneFromTheLog()
    {
        auto database = as(Role::Caseworker);
        auto district = as(Role::DistrictCaseworker);
        const auto landlord = wait(database->write(anybody, [](Sql &sql) { return addLandlord(sql, {.lastName = u"Vergessmich"_s}); }));
        VERIFY_DONE(landlord);
        Landlord changed = *landlord;
        changed.phone = u"0631 5"_s;
        VERIFY_DONE(wait(district->write(anybody, [&](Sql &sql) { return saveLandlord(sql, changed); })));
        VERIFY_DONE(wait(database->write(anybody, [&](Sql &sql) { return sql.erase(u"landlord"_s, landlord->id); })));
        const auto left = (*m_roles)->read([&](Sql &sql) {
            return sql.value(
                u"select count(*) from change_image i join change_entry c on c.id=i.change_id where c.table_name='landlord' and c.row_id=?"_s,
                {landlord->id});
        });
        QCOMPARE(left->toInt(), 0);
        QCOMPARE(
            wait(district->write(anybody, [&](Sql &sql) { return sql.forgetContent(u"s.id>?"_s, {0}); })).error().reason, u"denied.role"_s);
        VERIFY_DONE((*m_roles)->read([](Sql &sql) { return checkChain(sql); }));
    }
};

QTEST_GUILESS_MAIN(RolesTasksTest)
#include "rolestaskstest.moc"
