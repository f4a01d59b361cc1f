// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/limits/rentlimits.h"
#include "core/placement/households.h"
#include "core/placement/reservations.h"
#include "core/placement/tenancies.h"
#include "core/register/entries.h"
#include "core/reporting/certificatesheet.h"
#include "core/reporting/checklist.h"
#include "core/reporting/payersheet.h"
#include "tests/core/madeuptowns.h"
#include "tests/core/paperpages.h"
#include "tests/core/rulefacts.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QString region = u"SAMPLE-REGION"_s;

Printing printing()
{
    RegisterSettings office;
    office.officeName = u"Kreisverwaltung Muster"_s;
    office.officePhone = u"030 23125 100"_s;
    return {.settings = office, .actorName = u"Tina Test"_s, .at = QDateTime(ruleDay, QTime(8, 12))};
}

Consent given(ConsentPurpose purpose)
{
    return {.purpose = purpose, .givenOn = ruleDay.addDays(-30)};
}

RentLimit line(int persons, qint64 euros, LimitStatus status = LimitStatus::Sample)
{
    return {.comparisonArea = region,
        .validFrom = QDate(2026, 1, 1),
        .persons = persons,
        .areaDm2 = 8000,
        .grossColdMax = Cents{100 * euros},
        .source = u"Mustertabelle, keine amtlichen Werte"_s,
        .status = status};
}

/** A whole offer of 630 € gross cold, of which the landlord told more than papers may tell. */
SheetFacts flat()
{
    SheetFacts facts{.entry = completeEntry(), .municipality = u"Otterberg"_s, .association = u"Otterbach-Otterberg"_s};
    auto &[building, dwelling, vacancy] = facts.entry;
    building.constructionYear = 1965;
    building.note = u"BUILDING NOTE"_s;
    dwelling.kitchen = Kitchen::Fitted;
    dwelling.heating = HeatingKind::Central;
    dwelling.energyCarriers = EnergyCarrier::Gas;
    dwelling.hotWater = HotWater::Central;
    dwelling.note = u"DWELLING NOTE"_s;
    vacancy.deposit = Cents{96000};
    vacancy.note = u"INTERNAL NOTE"_s;
    vacancy.willingnessNote = u"WILLINGNESS NOTE"_s;
    facts.landlords = {{.role = {.role = DwellingRole::Owner},
        .landlord = {.salutation = Salutation::Ms,
            .firstName = u"Anna"_s,
            .lastName = u"LANDLORD"_s,
            .street = u"Musterstraße 3"_s,
            .postalCode = u"67697"_s,
            .city = u"Otterberg"_s,
            .phone = u"030 23125 007"_s,
            .note = u"LANDLORD NOTE"_s},
        .consents = {given(ConsentPurpose::ShareWithOffices)}}};
    return facts;
}

/** Two benefit households, 2 + 1, and one more person who has no benefits. */
Household household()
{
    Household one{.number = u"G-2026-00007"_s, .circle = LegalCircle::Sgb2, .payer = u"Jobcenter"_s, .caseReference = u"F-4711"_s};
    one.persons = 4;
    one.benefitPersons = u"2, 1"_s;
    one.residenceRule = ResidenceRule::District;
    one.commitment = CommitmentState::Requested;
    one.note = u"HOUSEHOLD NOTE"_s;
    return one;
}

PlacementFacts facts(const SheetFacts &sheet = flat(), const Household &one = household(), qint64 euros = 600)
{
    PlacementFacts all{.flat = sheet, .household = one, .contractStart = ruleDay};
    const QList<RentLimit> limits{line(1, euros - 100), line(2, euros)};
    all.costs = assess(sheet.entry.vacancy, sheet.entry.dwelling, limits,
        {.households = benefitHouseholds(one).value_or(std::vector<int>()),
            .others = personsWithoutBenefits(one),
            .circle = one.circle,
            .comparisonArea = region,
            .day = ruleDay});
    all.rules = {{MatchRule::Residence, Verdict::Met, u"Wohnsitzauflage"_s, u"Otterberg liegt im erlaubten Gebiet"_s}};
    return all;
}
}

/** Papers about one flat and one household: offer for the payer, form for the landlord, steps for the clerk. */
class PlacementPapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void pages_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("payer") << payerSheet(facts(), printing());
        QTest::newRow("certificate") << certificateSheet({flat(), household(), {}}, printing());
        QTest::newRow("checklist") << checklistSheet(facts(), printing());
    }
    void pages()
    {
        QFETCH(Paper, paper);
        comparePage(paper);
    }

    void valuesStayText_data()
    {
        QTest::addColumn<Paper>("paper");
        SheetFacts sheet = flat();
        sheet.entry.building.street = sheet.entry.building.city = sheet.municipality = hostile;
        sheet.landlords[0].landlord.lastName = sheet.landlords[0].landlord.street = hostile;
        Household one = household();
        one.payer = one.caseReference = one.number = hostile;
        QTest::newRow("payer") << payerSheet(facts(sheet, one), printing());
        QTest::newRow("certificate") << certificateSheet({sheet, one, {}}, printing());
        QTest::newRow("checklist") << checklistSheet(facts(sheet, one), printing());
    }
    void valuesStayText()
    {
        QFETCH(Paper, paper);
        QVERIFY(isHarmless(html(paper)));
    }

    void papersKeepSecrets()
    {
        const QString payer = html(payerSheet(facts(), printing())),
                      certificate = html(certificateSheet({flat(), household(), {}}, printing()));
        const QString steps = html(checklistSheet(facts(), printing()));
        for (const auto *secret :
            {"BUILDING NOTE", "DWELLING NOTE", "INTERNAL NOTE", "WILLINGNESS NOTE", "LANDLORD NOTE", "HOUSEHOLD NOTE"})
            for (const QString &page : {payer, certificate, steps}) QVERIFY2(!page.contains(QLatin1StringView(secret)), secret);
        for (const auto *secret : {"LANDLORD", "030 23125 007", "F-4711"}) QVERIFY2(!payer.contains(QLatin1StringView(secret)), secret);
        QVERIFY(certificate.contains("Frau Anna LANDLORD"_L1));
        QVERIFY(!certificate.contains("F-4711"_L1));
    }

    void addressesForPayers_data()
    {
        QTest::addColumn<QList<Consent>>("consents");
        QTest::addColumn<Tri>("released");
        QTest::addColumn<bool>("shown");
        Consent withdrawn = given(ConsentPurpose::ShareWithOffices);
        withdrawn.withdrawnOn = ruleDay;
        QTest::newRow("offices may learn it") << QList{given(ConsentPurpose::ShareWithOffices)} << Tri::Unknown << true;
        QTest::newRow("seekers may, so offices too") << QList{given(ConsentPurpose::AddressToSeekers)} << Tri::Unknown << true;
        QTest::newRow("taken back") << QList{withdrawn} << Tri::Unknown << false;
        QTest::newRow("nobody said anything") << QList<Consent>() << Tri::Unknown << false;
        QTest::newRow("withheld from seekers, not from offices") << QList{given(ConsentPurpose::ShareWithOffices)} << Tri::No << true;
    }
    void addressesForPayers()
    {
        QFETCH(QList<Consent>, consents);
        QFETCH(Tri, released);
        QFETCH(bool, shown);
        SheetFacts sheet = flat();
        sheet.landlords[0].consents = consents;
        sheet.entry.vacancy.addressReleased = released;
        const Paper paper = payerSheet(facts(sheet), printing());
        QCOMPARE(html(paper).contains(u"Ringstraße 19"_s), shown);
        QCOMPARE(paper.remarks.isEmpty(), shown);
    }

    void checks()
    {
        // Domain 2.7: shares by heads, 315,00 and 157,50 of 630,00 with four heads; limits 600 and 500.
        const QString within = html(payerSheet(facts(), printing()));
        QVERIFY(within.contains(u"<td>315,00\u00a0€</td><td>600,00\u00a0€</td><td>✓ innerhalb der Grenze, 285,00\u00a0€ Reserve</td>"_s));
        QVERIFY(within.contains(u"</td><td>157,50\u00a0€</td><td>500,00\u00a0€</td>"_s));
        QVERIFY(within.contains(u"MUSTERWERTE"_s));
        QVERIFY(within.contains(u"Quelle: Mustertabelle"_s));
        QVERIFY(!within.contains(u"Passte, wenn"_s));
        QVERIFY(!within.contains(u"Was noch fehlt"_s));
        const QString above = html(payerSheet(facts(flat(), household(), 250), printing()));
        QVERIFY(above.contains(u"über der Grenze um 65,00\u00a0€"_s));
        QVERIFY(above.contains(u"Passte, wenn die Miete um"_s));
        SheetFacts sheet = flat();
        sheet.entry.vacancy.coldOperatingCosts = {};
        sheet.entry.dwelling.energyCarriers = {};
        sheet.entry.vacancy.deposit = Cents{150000};
        const QString unclear = html(payerSheet(facts(sheet), printing()));
        QVERIFY(unclear.contains(u"? Angaben fehlen"_s));
        QVERIFY(unclear.contains(u"Noch nicht eingetragen: Kalte Betriebskosten, Energieträger."_s));
        QVERIFY(unclear.contains(u"60,00\u00a0€ mehr als drei Nettokaltmieten"_s));
    }

    void withoutBenefitsNothingIsChecked()
    {
        Household one = household();
        one.circle = LegalCircle::NoBenefit;
        const QString page = html(payerSheet(facts(flat(), one), printing()));
        QVERIFY(page.contains(u"Seine Wohnkosten prüft niemand."_s));
        QVERIFY(!page.contains(u"MUSTERWERTE"_s));
    }

    void missingIsAskedFor()
    {
        QVERIFY(missingFigures(flat().entry).isEmpty());
        VacancyEntry empty;
        QCOMPARE(missingFigures(empty).size(), 11);
        empty.vacancy.flatRate = Cents{50000};
        empty.vacancy.heatingByTenant = Tri::Yes;
        QVERIFY(!missingFigures(empty).contains(fieldLabel(u"vacancy.netCold")));
        QVERIFY(!missingFigures(empty).contains(fieldLabel(u"vacancy.heatingCosts")));
    }

    void certificatesLeaveBlanks()
    {
        const auto blanks = [](const Paper &paper) { return html(paper).count("class=\"blank\""_L1); };
        const CertificateFacts known{flat(), household(), Tenancy{.beginsOn = QDate(2026, 12, 1)}};
        const qsizetype without = blanks(certificateSheet({SheetFacts(), {}, {}}, printing())),
                        with = blanks(certificateSheet(known, printing()));
        QVERIFY2(with < without - 15, qPrintable(u"%1 %2"_s.arg(with).arg(without)));
        const QString page = html(certificateSheet(known, printing()));
        QVERIFY(page.contains(u"01.12.2026"_s));
        for (const QString &always : {u"IBAN"_s, u"Konto von"_s, u"Bank"_s, u"Wer mietet (Name)"_s})
            QVERIFY2(page.contains(u">%1</th><td class=\"blank\"></td>"_s.arg(always)), qPrintable(always));
        QVERIFY(page.contains(u"wird nicht gespeichert"_s));
        QVERIFY(page.contains(u"<span class=\"box\">×</span> zentral"_s));
        QVERIFY(page.contains(u"<span class=\"box\"></span> dezentral"_s));
    }

    void whoLets()
    {
        SheetFacts sheet = flat();
        sheet.landlords.prepend({.role = {.role = DwellingRole::Manager}, .landlord = {.company = u"Hausverwaltung Muster GmbH"_s}});
        sheet.landlords += DwellingLandlord{.role = {.role = DwellingRole::MainTenant}, .landlord = {.lastName = u"Hauptmieter"_s}};
        const QString owner = u">Name</th><td>Frau Anna LANDLORD</td>"_s,
                      agent = u">Vertreten durch</th><td>Hausverwaltung Muster GmbH</td>"_s;
        QString page = html(certificateSheet({sheet, {}, {}}, printing()));
        QVERIFY(page.contains(owner) && page.contains(agent));
        sheet.entry.vacancy.sublet = Tri::Yes;
        page = html(certificateSheet({sheet, {}, {}}, printing()));
        QVERIFY(!page.contains(owner));
        QVERIFY(page.contains(u">Name</th><td>Hauptmieter</td>"_s));
    }

    void stepsSayHowFarTheyAre()
    {
        const QString open = html(checklistSheet(facts(), printing()));
        QCOMPARE(open.count("<span class=\"box\"></span>"_L1), 10);
        QVERIFY(open.contains(u"? beantragt"_s));
        QVERIFY(open.contains(u"✓ Otterberg liegt im erlaubten Gebiet"_s));
        QVERIFY(open.contains(u"? Darlehen: noch nichts eingetragen"_s));
        PlacementFacts done = facts();
        done.household.commitment = CommitmentState::Granted;
        done.household.commitmentUntil = ruleDay;
        done.tenancy = Tenancy{.beginsOn = ruleDay, .depositLoan = GrantState::Granted, .directPayment = GrantState::Refused};
        const QString further = html(checklistSheet(done, printing()));
        QVERIFY(further.contains(u"✓ erteilt, gilt bis 20.11.2026"_s));
        QVERIFY(further.contains(u"✓ Darlehen: bewilligt"_s));
        QVERIFY(further.contains(u"! Antrag: abgelehnt"_s));
        done.contractStart = ruleDay.addDays(1); // the commitment ends before the contract begins
        QVERIFY(html(checklistSheet(done, printing())).contains(u"! erteilt, gilt bis 20.11.2026"_s));
    }

    void fromTheRegister_data() { engineRows(); }
    void fromTheRegister();
};

namespace {
/** A flat in Otterberg that is held for a household, one that nobody holds, and a limit. */
struct Kept {
    VacancyEntry held = {};
    VacancyEntry free = {};
    QString household = {};
};

Result<VacancyEntry> addFlat(Sql &sql, const QString &street)
{
    VacancyEntry entry = completeEntry();
    entry.building.street = street;
    return addEntry(sql, entry, ruleDay).and_then([&](VacancyEntry kept) {
        return keepStatus(sql, kept.vacancy, {.toStatus = VacancyStatus::Available}).transform([&](const Vacancy &vacancy) {
            kept.vacancy = vacancy;
            return kept;
        });
    });
}

Result<Kept> fill(Sql &sql)
{
    const auto into = [](auto &target) { return [&target](const auto &found) { target = found; }; };
    Kept kept;
    Household one = household();
    one.benefitPersons.clear();
    auto done = addMunicipality(sql, u"07335035"_s, u"Otterberg"_s, 410500, 5482500)
                    .and_then([&](const Municipality &) { return addFlat(sql, u"Ringstraße"_s).transform(into(kept.held)); })
                    .and_then([&] { return addFlat(sql, u"Hauptstraße"_s).transform(into(kept.free)); })
                    .and_then([&] { return sql.add(u"rent_limit"_s, line(4, 700)); })
                    .and_then([&](const RentLimit &) { return saveHousehold(sql, {one, {}}, ruleDay); });
    if (!done) return std::unexpected(done.error());
    kept.household = done->household.number;
    const ReservationWish wish{.caseReference = kept.household, .reason = u"Vorschlag"_s, .until = ruleDay.addDays(7)};
    return reserve(sql, kept.held.vacancy.id, wish, ruleDay).transform([&](const Reservation &) { return kept; });
}
}

void PlacementPapersTest::fromTheRegister()
{
    QFETCH(bool, onServer);
    TestRegister store(onServer);
    const auto kept = store.write(fill);
    VERIFY_DONE(kept);
    const QString held = kept->held.vacancy.number, free = kept->free.vacancy.number;
    const auto placement = [&](const QString &number, const QString &one) {
        return store.read([&](Sql &sql) { return loadPlacementFacts(sql, number, one, ruleDay); });
    };
    const auto found = placement(held, {});
    VERIFY_DONE(found);
    QCOMPARE(found->household.number, kept->household);
    QCOMPARE(found->costs.rent, CostLevel::Within);
    QCOMPARE(found->costs.shares.front().limit->line.comparisonArea, region);
    QVERIFY(!ruleText(*found, MatchRule::Residence).isEmpty());
    QCOMPARE(placement(free, {}).error().reason, u"paper.noHousehold"_s);
    QCOMPARE(placement(free, kept->household)->household.number, kept->household);
    QCOMPARE(placement(free, u"G-1999-00001"_s).error().reason, u"household.gone"_s);
    const auto form
        = [&](const QString &number) { return store.read([&](Sql &sql) { return loadCertificateFacts(sql, number, {}, ruleDay); }); };
    QCOMPARE(form(held)->household->number, kept->household);
    QVERIFY(form(free) && !form(free)->household);
}

QTEST_GUILESS_MAIN(PlacementPapersTest)
#include "placementpaperstest.moc"
