// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/fit.h"
#include "core/placement/households.h"
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
using enum Verdict;
const QDate today(2026, 11, 20);
const QString region = u"SAMPLE-REGION"_s, own = u"07335"_s, otterbach = u"073355010"_s;

RentLimit line(int persons, qint64 euros)
{
    return {.comparisonArea = region,
        .validFrom = QDate(2026, 1, 1),
        .persons = persons,
        .areaDm2 = 8000,
        .grossColdMax = {100 * euros},
        .status = LimitStatus::Sample};
}

FitContext context()
{
    FitContext facts{.today = today, .limits = {line(1, 500), line(2, 600), line(3, 700)}, .comparisonArea = region, .ownDistrict = own};
    facts.areaNames = {{own, u"Landkreis Kaiserslautern"_s}, {otterbach, u"Otterbach-Otterberg"_s}, {u"07335034"_s, u"Otterbach"_s}};
    return facts;
}

/** Three persons with benefits under SGB II who may live anywhere, from today on. */
HouseholdEntry household()
{
    HouseholdEntry entry;
    entry.household.id = 7;
    entry.household.number = u"G-2026-00007"_s;
    entry.household.circle = LegalCircle::Sgb2;
    entry.household.persons = 3;
    entry.household.residenceRule = ResidenceRule::None;
    entry.household.neededFrom = today;
    return entry;
}

/** An available flat in Otterbach for 630 € gross cold. */
Flat flat()
{
    Flat one;
    one.entry.vacancy.id = 1;
    one.entry.vacancy.status = VacancyStatus::Available;
    one.entry.vacancy.availability = Availability::Immediately;
    one.entry.vacancy.netCold = Cents{48000};
    one.entry.vacancy.coldOperatingCosts = Cents{15000};
    one.entry.dwelling.halfRooms = 6;
    one.entry.dwelling.livingAreaDm2 = 8000;
    one.entry.building.id = 11;
    one.entry.building.ags = u"07335034"_s;
    one.associationKey = otterbach;
    one.districtKey = own;
    return one;
}

QString wordsOf(MatchRule rule, const HouseholdEntry &entry, const Flat &one, const FitContext &facts)
{
    for (const RuleWords &words : ruleWords(entry, one, facts, fitOf(entry, one, facts)))
        if (words.rule == rule) return signOf(words.verdict) + u' ' + words.words;
    return {};
}

using Change = std::function<void(HouseholdEntry &, Flat &)>;
}
Q_DECLARE_METATYPE(Change)

/** Each rule between a household and a flat, the score, and what is said about them. */
class FitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void rules_data()
    {
        QTest::addColumn<MatchRule>("rule");
        QTest::addColumn<Change>("change");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<bool>("excludes");
        const auto row = [](const char *name, MatchRule rule, Verdict verdict, bool excludes, const Change &change) {
            QTest::newRow(name) << rule << change << verdict << excludes;
        };
        using enum MatchRule;
        const auto nothing = [](HouseholdEntry &, Flat &) { };
        row("§2.7 status: available", Availability, Met, false, nothing);
        row("§2.7 status: recorded", Availability, Unmet, true, [](auto &, Flat &f) { f.entry.vacancy.status = VacancyStatus::Recorded; });
        const auto held = [](qint64 by, QDate until, VacancyStatus status) {
            return [=](HouseholdEntry &, Flat &f) {
                f.entry.vacancy.status = status;
                f.heldForId = by;
                f.heldUntil = until;
            };
        };
        row("held by another household", Availability, Unmet, true, held(8, today.addDays(3), VacancyStatus::Reserved));
        row("held until today by another", Availability, Unmet, true, held(8, today, VacancyStatus::Reserved));
        row("a reservation that ended yesterday", Availability, Met, false, held(8, today.addDays(-1), VacancyStatus::Reserved));
        row("held for this household", Availability, Met, false, held(7, today.addDays(3), VacancyStatus::Reserved));
        row("proposed for this household", Availability, Met, false, held(7, today.addDays(3), VacancyStatus::Proposed));
        row("proposed for another, even when over", Availability, Unmet, true, held(8, today.addDays(-1), VacancyStatus::Proposed));

        const auto rule = [](ResidenceRule value, const QString &areas = {}, QDate until = {}) {
            return [=](HouseholdEntry &h, Flat &) {
                h.household.residenceRule = value;
                h.household.residenceAreas = areas;
                h.household.residenceUntil = until;
            };
        };
        row("no residence rule", Residence, None, false, nothing);
        row("§12a(1) AufenthG: Land", Residence, Met, false, rule(ResidenceRule::Land));
        row("§61 AufenthG: own district", Residence, Met, false, rule(ResidenceRule::District));
        row("§12a(2) AufenthG: this association", Residence, Met, false, rule(ResidenceRule::Areas, otterbach));
        row("§12a(2) AufenthG: this municipality", Residence, Met, false, rule(ResidenceRule::Areas, u"07335001;07335034"_s));
        row("§12a(3) AufenthG: another municipality", Residence, Unmet, true, rule(ResidenceRule::Areas, u"07335022"_s));
        row("another Land", Residence, Unmet, true, rule(ResidenceRule::OtherLand));
        row("not cleared: never a no", Residence, Unknown, false, rule(ResidenceRule::Unclear));
        row("an area that nobody named: never a no", Residence, Unknown, false, rule(ResidenceRule::Areas));
        row("§12a(1) AufenthG: over before moving in", Residence, Met, false, rule(ResidenceRule::Areas, u"07335022"_s, today.addDays(-1)));
        row("holds on the day of moving in", Residence, Unmet, true, rule(ResidenceRule::Areas, u"07335022"_s, today));
        row("Land, flat in another one", Residence, Unmet, true, [](HouseholdEntry &h, Flat &f) {
            h.household.residenceRule = ResidenceRule::Land;
            f.entry.building.ags = u"08111000"_s;
        });
        row("district, place of the flat unknown", Residence, Unknown, false, [](HouseholdEntry &h, Flat &f) {
            h.household.residenceRule = ResidenceRule::District;
            f.entry.building.ags.clear();
            f.districtKey.clear();
        });

        row("§2.7 max_personen: as many as allowed", Persons, Met, false, [](auto &, Flat &f) { f.entry.vacancy.maxPersons = 3; });
        row("§2.7 max_personen < heads", Persons, Unmet, true, [](auto &, Flat &f) { f.entry.vacancy.maxPersons = 2; });
        row("no number named", Persons, Met, false, nothing);

        const auto freeFrom = [](int days) {
            return [=](HouseholdEntry &, Flat &f) {
                f.entry.vacancy.availability = Availability::OnDate;
                f.entry.vacancy.availableFrom = today.addDays(days);
            };
        };
        using Move = VacancyTerms::Availability;
        row("free at once", MoveIn, Met, false, nothing);
        row("free on the day", MoveIn, Met, false, freeFrom(0));
        row("§2.7 frei_ab: within the tolerance", MoveIn, Doubtful, false, freeFrom(lateDays));
        row("§2.7 frei_ab > ab_wann + tolerance", MoveIn, Unmet, true, freeFrom(lateDays + 1));
        row("by arrangement", MoveIn, Unknown, false, [](auto &, Flat &f) { f.entry.vacancy.availability = Move::ByArrangement; });

        const auto need = [](AccessNeed wanted, Tri accessible, Tri wheelchair, std::optional<int> floor, Tri lift) {
            return [=](HouseholdEntry &h, Flat &f) {
                h.household.access = wanted;
                f.entry.dwelling.accessible = accessible;
                f.entry.dwelling.wheelchair = wheelchair;
                f.entry.dwelling.floor = floor;
                f.entry.building.lift = lift;
            };
        };
        using enum AccessNeed;
        row("no need", Access, Verdict::None, false, nothing);
        row("§2.7 rollstuhlgerecht needed & NEIN", Access, Unmet, true, need(Wheelchair, Tri::Yes, Tri::No, 0, Tri::No));
        row("wheelchair, not stated", Access, Verdict::Unknown, false, need(Wheelchair, Tri::Yes, Tri::Unknown, 0, Tri::No));
        row("DIN 18040-2 R includes DIN 18040-2", Access, Met, false, need(Accessible, Tri::Unknown, Tri::Yes, 0, Tri::No));
        row("ground floor", Access, Met, false, need(GroundFloorOrLift, Tri::No, Tri::No, 0, Tri::No));
        row("upstairs with lift", Access, Met, false, need(GroundFloorOrLift, Tri::No, Tri::No, 3, Tri::Yes));
        row("upstairs without lift", Access, Unmet, true, need(GroundFloorOrLift, Tri::No, Tri::No, 1, Tri::No));
        row("upstairs, lift not stated", Access, Verdict::Unknown, false, need(GroundFloorOrLift, Tri::No, Tri::No, 1, Tri::Unknown));

        const auto wbs = [](Tri required, Tri has) {
            return [=](HouseholdEntry &h, Flat &f) {
                f.entry.dwelling.wbsRequired = required;
                h.household.wbs = has;
            };
        };
        row("no WBS needed", Permit, Verdict::None, false, wbs(Tri::No, Tri::No));
        row("§2.7 wbs needed & none", Permit, Unmet, true, wbs(Tri::Yes, Tri::No));
        row("WBS needed and there", Permit, Met, false, wbs(Tri::Yes, Tri::Yes));
        row("WBS needed, not asked", Permit, Verdict::Unknown, false, wbs(Tri::Yes, Tri::Unknown));

        const auto pet = [](VacancyTerms::Pets allowed) {
            return [=](HouseholdEntry &h, Flat &f) {
                h.household.pets = Tri::Yes;
                f.entry.vacancy.pets = allowed;
            };
        };
        row("no animal", Pets, Verdict::None, false, nothing);
        row("§2.7 haustier & NEIN", Pets, Unmet, true, pet(VacancyTerms::Pets::No));
        row("animal by arrangement", Pets, Doubtful, false, pet(VacancyTerms::Pets::ByArrangement));

        const auto netCold = [](qint64 cents) { return [=](HouseholdEntry &, Flat &f) { f.entry.vacancy.netCold = Cents{cents}; }; };
        row("§2.7: 630.00 of 700.00", Rent, Met, false, nothing);
        row("§2.7: 720.00 of 700.00", Rent, Doubtful, false, netCold(57000));
        row("§2.7: exactly one and a half times", Rent, Doubtful, false, netCold(90000));
        row("§2.7: a cent more", Rent, Unmet, true, netCold(90001));
        row("§2.7: split unknown, never within", Rent, Verdict::Unknown, false,
            [](auto &, Flat &f) { f.entry.vacancy.coldOperatingCosts.reset(); });
        row("nobody checks the costs of those without benefits", Rent, Verdict::None, false, [](HouseholdEntry &h, Flat &f) {
            h.household.circle = LegalCircle::NoBenefit;
            f.entry.vacancy.netCold = Cents{200000};
        });
        row("§551 BGB: three net cold rents", Deposit, Met, false, [](auto &, Flat &f) { f.entry.vacancy.deposit = Cents{144000}; });
        row("§551 BGB: a cent more", Deposit, Doubtful, false, [](auto &, Flat &f) { f.entry.vacancy.deposit = Cents{144001}; });

        row("no Heizspiegel taken in", Heating, Verdict::None, false, nothing);
        const auto group = [](TargetGroups groups) { return [=](HouseholdEntry &, Flat &f) { f.entry.vacancy.targetGroups = groups; }; };
        row("landlord lets to benefit recipients", Landlord, Met, false, group(TargetGroup::BenefitRecipients));
        row("landlord names others", Landlord, Doubtful, false, group(TargetGroup::Families));
        row("landlord said nothing", Landlord, Verdict::Unknown, false, nothing);
        row("a room for each", Rooms, Met, false, nothing);
        row("fewer rooms than wanted", Rooms, Doubtful, false, [](HouseholdEntry &h, Flat &) { h.household.halfRoomsMin = 7; });
        row("no wishes", WishedPlace, Verdict::None, false, nothing);
        row("wished association", WishedPlace, Met, false, [](HouseholdEntry &h, Flat &) { h.household.wishedAreas = otterbach; });
        row("somewhere else", WishedPlace, Doubtful, false, [](HouseholdEntry &h, Flat &) { h.household.wishedAreas = u"07335001"_s; });
    }
    void rules()
    {
        QFETCH(MatchRule, rule);
        QFETCH(Change, change);
        QFETCH(bool, excludes);
        HouseholdEntry entry = household();
        Flat one = flat();
        change(entry, one);
        const Fit fit = fitOf(entry, one, context());
        QTEST(fit.of(rule), "verdict");
        QCOMPARE(fit.excludedBy, excludes ? std::optional(rule) : std::nullopt);
        const QString words = wordsOf(rule, entry, one, context());
        QCOMPARE(words.isEmpty(), fit.of(rule) == None);
    }

    void heatingIsJudgedByTheHeizspiegel()
    {
        // 18.00 € a year for each of 80 adequate m² make 120.00 € a month (BSG B 14 AS 36/08 R).
        FitContext facts = context();
        facts.heating = {HeatingLimit{.mirrorYear = 2026, .accountingYear = 2025, .tooHighPerM2Year = {1800}}};
        Flat one = flat();
        QCOMPARE(wordsOf(MatchRule::Heating, household(), one, facts), u"? Heizkosten nicht eingetragen, beim Vermieter nachfragen"_s);
        one.entry.vacancy.heatingCosts = Cents{13240};
        QCOMPARE(wordsOf(MatchRule::Heating, household(), one, facts), u"? für diesen Energieträger steht nichts im Heizspiegel"_s);
        one.entry.dwelling.energyCarriers = EnergyCarrier::Gas;
        QCOMPARE(wordsOf(MatchRule::Heating, household(), one, facts).replace(QChar(QChar::Nbsp), u' '),
            u"! 12,40 € über dem Richtwert, einzeln prüfen"_s);
        one.entry.vacancy.heatingCosts = Cents{12000};
        QCOMPARE(fitOf(household(), one, facts).of(MatchRule::Heating), Met);
    }

    void theSmallestAreaNamesTheTable()
    {
        FitContext facts = context();
        RentLimit dear = line(3, 600);
        dear.comparisonArea = u"Stadtrand"_s;
        facts.limits += dear;
        facts.comparisonArea.clear();
        QCOMPARE(fitOf(household(), flat(), facts).of(MatchRule::Rent), Unknown);
        facts.comparisonAreas = {{own, region}, {u"07335034"_s, u"Stadtrand"_s}};
        QCOMPARE(fitOf(household(), flat(), facts).of(MatchRule::Rent), Doubtful);
        facts.comparisonAreas.remove(u"07335034"_s);
        QCOMPARE(fitOf(household(), flat(), facts).of(MatchRule::Rent), Met);
    }

    void aDrawnAreaPermits()
    {
        HouseholdEntry entry = household();
        entry.household.residenceRule = ResidenceRule::Areas;
        entry.household.geom.bytes = "drawn"_ba;
        FitContext facts = context();
        facts.drawnAreas[entry.household.id] = {11};
        Flat one = flat();
        one.place = Utm{400000, 5480000};
        QCOMPARE(fitOf(entry, one, facts).of(MatchRule::Residence), Met);
        facts.drawnAreas[entry.household.id] = {12};
        QCOMPARE(fitOf(entry, one, facts).of(MatchRule::Residence), Unmet);
        entry.household.residenceAreas = otterbach;
        QCOMPARE(fitOf(entry, one, facts).of(MatchRule::Residence), Met);
    }

    void twoBenefitHouseholdsShareAFlat()
    {
        HouseholdEntry entry = household();
        entry.household.benefitPersons = u"2, 1"_s;
        Flat one = flat();
        one.entry.vacancy.netCold = Cents{63000};
        QCOMPARE(wordsOf(MatchRule::Rent, entry, one, context()).replace(QChar(QChar::Nbsp), u' '),
            u"✓ Anteil 2: 520,00 € bruttokalt, 80,00 € unter der Grenze für 2; Anteil 1: 260,00 € bruttokalt, 240,00 € unter der Grenze für 1"_s);
    }

    void words_data()
    {
        QTest::addColumn<MatchRule>("rule");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("words");
        QTest::newRow("within") << MatchRule::Rent << Change([](HouseholdEntry &, Flat &) { })
                                << u"✓ 630,00 € bruttokalt, 70,00 € unter der Grenze für 3"_s;
        QTest::newRow("would fit if the rent fell")
            << MatchRule::Rent << Change([](HouseholdEntry &, Flat &f) { f.entry.vacancy.netCold = Cents{57000}; })
            << u"! 720,00 € bruttokalt, 20,00 € über der Grenze für 3; passte, wenn die Miete um 20,00 € sänke"_s;
        QTest::newRow("figure that is missing")
            << MatchRule::Rent << Change([](HouseholdEntry &, Flat &f) { f.entry.vacancy.coldOperatingCosts.reset(); })
            << u"? es fehlt: Kalte Betriebskosten"_s;
        QTest::newRow("who holds it") << MatchRule::Availability << Change([](HouseholdEntry &, Flat &f) {
            f.entry.vacancy.status = VacancyStatus::Reserved;
            f.heldForId = 8;
            f.heldFor = u"G-2026-00008"_s;
            f.holder = u"Otto Anders"_s;
            f.heldUntil = QDate(2026, 11, 27);
        }) << u"✕ reserviert bis 27.11.2026 (Otto Anders, G-2026-00008)"_s;
        QTest::newRow("outside") << MatchRule::Residence << Change([](HouseholdEntry &h, Flat &f) {
            h.household.residenceRule = ResidenceRule::Areas;
            h.household.residenceAreas = otterbach;
            f.associationKey = u"073355011"_s;
            f.entry.building.ags = u"07335022"_s;
            f.entry.building.city = u"Landstuhl"_s;
        }) << u"✕ Landstuhl liegt außerhalb; erlaubt: Otterbach-Otterberg"_s;
    }
    void words()
    {
        QFETCH(MatchRule, rule);
        QFETCH(Change, change);
        HouseholdEntry entry = household();
        Flat one = flat();
        change(entry, one);
        QTEST(wordsOf(rule, entry, one, context()).replace(QChar(QChar::Nbsp), u' '), "words");
    }

    void theScoreIsTheWeightedMeanOfWhatCounts()
    {
        const Fit fit = fitOf(household(), flat(), context());
        // Rooms in full; a margin of 10 % of the limit is half of what counts in full: 0.5 + 0.5 × 0.5. Nothing else is known.
        QCOMPARE(fit.score, qRound(100 * (30 * 1.0 + 20 * 0.75) / 50));
        FitContext facts = context();
        facts.weights.rooms = 0;
        QCOMPARE(fitOf(household(), flat(), facts).score, 75);
        HouseholdEntry wishing = household();
        wishing.household.wishedAreas = u"07335001"_s;
        QCOMPARE(fitOf(wishing, flat(), context()).score, qRound(100 * (30 * 1.0 + 20 * 0.75) / 70));
    }

    void roomsCount_data()
    {
        QTest::addColumn<int>("halfRooms");
        QTest::addColumn<double>("points");
        QTest::newRow("more than wanted") << 9 << 1.0;
        QTest::newRow("as wanted") << 6 << 1.0;
        QTest::newRow("two thirds") << 4 << 2.0 * 4 / 6 - 1;
        QTest::newRow("half") << 3 << 0.0;
        QTest::newRow("less than half") << 2 << 0.0;
    }
    void roomsCount()
    {
        QFETCH(int, halfRooms);
        Flat one = flat();
        one.entry.dwelling.halfRooms = halfRooms;
        const Fit fit = fitOf(household(), one, context());
        const auto part = std::ranges::find(fit.parts, MatchRule::Rooms, &ScorePart::rule);
        QTEST(*part->points, "points");
    }

    void betterOnesComeFirst()
    {
        Fit good{.score = 80}, fair{.score = 60}, excluded{.excludedBy = MatchRule::Pets, .score = 99};
        QVERIFY(isBetter(good, 2, fair, 1));
        QVERIFY(isBetter(fair, 2, excluded, 1));
        QVERIFY(isBetter(good, 1, good, 2) && !isBetter(good, 2, good, 1));
        Fit doubtful = good;
        doubtful.verdicts[0] = Unknown;
        QVERIFY(isBetter(good, 2, doubtful, 1));
    }

    void benefitSpansAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<QDate>("karenzUntil");
        const QDate none;
        QTest::newRow("§2.6: first month 2026-03") << u"03/2026–"_s << true << QDate(2027, 2, 28);
        QTest::newRow("§2.6: two full months between") << u"03/2026–07/2026, 10/2026–"_s << true << QDate(2027, 4, 30);
        QTest::newRow("§2.6: three years without") << u"01/2021-10/2022, 03/2026-"_s << true << QDate(2027, 2, 28);
        QTest::newRow("nothing") << QString() << true << none;
        QTest::newRow("no month") << u"13/2026"_s << false << none;
        QTest::newRow("backwards") << u"05/2026–03/2026"_s << false << none;
        QTest::newRow("words") << u"seit März"_s << false << none;
    }
    void benefitSpansAreRead()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isRead);
        QFETCH(QDate, karenzUntil);
        const auto spans = benefitSpans(typed);
        QCOMPARE(spans.has_value(), isRead);
        if (!spans || spans->isEmpty()) return;
        const auto karenz = karenzOf(LegalCircle::Sgb2, *spans, today);
        QVERIFY(karenz);
        QCOMPARE(karenz->until, karenzUntil);
    }
};

QTEST_GUILESS_MAIN(FitTest)
#include "fittest.moc"
