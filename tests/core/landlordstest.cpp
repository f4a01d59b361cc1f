// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/landlords.h"
#include "core/register/daylist.h"
#include "core/register/desk.h"
#include "core/register/entries.h"
#include "core/register/landlordchecks.h"
#include "core/register/landlordlist.h"
#include "core/register/landlordroles.h"
#include "core/register/words.h"
#include "core/storage/changelog.h"
#include "tests/core/rulefacts.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today = ruleDay;

Landlord person(const QString &last, const QString &first = {}, const QString &phone = {})
{
    return {.firstName = first, .lastName = last, .city = u"Landstuhl"_s, .phone = phone};
}
}

/** Landlords, their roles and consents, talks and tasks, on both engines. */
class LandlordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names()
    {
        QCOMPARE(displayName(person(u"Schmidt"_s, u"Anna"_s)), u"Schmidt, Anna"_s);
        QCOMPARE(displayName({.lastName = u"Schmidt"_s, .company = u"Wohnbau Muster GmbH"_s}), u"Wohnbau Muster GmbH"_s);
        QCOMPARE(letterName({.salutation = Salutation::Ms, .title = u"Dr."_s, .firstName = u"Anna"_s, .lastName = u"Schmidt"_s}),
            u"Frau Dr. Anna Schmidt"_s);
        QCOMPARE(letterName({.salutation = Salutation::Company, .company = u"Wohnbau"_s}), u"Wohnbau"_s);
        QCOMPARE(numberToCall({.phone = u"1"_s, .mobile = u"2"_s}), u"1"_s);
        QCOMPARE(numberToCall({.phone = u"1"_s, .mobile = u"2"_s, .preferredChannel = Channel::Mobile}), u"2"_s);
        QCOMPARE(numberToCall({.mobile = u"2"_s}), u"2"_s);
    }

    void namesFromOneLine()
    {
        QCOMPARE(landlordNamed(u" Schmidt,  Anna "_s), (Landlord{.firstName = u"Anna"_s, .lastName = u"Schmidt"_s}));
        QCOMPARE(landlordNamed(u"Anna Maria Schmidt"_s), (Landlord{.firstName = u"Anna Maria"_s, .lastName = u"Schmidt"_s}));
        QCOMPARE(landlordNamed(u"Schmidt"_s), Landlord{.lastName = u"Schmidt"_s});
        for (const QString &company : {u"Wohnbau Muster GmbH"_s, u"Erbengemeinschaft Weber"_s, u"Hausverein Otterberg e. V."_s,
                 u"Protestantische Kirchengemeinde Sembach"_s, u"Müller & Söhne KG"_s})
            QCOMPARE(landlordNamed(company), Landlord{.company = company});
    }

    void aVacancyAndItsLandlordAreOneStep_data() { engineRows(); }
    void aVacancyAndItsLandlordAreOneStep()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto pick = [&](const LandlordPick &picked) {
            return store.write([&](Sql &sql) {
                return addEntry(sql, completeEntry(), today).and_then([&](const VacancyEntry &entry) {
                    // The form records at once, so that the step changes one row twice.
                    return changeStatus(
                        sql, entry.vacancy.id, entry.vacancy.version, VacancyStatus::Recorded, {.duplicatesChecked = true}, today)
                        .and_then([&](const Vacancy &) { return keepPick(sql, entry.dwelling.id, picked); })
                        .transform([&] { return entry; });
                });
            });
        };
        const auto landlords
            = [&](const VacancyEntry &entry) { return *store.read([&](Sql &sql) { return landlordsOf(sql, entry.dwelling.id, today); }); };
        const auto first
            = pick({.role = {.role = DwellingRole::Manager, .callFirst = true}, .name = u"Muster, Anna"_s, .phone = u"069 90009 1"_s});
        VERIFY_DONE(first);
        const DwellingLandlord made = landlords(*first).value(0);
        QCOMPARE(made.landlord.lastName, u"Muster"_s);
        QCOMPARE(made.landlord.phone, u"069 90009 1"_s);
        QCOMPARE(made.role.role, DwellingRole::Manager);
        QVERIFY(made.role.callFirst);
        const auto second = pick({.role = {.landlordId = made.landlord.id}});
        VERIFY_DONE(second);
        QCOMPARE(landlords(*second).value(0).landlord.id, made.landlord.id);
        const auto steps = store.read([](Sql &sql) { return recentSteps(sql, 10); });
        QCOMPARE(steps->size(), 2);
        QCOMPARE(steps->last().verb, u"vacancy.added"_s);
        // Both go together, as they came.
        VERIFY_DONE(store.write([&](Sql &sql) { return undoStep(sql, steps->first().id); }));
        VERIFY_DONE(store.write([&](Sql &sql) { return undoStep(sql, steps->last().id); }));
        for (const auto &table : {u"vacancy"_s, u"dwelling"_s, u"building"_s, u"landlord"_s, u"landlord_role"_s, u"status_transition"_s})
            QCOMPARE(store.read([&](Sql &sql) { return sql.value(u"select count(*) from "_s + table); })->toInt(), 0);
    }

    void aPickChangesAndRemovesTheRole_data() { engineRows(); }
    void aPickChangesAndRemovesTheRole()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto entry = store.write([](Sql &sql) { return addEntry(sql, completeEntry(), today); });
        const auto keep
            = [&](const LandlordPick &pick) { return store.write([&](Sql &sql) { return keepPick(sql, entry->dwelling.id, pick); }); };
        const auto landlords = [&] { return *store.read([&](Sql &sql) { return landlordsOf(sql, entry->dwelling.id, today); }); };
        VERIFY_DONE(keep({}));
        QVERIFY(landlords().isEmpty());
        VERIFY_DONE(keep({.name = u"Alt"_s}));
        LandlordRole role = landlords().first().role;
        role.landlordId = 0;
        VERIFY_DONE(keep({.role = role, .name = u"Neu"_s}));
        QCOMPARE(landlords().size(), 1);
        QCOMPARE(landlords().first().landlord.lastName, u"Neu"_s);
        role = landlords().first().role;
        role.landlordId = 0;
        VERIFY_DONE(keep({.role = role}));
        QVERIFY(landlords().isEmpty());
    }

    void whetherOneMayCall()
    {
        const Consent given{.purpose = ConsentPurpose::ContactOnDemand, .givenOn = today};
        Consent withdrawn = given;
        withdrawn.withdrawnOn = today;
        QCOMPARE(callState({}, {given}, today), CallState::Allowed);
        QCOMPARE(callState({}, {}, today), CallState::NoConsent);
        QCOMPARE(callState({}, {withdrawn}, today), CallState::Withdrawn);
        QCOMPARE(callState({}, {withdrawn, given}, today), CallState::Allowed);
        QCOMPARE(callState({.contactBlocked = true}, {given}, today), CallState::Blocked);
        QVERIFY(callWords(CallState::Allowed, {}).isEmpty());
        for (const CallState state : {CallState::Blocked, CallState::NoConsent, CallState::Withdrawn})
            QVERIFY(!callWords(state, {}).isEmpty());
    }

    void theListIsOrderedAndForgiving_data() { engineRows(); }
    void theListIsOrderedAndForgiving()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write([](Sql &sql) -> Result<> {
            for (const auto &name : {u"Zimmer"_s, u"Öhler"_s, u"ohler"_s, u"Müller"_s, u"Muller"_s, u"Ärmel"_s})
                if (auto added = addLandlord(sql, person(name, {}, u"069 90009 0"_s + QString::number(name.size()))); !added)
                    return std::unexpected(added.error());
            return {};
        }));
        const auto list = [&](const QString &text, const LandlordOrder &order = {}) {
            QStringList names;
            const auto kept = store.read([&](Sql &sql) { return findLandlords(sql, {.text = text}, today, order); });
            for (const LandlordRow &row : *kept) names += row.name;
            return names;
        };
        QCOMPARE(list({}), (QStringList{u"Ärmel"_s, u"Muller"_s, u"Müller"_s, u"ohler"_s, u"Öhler"_s, u"Zimmer"_s}));
        QCOMPARE(list({}, {.descending = true}).first(), u"Zimmer"_s);
        QCOMPARE(list(u"mueller"_s), (QStringList{u"Muller"_s, u"Müller"_s}));
        QCOMPARE(list(u"Zimer"_s), QStringList{u"Zimmer"_s});
        QCOMPARE(list(u"0699000906"_s).size(), 3);
        QCOMPARE(list(u"Kaiser"_s), QStringList());
    }

    void theListIsFiltered_data() { engineRows(); }
    void theListIsFiltered()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto entry = store.write([](Sql &sql) { return addEntry(sql, completeEntry(), today); });
        const auto add = [&](const QString &name, LandlordKind kind, bool isBlocked) {
            Landlord landlord = person(name);
            landlord.kind = kind;
            landlord.contactBlocked = isBlocked;
            return *store.write([&](Sql &sql) { return addLandlord(sql, landlord); });
        };
        const Landlord willing = add(u"Willig"_s, LandlordKind::Private, false), unasked = add(u"Offen"_s, LandlordKind::Church, false),
                       gone = add(u"Widerruf"_s, LandlordKind::Private, false), barred = add(u"Sperre"_s, LandlordKind::Cooperative, true);
        for (const Landlord &one : {willing, gone, barred})
            VERIFY_DONE(store.write([&](Sql &sql) {
                return keepConsent(sql, {.landlordId = one.id, .purpose = ConsentPurpose::ContactOnDemand, .givenOn = today.addDays(-30)});
            }));
        VERIFY_DONE(
            store.write([&](Sql &sql) { return withdrawConsent(sql, gone.id, ConsentPurpose::ContactOnDemand, today.addDays(-1)); }));
        for (const auto &[landlord, until] : {std::pair(willing, QDate()), std::pair(unasked, today.addDays(-1))})
            VERIFY_DONE(store.write(
                [&](Sql &sql) { return keepRole(sql, {.dwellingId = entry->dwelling.id, .landlordId = landlord.id, .until = until}); }));
        const auto names = [&](const LandlordFilter &filter, const LandlordOrder &order = {}) {
            QStringList found;
            const auto rows = store.read([&](Sql &sql) { return findLandlords(sql, filter, today, order); });
            for (const LandlordRow &row : rows.value_or(QList<LandlordRow>())) found += row.name;
            return found;
        };
        QCOMPARE(names({}).size(), 4);
        QCOMPARE(names({.kinds = {LandlordKind::Church, LandlordKind::Cooperative}}), (QStringList{u"Offen"_s, u"Sperre"_s}));
        QCOMPARE(names({.calls = {CallState::NoConsent, CallState::Withdrawn}}), (QStringList{u"Offen"_s, u"Widerruf"_s}));
        QCOMPARE(names({.calls = {CallState::Blocked}}), QStringList{u"Sperre"_s});
        QCOMPARE(names({.openOnly = true}), QStringList{u"Willig"_s}); // the other's role has ended
        QCOMPARE(names({}, {.column = LandlordColumn::Call}), (QStringList{u"Willig"_s, u"Sperre"_s, u"Offen"_s, u"Widerruf"_s}));
        QCOMPARE(names({}, {.column = LandlordColumn::OpenVacancies, .descending = true}).first(), u"Willig"_s);
    }

    void sameNumbers_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("written otherwise") << u"0171 39200-12"_s << u"0171/3920012"_s << true;
        QTest::newRow("from abroad") << u"+49 171 3920012"_s << u"0171 3920012"_s << true;
        QTest::newRow("with two zeros") << u"0049 171 3920012"_s << u"0171 3920012"_s << true;
        QTest::newRow("another") << u"0171 3920013"_s << u"0171 3920012"_s << false;
        QTest::newRow("too short to tell") << u"110"_s << u"110"_s << false;
        QTest::newRow("none") << QString() << QString() << false;
    }
    void sameNumbers()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(isSameNumber(a, b), "same");
    }

    void alikeAreFound_data() { engineRows(); }
    void alikeAreFound()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto first = store.write([](Sql &sql) { return addLandlord(sql, person(u"Müller"_s, u"Anna"_s, u"0171 3920012"_s)); });
        const auto second = store.write([](Sql &sql) { return addLandlord(sql, person(u"Müller"_s, u"Otto"_s)); });
        VERIFY_DONE(second);
        const auto alike = [&](const Landlord &landlord) {
            QList<qint64> ids;
            const auto found = store.read([&](Sql &sql) { return alikeLandlords(sql, landlord); });
            for (const Landlord &one : *found) ids += one.id;
            return ids;
        };
        QCOMPARE(alike(person(u"mueller"_s, u"Anna"_s)), QList<qint64>{first->id});
        QCOMPARE(alike({.lastName = u"Anders"_s, .mobile = u"+49 171 3920012"_s}), QList<qint64>{first->id});
        QCOMPARE(alike(person(u"Müller"_s, u"Rosa"_s)), QList<qint64>());
        QCOMPARE(alike(*first), QList<qint64>()); // nobody is a double of oneself
        QCOMPARE(alike({}), QList<qint64>());
    }

    void purposesAndTheirStates()
    {
        const Consent given{.purpose = ConsentPurpose::Photos, .form = ConsentForm::OralDocumented, .givenOn = today.addDays(-9)};
        Consent over = given, withdrawn = given;
        over.validUntil = today.addDays(-1);
        withdrawn.withdrawnOn = today;
        const auto photos = [](const QList<Consent> &consents) { return purposeStates(consents, today).last(); };
        QCOMPARE(purposeStates({}, today).size(), 6);
        QCOMPARE(photos({}).state, ConsentState::Missing);
        QCOMPARE(photos({given}).state, ConsentState::Given);
        QCOMPARE(photos({over}).state, ConsentState::Expired);
        QCOMPARE(photos({over, withdrawn}).state, ConsentState::Withdrawn);
        QCOMPARE(photos({given, withdrawn}).state, ConsentState::Given);
        QCOMPARE(purposeStates({given}, today).first().state, ConsentState::Missing);
        QVERIFY(stateWords(photos({given})).contains(dateText(given.givenOn)));
        QVERIFY(stateWords(photos({withdrawn})).contains(dateText(today)));
    }

    void informedWithinAMonth_data()
    {
        QTest::addColumn<Tri>("fromThirdParty");
        QTest::addColumn<QDate>("givenOn");
        QTest::addColumn<QDate>("recordedOn");
        QTest::addColumn<NoticeState>("expected");
        QTest::newRow("Art. 13: from the landlord") << Tri::No << QDate() << today.addMonths(-3) << NoticeState::Missing;
        QTest::newRow("given") << Tri::Yes << today << today.addMonths(-3) << NoticeState::Given;
        QTest::newRow("Art. 14(3) a: last day") << Tri::Yes << QDate() << today.addMonths(-1) << NoticeState::Due;
        QTest::newRow("Art. 14(3) a: over") << Tri::Yes << QDate() << today.addMonths(-1).addDays(-1) << NoticeState::Late;
        QTest::newRow("the day was forgotten") << Tri::Yes << QDate() << QDate() << NoticeState::Due;
    }
    void informedWithinAMonth()
    {
        QFETCH(Tri, fromThirdParty);
        QFETCH(QDate, givenOn);
        QFETCH(QDate, recordedOn);
        const Landlord landlord{.privacyNoticeOn = givenOn, .fromThirdParty = fromThirdParty};
        QTEST(noticeState(landlord, recordedOn, today), "expected");
        QVERIFY(!noticeWords(landlord, recordedOn, today).isEmpty());
    }

    void whatTheFormSays()
    {
        const auto reasons = [](const Landlord &landlord) {
            QStringList found;
            for (const Finding &finding : checkLandlord(landlord)) {
                found += finding.reason;
                if (!knownFindings().contains(finding.reason)) found += u"no words"_s;
            }
            return found;
        };
        QCOMPARE(reasons({}), QStringList{u"landlord.name"_s});
        QCOMPARE(reasons({.company = u"Wohnbau"_s}), QStringList());
        QCOMPARE(reasons({.lastName = u"A"_s, .powerOfAttorney = Tri::Yes}), QStringList{u"landlord.represents"_s});
        QCOMPARE(reasons({.lastName = u"A"_s, .contactBlocked = true}), QStringList{u"landlord.blockreason"_s});
        QCOMPARE(reasons({.lastName = u"A"_s, .note = u"ist krank"_s}), QStringList{u"privacy.health"_s});
    }

    void aRoleEndsAndIsRemembered_data() { engineRows(); }
    void aRoleEndsAndIsRemembered()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto entry = store.write([](Sql &sql) { return addEntry(sql, completeEntry(), today); });
        const auto owner = store.write([](Sql &sql) { return addLandlord(sql, person(u"Eigner"_s)); });
        const auto role = store.write([&](Sql &sql) {
            return keepRole(
                sql, {.dwellingId = entry->dwelling.id, .landlordId = owner->id, .callFirst = true, .since = today.addDays(-10)});
        });
        const auto end = [&](QDate day) { return store.write([&](Sql &sql) { return endRole(sql, role->id, role->version, day); }); };
        QCOMPARE(end(today.addDays(-11)).error().reason, u"role.until"_s);
        const auto dwellings = [&] { return *store.read([&](Sql &sql) { return dwellingsOf(sql, owner->id, today); }); };
        QCOMPARE(dwellings().size(), 1);
        QCOMPARE(dwellings().first().vacancyId, entry->vacancy.id);
        QCOMPARE(dwellings().first().number, entry->vacancy.number);
        QVERIFY(dwellings().first().address.startsWith(entry->building.street));
        const auto ended = end(today.addDays(-1));
        VERIFY_DONE(ended);
        QVERIFY(!ended->callFirst);
        const auto count = [&](auto task) { return store.read([&](Sql &sql) { return task(sql, entry->dwelling.id, today); })->size(); };
        QCOMPARE(count(landlordsOf), 0);
        QCOMPARE(count(formerLandlordsOf), 1);
        QCOMPARE(dwellings().first().role.until, today.addDays(-1));
        const auto since = store.read([&](Sql &sql) { return recordedOn(sql, owner->id); });
        QCOMPARE(*since, QDate::currentDate());
    }

    void rolesOnADwelling_data() { engineRows(); }
    void rolesOnADwelling()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto entry = store.write([](Sql &sql) { return addEntry(sql, completeEntry(), today); });
        const auto manager = store.write([](Sql &sql) { return addLandlord(sql, person(u"Verwalter"_s)); });
        const auto owner = store.write([](Sql &sql) { return addLandlord(sql, person(u"Eigner"_s)); });
        const auto give = [&](const Landlord &landlord, DwellingRole role, bool callFirst, QDate until = {}) {
            return store.write([&](Sql &sql) {
                return keepRole(sql,
                    {.dwellingId = entry->dwelling.id, .landlordId = landlord.id, .role = role, .callFirst = callFirst, .until = until});
            });
        };
        VERIFY_DONE(give(*manager, DwellingRole::Manager, false));
        VERIFY_DONE(give(*owner, DwellingRole::Owner, false));
        VERIFY_DONE(give(*owner, DwellingRole::Broker, false, today.addDays(-1)));
        const auto names = [&] {
            QStringList found;
            const auto kept = store.read([&](Sql &sql) { return landlordsOf(sql, entry->dwelling.id, today); });
            for (const DwellingLandlord &one : *kept) found += one.landlord.lastName;
            return found;
        };
        QCOMPARE(names(), (QStringList{u"Eigner"_s, u"Verwalter"_s}));
        VERIFY_DONE(give(*owner, DwellingRole::MainTenant, true));
        VERIFY_DONE(give(*manager, DwellingRole::MainTenant, true));
        QCOMPARE(names(), (QStringList{u"Verwalter"_s, u"Eigner"_s, u"Verwalter"_s, u"Eigner"_s}));
        const auto refused = store.write([&](Sql &sql) { return removeLandlord(sql, owner->id, owner->version); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"landlord.inuse"_s);
        const auto row = store.read([](Sql &sql) { return findLandlords(sql, {.text = u"Eigner"_s}, today); });
        QCOMPARE(row->first().openVacancies, 1);
    }

    void aLandlordGoesButTheTalksStay_data() { engineRows(); }
    void aLandlordGoesButTheTalksStay()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto landlord = store.write([](Sql &sql) { return addLandlord(sql, person(u"Muster"_s)); });
        VERIFY_DONE(store.write([&](Sql &sql) { return keepConsent(sql, {.landlordId = landlord->id, .givenOn = today}); }));
        VERIFY_DONE(store.write([&](Sql &sql) { return addContact(sql, {.landlordId = landlord->id, .summary = u"a"_s}, today); }));
        VERIFY_DONE(store.write([&](Sql &sql) { return removeLandlord(sql, landlord->id, landlord->version); }));
        const auto count = [&](const QString &table) {
            return store.read([&](Sql &sql) { return sql.value(u"select count(*) from "_s + table); })->toInt();
        };
        QCOMPARE(count(u"landlord"_s), 0);
        QCOMPARE(count(u"consent"_s), 0);
        QCOMPARE(count(u"contact where landlord_id is null"_s), 1);
    }

    void aTalkConfirmsAndComesUpAgain_data() { engineRows(); }
    void aTalkConfirmsAndComesUpAgain()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto entry = store.write([](Sql &sql) { return addEntry(sql, completeEntry(), today); });
        const Contact talk{.vacancyId = entry->vacancy.id,
            .channel = Channel::Mobile,
            .outcome = ContactOutcome::DataConfirmed,
            .nextStep = u"Besichtigung vereinbaren"_s,
            .followUpOn = today.addDays(7)};
        const auto kept = store.write([&](Sql &sql) { return addContact(sql, talk, today); });
        VERIFY_DONE(kept);
        QCOMPARE(kept->actorName, testActor.name);
        QVERIFY(kept->at.isValid());
        const auto vacancy = store.read([&](Sql &sql) { return loadEntry(sql, entry->vacancy.id); })->vacancy;
        QCOMPARE(vacancy.lastConfirmedOn, today);
        QCOMPARE(vacancy.lastConfirmedChannel, Channel::Mobile);
        const auto tasks = store.read([](Sql &sql) { return findTasks(sql, {.assigneeLogin = testActor.login}); });
        QCOMPARE(tasks->size(), 1);
        QCOMPARE(tasks->first().title, u"Besichtigung vereinbaren"_s);
        QCOMPARE(tasks->first().subjectUid, entry->vacancy.uid);
        QCOMPARE(store.read([&](Sql &sql) { return contactsOfVacancy(sql, entry->vacancy.id); })->size(), 1);
    }

    void aTalkComesUpAgainOnAWorkingDay_data()
    {
        QTest::addColumn<ContactOutcome>("outcome");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("again");
        const QDate thursday(2026, 11, 19), friday(2026, 11, 20);
        QTest::newRow("not reached: tomorrow") << ContactOutcome::NotReached << thursday << friday;
        QTest::newRow("not reached on Friday: Monday") << ContactOutcome::NotReached << friday << friday.addDays(3);
        QTest::newRow("message left: two working days") << ContactOutcome::MessageLeft << friday << friday.addDays(4);
        QTest::newRow("promised: a week") << ContactOutcome::Promised << friday << friday.addDays(7);
        QTest::newRow("declined: never") << ContactOutcome::Declined << friday << QDate();
        QTest::newRow("confirmed: never") << ContactOutcome::DataConfirmed << friday << QDate();
    }
    void aTalkComesUpAgainOnAWorkingDay()
    {
        QFETCH(ContactOutcome, outcome);
        QFETCH(QDate, day);
        QTEST(followUpAfter(outcome, day), "again");
    }

    void theDayHasItsLists_data() { engineRows(); }
    void theDayHasItsLists()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto owner = store.write([](Sql &sql) { return addLandlord(sql, person(u"Eigner"_s)); });
        // Three flats: two of one owner, one nobody's; last confirmed 200, 120 and 150 days ago.
        QList<Vacancy> flats;
        for (const int days : {200, 120, 150})
            flats += store
                         .write([&](Sql &sql) {
                             VacancyEntry entry = completeEntry();
                             entry.building.houseNumber = QString::number(days);
                             entry.vacancy.lastConfirmedOn = today.addDays(-days);
                             return addEntry(sql, entry, today).and_then([&](const VacancyEntry &kept) {
                                 return keepStatus(sql, kept.vacancy, {.toStatus = VacancyStatus::Available});
                             });
                         })
                         .value();
        for (const int at : {0, 1})
            VERIFY_DONE(
                store.write([&](Sql &sql) { return keepRole(sql, {.dwellingId = flats[at].dwellingId, .landlordId = owner->id}); }));
        const auto numbers = [&](DayQuery query) {
            query.today = today;
            query.staleDays = 90;
            QStringList found;
            const auto items = store.read([&](Sql &sql) { return findDay(sql, query); });
            for (const DayItem &item : items.value_or(QList<DayItem>())) found += item.taskId ? item.title : item.number;
            return found;
        };
        const DayQuery confirm{.list = DayList::Confirm};
        QCOMPARE(numbers(confirm), (QStringList{flats[0].number, flats[1].number, flats[2].number})); // one call for both of the owner

        const Contact missed{
            .landlordId = owner->id, .vacancyId = flats[1].id, .nextStep = u"Noch einmal anrufen"_s, .followUpOn = today.addDays(1)};
        VERIFY_DONE(store.write([&](Sql &sql) { return addContact(sql, missed, today); }));
        QCOMPARE(numbers(confirm), (QStringList{flats[0].number, flats[2].number})); // put off until tomorrow
        QCOMPARE(numbers({.dueBy = today}), QStringList());
        QCOMPARE(numbers({.assigneeLogin = testActor.login}), QStringList{u"Noch einmal anrufen"_s});

        const auto reserve = [&](const Vacancy &flat, QDate until) {
            return store.write([&](Sql &sql) { return keepStatus(sql, flat, {.toStatus = VacancyStatus::Reserved, .until = until}); });
        };
        VERIFY_DONE(reserve(flats[0], today.addDays(3)));
        VERIFY_DONE(reserve(flats[2], today.addDays(-1)));
        const auto reserved = store.read([&](Sql &sql) { return findDay(sql, {.list = DayList::Reservations, .today = today}); });
        QCOMPARE(reserved->size(), 2);
        QCOMPARE(reserved->first().number, flats[2].number);
        QCOMPARE(reserved->first().day, today.addDays(-1));
        QCOMPARE(reserved->last().landlord, displayName(*owner));
        const auto counts
            = store.read([](Sql &sql) { return countDay(sql, {.assigneeLogin = testActor.login, .today = today, .staleDays = 90}); });
        QCOMPARE(*counts, (DayCounts{.due = 0, .overdue = 0, .confirm = 2, .expired = 1, .imminent = 0}));
    }

    void tasksAreWorkedOff_data() { engineRows(); }
    void tasksAreWorkedOff()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto add = [&](const QString &title, QDate due) {
            return *store.write([&](Sql &sql) { return addTask(sql, {.title = title, .dueOn = due}); });
        };
        const Task late = add(u"spät"_s, today.addDays(-1)), now = add(u"heute"_s, today), soon = add(u"bald"_s, today.addDays(1)),
                   open = add(u"irgendwann"_s, {});
        QVERIFY(isDue(late, today) && isOverdue(late, today));
        QVERIFY(isDue(now, today) && !isOverdue(now, today));
        QVERIFY(!isDue(soon, today) && !isDue(open, today));
        const auto titles = [&](const TaskFilter &filter) {
            QStringList found;
            const auto kept = store.read([&](Sql &sql) { return findTasks(sql, filter); });
            for (const Task &task : *kept) found += task.title;
            return found;
        };
        QCOMPARE(titles({}), (QStringList{u"spät"_s, u"heute"_s, u"bald"_s, u"irgendwann"_s}));
        QCOMPARE(titles({.dueBy = today}), (QStringList{u"spät"_s, u"heute"_s}));
        VERIFY_DONE(store.write([&](Sql &sql) { return finishTask(sql, late.id, late.version, today); }));
        VERIFY_DONE(store.write([&](Sql &sql) { return postponeTask(sql, now.id, now.version, today.addDays(3)); }));
        VERIFY_DONE(store.write([&](Sql &sql) { return handTask(sql, soon.id, soon.version, otherActor); }));
        QCOMPARE(titles({.assigneeLogin = testActor.login}), (QStringList{u"heute"_s, u"irgendwann"_s}));
        QCOMPARE(titles({.assigneeOffice = otherActor.office}), QStringList{u"bald"_s});
        QCOMPARE(titles({.openOnly = false}).size(), 4);
        const auto stale = store.write([&](Sql &sql) { return finishTask(sql, soon.id, soon.version, today); });
        QCOMPARE(stale.error().kind, Error::Kind::Conflict);
    }
};

QTEST_GUILESS_MAIN(LandlordsTest)
#include "landlordstest.moc"
