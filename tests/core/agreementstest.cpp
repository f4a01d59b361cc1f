// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/outreach/agreements.h"
#include "core/limits/rentlimits.h"
#include "core/outreach/agreementparts.h"
#include "core/outreach/reduction.h"
#include "core/outreach/sessions.h"
#include "core/register/desk.h"
#include "core/register/entries.h"
#include "core/register/landlordroles.h"
#include "core/register/landlords.h"
#include "core/register/lifecycle.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 22);

Result<Landlord> addOwner(Sql &sql)
{
    return addLandlord(sql, {.firstName = u"Marga"_s, .lastName = u"Tannhöfer"_s, .phone = u"06301 555 10"_s});
}

Result<VacancyEntry> addFlat(Sql &sql)
{
    VacancyEntry entry;
    entry.building.street = u"Lauterstraße"_s;
    entry.building.houseNumber = u"27"_s;
    return addEntry(sql, entry, today);
}

Agreement reduction()
{
    return {.kind = AgreementKind::RentReduction,
        .promisedOn = today,
        .dueOn = QDate(2026, 12, 15),
        .validFrom = QDate(2027, 1, 1),
        .validUntil = QDate(2027, 12, 31),
        .amount = Cents{4000}};
}

Agreement directPayment(AgreementState state, QDate requestedOn)
{
    return {.kind = AgreementKind::DirectPayment, .state = state, .payer = u"Jobcenter"_s, .requestedOn = requestedOn};
}

QStringList reasonsOf(const QList<Finding> &findings)
{
    QStringList reasons;
    reasons.reserve(findings.size());
    for (const Finding &finding : findings) reasons += finding.reason;
    return reasons;
}
}

/** What landlords and the office agree on, with its days and the law behind it, on both engines. */
class AgreementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void oneIsKeptChangedAndRemoved_data() { engineRows(); }
    void oneIsKeptChangedAndRemoved()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto owner = store.write(addOwner);
        const auto flat = store.write(addFlat);
        VERIFY_DONE(owner);
        VERIFY_DONE(flat);
        Agreement wanted = reduction();
        wanted.landlordId = owner->id;
        wanted.dwellingId = flat->dwelling.id;
        wanted.topic = Topic::RentReduction;
        const auto kept = store.write([&](Sql &sql) { return saveAgreement(sql, wanted, today); });
        VERIFY_DONE(kept);
        QCOMPARE(*store.read([&](Sql &sql) { return agreementsOfLandlord(sql, owner->id); }), QList<Agreement>{*kept});
        QCOMPARE(*store.read([&](Sql &sql) { return agreementsOfDwelling(sql, flat->dwelling.id); }), QList<Agreement>{*kept});
        QVERIFY(store.read([&](Sql &sql) { return agreementsOfSession(sql, 1); })->isEmpty());

        Agreement changed = *kept;
        changed.amount = Cents{5000};
        const auto saved = store.write([&](Sql &sql) { return saveAgreement(sql, changed, today); });
        VERIFY_DONE(saved);
        QCOMPARE(store.write([&](Sql &sql) { return saveAgreement(sql, *kept, today); }).error().kind, Error::Kind::Conflict);
        VERIFY_DONE(store.write([&](Sql &sql) { return removeAgreement(sql, saved->id, saved->version); }));
        QVERIFY(store.read([&](Sql &sql) { return agreementsOfLandlord(sql, owner->id); })->isEmpty());
        QVERIFY(store.read([&](Sql &sql) { return findTasks(sql, {.subjectUid = kept->uid}); })->isEmpty());
    }

    void itsDaysBecomeTasks_data() { engineRows(); }
    void itsDaysBecomeTasks()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto owner = store.write(addOwner);
        VERIFY_DONE(owner);
        const auto save = [&](const Agreement &one) { return store.write([&](Sql &sql) { return saveAgreement(sql, one, today); }); };
        Agreement wanted = reduction();
        wanted.landlordId = owner->id;
        auto kept = save(wanted);
        VERIFY_DONE(kept);
        const QString uid = kept->uid;
        const auto tasks
            = [&] { return store.read([&](Sql &sql) { return findTasks(sql, {.subjectUid = uid}); }).value_or(QList<Task>()); };
        QCOMPARE(tasks().size(), 1);
        const Task due = tasks().front();
        QCOMPARE(due.rule, u"agreement.due"_s);
        QCOMPARE(due.dueOn, QDate(2026, 12, 15));
        QCOMPARE(due.subjectKind, SubjectKind::Agreement);
        QCOMPARE(due.subjectLabel, u"Tannhöfer, Marga"_s);
        QVERIFY2(due.title.contains(u"Miete senken um 40,00"_s), qPrintable(due.title));

        // Put off until January, then kept: the promise is no task any more, its end is one.
        kept->dueOn = QDate(2027, 1, 10);
        kept = save(*kept);
        VERIFY_DONE(kept);
        QCOMPARE(tasks().front().dueOn, QDate(2027, 1, 10));
        kept->state = AgreementState::Active;
        kept = save(*kept);
        VERIFY_DONE(kept);
        QCOMPARE(tasks().size(), 1);
        QCOMPARE(tasks().front().rule, u"agreement.ends"_s);
        QCOMPARE(tasks().front().dueOn, QDate(2027, 12, 31).addDays(-agreementReminderDays));

        // Whoever did it is not reminded once more of the same end.
        const Task reminder = tasks().front();
        VERIFY_DONE(store.write([&](Sql &sql) { return finishTask(sql, reminder.id, reminder.version, today); }));
        kept->note = u"Nachtrag unterschrieben"_s;
        kept = save(*kept);
        VERIFY_DONE(kept);
        QVERIFY(tasks().isEmpty());
        kept->validUntil = QDate(2028, 6, 30);
        kept = save(*kept);
        VERIFY_DONE(kept);
        QCOMPARE(tasks().size(), 1);
        kept->state = AgreementState::Withdrawn;
        VERIFY_DONE(save(*kept));
        QVERIFY(tasks().isEmpty());
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<Agreement>("agreement");
        QTest::addColumn<QString>("reason");
        using enum AgreementState;
        Agreement backwards = reduction(), oneDay = reduction(), loan{.kind = AgreementKind::DepositLoan, .state = Requested};
        backwards.validUntil = QDate(2026, 12, 31);
        oneDay.validUntil = oneDay.validFrom;
        QTest::newRow("§557 BGB a reduction for a time") << reduction() << QString();
        QTest::newRow("§557 BGB for one day") << oneDay << QString();
        QTest::newRow("§557 BGB ends before it begins") << backwards << u"agreement.span"_s;
        QTest::newRow("§22(7) SGB II paid without a request") << directPayment(Active, {}) << u"agreement.request"_s;
        QTest::newRow("§22(7) SGB II paid on request") << directPayment(Active, today) << QString();
        QTest::newRow("§22(7) SGB II only asked for") << directPayment(Asked, {}) << QString();
        QTest::newRow("§35a(3) SGB XII requested, not yet paid") << directPayment(Requested, today) << QString();
        QTest::newRow("§42(4) SGB II a landlord promises no claim") << directPayment(Promised, {}) << u"agreement.state"_s;
        QTest::newRow("§22(6) SGB II a loan is not requested here") << loan << u"agreement.state"_s;
    }
    void whatIsRefused()
    {
        QFETCH(Agreement, agreement);
        QFETCH(QString, reason);
        TestRegister store(false);
        const auto owner = store.write(addOwner);
        VERIFY_DONE(owner);
        agreement.landlordId = owner->id;
        const auto kept = store.write([&](Sql &sql) { return saveAgreement(sql, agreement, today); });
        QCOMPARE(kept ? QString() : kept.error().reason, reason);
    }

    void whatIsWrong_data()
    {
        QTest::addColumn<Agreement>("agreement");
        QTest::addColumn<QStringList>("reasons");
        using enum AgreementState;
        Agreement sublet{.kind = AgreementKind::Sublet}, allowed{.kind = AgreementKind::Sublet, .ownerConsent = Tri::Yes};
        Agreement open = reduction(), nothing = reduction(), phone = reduction();
        open.validUntil = {};
        nothing.amount.reset();
        phone.note = u"Rückruf 0631 555 1234"_s;
        Agreement loan{.kind = AgreementKind::DepositLoan, .amount = Cents{120000}}, high = loan;
        high.amount = Cents{120001};
        QTest::newRow("§540 BGB without permission") << sublet << QStringList{u"agreement.ownerConsent"_s};
        QTest::newRow("§540 BGB with permission") << allowed << QStringList();
        QTest::newRow("§557 BGB for a time") << reduction() << QStringList();
        QTest::newRow("§557 BGB without an end") << open << QStringList{u"agreement.until"_s};
        QTest::newRow("§557 BGB without a sum") << nothing << QStringList{u"agreement.amount"_s};
        QTest::newRow("§22(7) SGB II not requested") << directPayment(Active, {}) << QStringList{u"agreement.request"_s};
        QTest::newRow("§35a(3) SGB XII requested") << directPayment(Requested, today) << QStringList();
        QTest::newRow("§551 BGB three net cold rents") << loan << QStringList();
        QTest::newRow("§551 BGB one cent more") << high << QStringList{u"agreement.deposit"_s};
        QTest::newRow("flats not counted") << Agreement{} << QStringList{u"agreement.flats"_s};
        QTest::newRow("LV-14 phone number") << phone << QStringList{u"privacy.phone"_s};
    }
    void whatIsWrong()
    {
        QFETCH(Agreement, agreement);
        QFETCH(QStringList, reasons);
        QCOMPARE(reasonsOf(checkAgreement(agreement, Cents{40000})), reasons);
    }

    void itIsSaidInWords()
    {
        const auto said = [](const Agreement &one) { return agreementWords(one).replace(QChar::Nbsp, u' '); };
        QCOMPARE(said(reduction()), u"Miete senken um 40,00 € bis 31.12.2027"_s);
        QCOMPARE(said(directPayment(AgreementState::Asked, {})), u"Direktzahlung durch Jobcenter"_s);
        QCOMPARE(said({.kind = AgreementKind::DepositLoan, .amount = Cents{120000}}), u"Kautionsdarlehen über 1.200,00 €"_s);
        QCOMPARE(said({.kind = AgreementKind::Sublet}), u"Untervermietung"_s);
        QCOMPARE(said({}), u"Wohnungen anbieten"_s);
        QCOMPARE(stateWord(AgreementKind::OfferFlats, AgreementState::Active), u"eingelöst"_s);
        QCOMPARE(stateWord(AgreementKind::Sublet, AgreementState::Active), u"gilt"_s);
    }

    void aFormKnowsWithWhomAndWhere_data() { engineRows(); }
    void aFormKnowsWithWhomAndWhere()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto owner = store.write(addOwner);
        const auto flat = store.write(addFlat);
        VERIFY_DONE(owner);
        VERIFY_DONE(flat);
        const LandlordRole role{.dwellingId = flat->dwelling.id, .landlordId = owner->id, .role = DwellingRole::Owner};
        VERIFY_DONE(store.write([&](Sql &sql) { return keepRole(sql, role); }));
        const auto parts = [&](const Agreement &one) { return store.read([&](Sql &sql) { return partsOf(sql, one, today); }); };
        const auto ofOwner = parts({.landlordId = owner->id}), ofFlat = parts({.dwellingId = flat->dwelling.id});
        VERIFY_DONE(ofOwner);
        VERIFY_DONE(ofFlat);
        QCOMPARE(ofOwner->landlords.size(), 1);
        QCOMPARE(ofOwner->flats.size(), 1);
        QCOMPARE(ofOwner->flats.front().address, u"Lauterstraße 27"_s);
        QCOMPARE(ofFlat->landlords.size(), 1);
        QCOMPARE(ofFlat->landlords.front().second, u"Tannhöfer, Marga"_s);
        const auto session = store.write(
            [](Sql &sql) { return saveSession(sql, {.session = {.beginsAt = today.addDays(10).startOfDay()}, .items = {}}, today); });
        VERIFY_DONE(session);
        const auto ofSession = parts({.landlordId = owner->id, .sessionId = session->session.id});
        VERIFY_DONE(ofSession);
        QCOMPARE(ofSession->sessionNumber, session->session.number);
        QCOMPARE(ofSession->landlords.size(), 1);
    }

    void aLowerRentReturnsToTheOldOne_data() { engineRows(); }
    void aLowerRentReturnsToTheOldOne()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto owner = store.write(addOwner);
        const auto flat = store.write([](Sql &sql) -> Result<VacancyEntry> {
            const RentLimit line{.comparisonArea = u"Raum"_s,
                .validFrom = QDate(2026, 1, 1),
                .persons = 1,
                .areaDm2 = 5000,
                .grossColdMax = {70000},
                .furtherPerson = Cents{0},
                .furtherPersonAreaDm2 = 0,
                .status = LimitStatus::Sample};
            if (auto taken = takeRentLimits(sql, {.added = {line}}, u"test"_s); !taken) return std::unexpected(taken.error());
            VacancyEntry entry;
            entry.building.street = u"Weg"_s;
            entry.vacancy.netCold = Cents{57000};
            entry.vacancy.coldOperatingCosts = Cents{15000};
            return addEntry(sql, entry, today);
        });
        VERIFY_DONE(owner);
        VERIFY_DONE(flat);
        Agreement wanted = reduction();
        const auto effect = [&] { return store.read([&](Sql &sql) { return reductionEffect(sql, wanted, today); }); };
        QVERIFY2(!*effect(), "of no flat");
        wanted.dwellingId = flat->dwelling.id;
        const auto found = effect();
        VERIFY_DONE(found);
        QVERIFY(*found);
        QCOMPARE((*found)->reduced.rent, CostLevel::Within);
        QCOMPARE((*found)->reduced.margin, std::optional(Cents{2000}));
        QCOMPARE((*found)->full.rent, CostLevel::Above);
        QCOMPARE((*found)->returnsOn, QDate(2028, 1, 1));
        QCOMPARE((*found)->reliability, LimitStatus::Sample);
        QCOMPARE(effectWords(**found).replace(QChar::Nbsp, u' '),
            u"Mit 40,00 € weniger für 1 Personen: innerhalb der Grenze, 20,00 € Reserve. "
            "Ab 01.01.2028 wieder mit der vollen Miete: über der Grenze um 20,00 €."_s);
        wanted.kind = AgreementKind::Other;
        QVERIFY2(!*effect(), "no reduction");
    }

    void whoeverGoesTakesThemAlong_data() { engineRows(); }
    void whoeverGoesTakesThemAlong()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto owner = store.write(addOwner);
        const auto flat = store.write(addFlat);
        VERIFY_DONE(owner);
        VERIFY_DONE(flat);
        Agreement wanted = reduction();
        wanted.landlordId = owner->id;
        wanted.dwellingId = flat->dwelling.id;
        VERIFY_DONE(store.write([&](Sql &sql) { return saveAgreement(sql, wanted, today); }));
        VERIFY_DONE(store.write([&](Sql &sql) { return removeEntry(sql, flat->vacancy.id, flat->vacancy.version); }));
        const auto left = store.read([&](Sql &sql) { return agreementsOfLandlord(sql, owner->id); });
        QCOMPARE(left->size(), 1);
        QVERIFY(!left->front().dwellingId);
        VERIFY_DONE(store.write([&](Sql &sql) { return removeLandlord(sql, owner->id, owner->version); }));
        QVERIFY(store.read([&](Sql &sql) { return agreementsOfLandlord(sql, owner->id); })->isEmpty());
        QVERIFY(store.read([](Sql &sql) { return findTasks(sql, {}); })->isEmpty());
    }
};

QTEST_GUILESS_MAIN(AgreementsTest)
#include "agreementstest.moc"
