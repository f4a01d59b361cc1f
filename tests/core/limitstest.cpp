// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/limits/limits.h"
#include "core/limits/assessment.h"
#include "core/limits/heatinglimits.h"
#include "core/limits/karenz.h"
#include "core/limits/shares.h"
#include <QTest>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
const QDate day(2026, 11, 20);
const QString region = u"SAMPLE-REGION"_s;

RentLimit line(int persons, int areaM2, qint64 euros)
{
    return {.comparisonArea = region,
        .validFrom = QDate(2026, 1, 1),
        .persons = persons,
        .areaDm2 = 100 * areaM2,
        .grossColdMax = {100 * euros},
        .source = u"Mustertabelle"_s,
        .status = LimitStatus::Sample};
}

/** Invented limits for up to five persons and 100 € for each further one. */
QList<RentLimit> sample()
{
    QList<RentLimit> lines{line(1, 50, 500), line(2, 65, 600), line(3, 80, 700), line(4, 90, 800), line(5, 105, 900)};
    lines.last().furtherPerson = Cents{10000};
    lines.last().furtherPersonAreaDm2 = 1500;
    return lines;
}

Vacancy flat(std::optional<qint64> netCold, std::optional<qint64> operating)
{
    Vacancy vacancy;
    if (netCold) vacancy.netCold = Cents{*netCold};
    if (operating) vacancy.coldOperatingCosts = Cents{*operating};
    return vacancy;
}

AssessmentQuestion forPersons(std::vector<int> households, int others = 0)
{
    return {.households = std::move(households), .others = others, .circle = LegalCircle::Sgb2, .comparisonArea = region, .day = day};
}

QStringList reasons(const QList<Finding> &findings)
{
    QStringList found;
    for (const Finding &finding : findings) found += finding.reason;
    return found;
}

std::vector<qint64> valuesOf(const std::vector<Cents> &amounts)
{
    std::vector<qint64> values;
    for (const Cents amount : amounts) values.push_back(amount.value);
    return values;
}
}

/** Limits of housing costs: which line holds, how costs stand to it, who bears what, how long nobody asks. */
class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void limitOfPersons_data()
    {
        QTest::addColumn<int>("persons");
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<int>("areaDm2");
        QTest::newRow("§2.8: one person") << 1 << qint64(50000) << 5000;
        QTest::newRow("§2.8: three persons") << 3 << qint64(70000) << 8000;
        QTest::newRow("§2.7: seven persons, 900.00 + 2 × 100.00") << 7 << qint64(110000) << 13500;
    }
    void limitOfPersons()
    {
        QFETCH(int, persons);
        const auto limit = limitFor(sample(), {region, LegalCircle::Sgb2, persons, day});
        QVERIFY(limit);
        QTEST(limit->grossCold.value, "cents");
        QTEST(limit->areaDm2, "areaDm2");
    }

    void whichLineHolds()
    {
        QList<RentLimit> lines = sample();
        QVERIFY(!limitFor(lines, {u"anderswo"_s, LegalCircle::Sgb2, 1, day}));
        QVERIFY2(!limitFor(lines, {region, LegalCircle::Sgb2, 1, QDate(2025, 12, 31)}), "the day before it holds");
        RentLimit own = line(1, 50, 480);
        own.circle = LegalCircle::AsylblgBasic;
        RentLimit official = line(1, 50, 510);
        official.status = LimitStatus::Official;
        official.enteredBy = u"a"_s;
        official.releasedBy = u"b"_s;
        RentLimit past = line(1, 50, 400);
        past.validFrom = QDate(2024, 1, 1);
        past.validUntil = QDate(2025, 12, 31);
        lines << own << official << past;
        QCOMPARE(limitFor(lines, {region, LegalCircle::AsylblgBasic, 1, day})->grossCold.value, 48000);
        QCOMPARE(limitFor(lines, {region, LegalCircle::Sgb2, 1, day})->line.status, LimitStatus::Official);
        QCOMPARE(limitFor(lines, {region, LegalCircle::Sgb2, 1, past.validUntil})->grossCold.value, 40000);
        QVERIFY2(!limitFor(QList<RentLimit>{line(4, 90, 800)}, {region, LegalCircle::Sgb2, 5, day}), "nobody said what one more adds");
    }

    void officialOnlyByASecondPerson()
    {
        RentLimit one = line(1, 50, 510);
        one.status = LimitStatus::Official;
        one.enteredBy = u"a"_s;
        QCOMPARE(reliabilityOf(one), LimitStatus::Draft);
        one.releasedBy = u"a"_s;
        QCOMPARE(reliabilityOf(one), LimitStatus::Draft);
        one.releasedBy = u"b"_s;
        QCOMPARE(reliabilityOf(one), LimitStatus::Official);
        RentLimit draft = line(1, 50, 500);
        draft.status = LimitStatus::Draft;
        QCOMPARE(limitFor(QList<RentLimit>{one, draft}, {region, LegalCircle::Sgb2, 1, day})->line, one);
    }

    void assessed_data()
    {
        QTest::addColumn<Vacancy>("vacancy");
        QTest::addColumn<int>("persons");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, std::optional<qint64> net, std::optional<qint64> operating, int persons, CostLevel level,
                             const QString &words) { QTest::newRow(name) << flat(net, operating) << persons << int(level) << words; };
        row("§2.7: 480 + 150 = 630.00", 48000, 15000, 3, CostLevel::Within, u"✓ innerhalb der Grenze, 70,00\u00a0€ Reserve"_s);
        row("exactly the limit", 55000, 15000, 3, CostLevel::Within, u"✓ innerhalb der Grenze, 0,00\u00a0€ Reserve"_s);
        row("§2.7: 560 + 160 = 720.00", 56000, 16000, 3, CostLevel::Above, u"! über der Grenze um 20,00\u00a0€"_s);
        row("§22(1) SGB II: exactly 1.5", 90000, 15000, 3, CostLevel::Above, u"! über der Grenze um 350,00\u00a0€"_s);
        row("§22(1) SGB II: a cent above 1.5", 90001, 15000, 3, CostLevel::FarAbove, u"✕ über 150\u00a0% der Grenze, um 350,01\u00a0€"_s);
        row("§2.7: seven persons, 1,100.00", 100000, 10000, 7, CostLevel::Within, u"✓ innerhalb der Grenze, 0,00\u00a0€ Reserve"_s);
        row("operating costs unknown", 48000, {}, 3, CostLevel::Unknown, u"? Angaben fehlen"_s);
        row("rent unknown", {}, 15000, 3, CostLevel::Unknown, u"? Angaben fehlen"_s);
    }
    void assessed()
    {
        QFETCH(const Vacancy, vacancy);
        QFETCH(const int, persons);
        const Assessment found = assess(vacancy, {}, sample(), forPersons({persons}));
        QCOMPARE(found.shares.size(), 1);
        QTEST(int(found.rent), "level");
        QTEST(assessmentText(found.shares.front()).replace(u"150 %"_s, u"150\u00a0%"_s), "words");
        QCOMPARE(found.reliability, LimitStatus::Sample);
        QCOMPARE(reliabilityText(found.reliability), u"MUSTERWERTE – nicht amtlich"_s);
    }

    void missingFiguresAreNamed_data()
    {
        QTest::addColumn<Vacancy>("vacancy");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("nothing") << flat(48000, 15000) << QStringList();
        QTest::newRow("operating costs") << flat(48000, {}) << QStringList{u"vacancy.coldOperatingCosts"_s};
        QTest::newRow("both") << flat({}, {}) << QStringList{u"vacancy.netCold"_s, u"vacancy.coldOperatingCosts"_s};
        Vacancy mixed = flat(48000, 25000);
        mixed.heatingInOperatingCosts = Tri::Yes;
        QTest::newRow("heating in the operating costs") << mixed << QStringList{u"vacancy.coldOperatingCosts"_s};
        Vacancy parking = flat(48000, 15000);
        parking.parkingMandatory = Tri::Yes;
        QTest::newRow("parking that must be taken") << parking << QStringList{u"vacancy.parkingRent"_s};
    }
    void missingFiguresAreNamed()
    {
        QFETCH(const Vacancy, vacancy);
        const Assessment found = assess(vacancy, {}, sample(), forPersons({3}));
        QTEST(found.missing, "missing");
        QCOMPARE(found.rent == CostLevel::Unknown, !found.missing.isEmpty());
        QVERIFY(assess(vacancy, {}, {}, forPersons({3})).missing.contains(u"limit"_s));
    }

    void severalHouseholdsShare()
    {
        const Assessment found = assess(flat(60000, 18000), {}, sample(), forPersons({2, 1}));
        QCOMPARE(found.shares.size(), 2);
        QCOMPARE(found.shares[0].grossCold->value, 52000);
        QCOMPARE(found.shares[1].grossCold->value, 26000);
        QCOMPARE(found.rent, CostLevel::Within);
        const Assessment withOthers = assess(flat(60000, 18000), {}, sample(), forPersons({1}, 2));
        QCOMPARE(withOthers.shares.front().grossCold->value, 26000);
    }

    void sharesSumToTheCent_data()
    {
        QTest::addColumn<qint64>("costs");
        QTest::addColumn<std::vector<int>>("heads");
        QTest::addColumn<std::vector<qint64>>("parts");
        using Heads = std::vector<int>;
        using Parts = std::vector<qint64>;
        QTest::newRow("§2.7: 780.00 for 2 + 1") << qint64(78000) << Heads{2, 1} << Parts{52000, 26000};
        QTest::newRow("largest remainder: of equal ones the first") << qint64(100) << Heads{1, 1, 1} << Parts{34, 33, 33};
        QTest::newRow("largest remainder: 66.67 and 33.33") << qint64(10000) << Heads{1, 2} << Parts{3333, 6667};
        QTest::newRow("nobody of one group") << qint64(10001) << Heads{0, 2, 1} << Parts{0, 6667, 3334};
        QTest::newRow("nobody at all") << qint64(10001) << Heads{0, 0} << Parts{};
    }
    void sharesSumToTheCent()
    {
        QFETCH(const qint64, costs);
        QFETCH(const std::vector<int>, heads);
        const auto parts = valuesOf(shares({costs}, heads));
        QTEST(parts, "parts");
        if (!parts.empty()) QCOMPARE(std::accumulate(parts.begin(), parts.end(), qint64(0)), costs);
    }

    void reductionMakesItFit_data()
    {
        QTest::addColumn<qint64>("netCold");
        QTest::addColumn<std::vector<int>>("households");
        QTest::addColumn<int>("others");
        QTest::addColumn<qint64>("reduction");
        QTest::newRow("§2.7: above by 20.00") << qint64(56000) << std::vector<int>{3} << 0 << qint64(2000);
        QTest::newRow("half of it is somebody else's") << qint64(104000) << std::vector<int>{1} << 1 << qint64(20000);
        QTest::newRow("the larger household decides") << qint64(164000) << std::vector<int>{2, 1} << 0 << qint64(90000);
        QTest::newRow("thirds of a cent") << qint64(134001) << std::vector<int>{1, 1, 1} << 0 << qint64(1);
    }
    void reductionMakesItFit()
    {
        QFETCH(const qint64, netCold);
        QFETCH(const std::vector<int>, households);
        QFETCH(const int, others);
        const AssessmentQuestion question = forPersons(households, others);
        const Assessment found = assess(flat(netCold, 16000), {}, sample(), question);
        QVERIFY(found.wantedReduction);
        QTEST(found.wantedReduction->value, "reduction");
        const qint64 fitting = netCold - found.wantedReduction->value;
        QCOMPARE(assess(flat(fitting, 16000), {}, sample(), question).rent, CostLevel::Within);
        QVERIFY2(assess(flat(fitting + 1, 16000), {}, sample(), question).rent != CostLevel::Within, "a cent less does not do");
    }

    void otherCeilings()
    {
        QList<RentLimit> lines = sample();
        for (RentLimit &one : lines) one.highestPerM2 = Cents{1000};
        Dwelling dwelling{.livingAreaDm2 = 6300};
        QCOMPARE(assess(flat(48000, 15000), dwelling, lines, forPersons({3})).abovePerM2, Tri::No);
        QCOMPARE(assess(flat(48001, 15000), dwelling, lines, forPersons({3})).abovePerM2, Tri::Yes);
        dwelling.livingAreaDm2.reset();
        QCOMPARE(assess(flat(48000, 15000), dwelling, lines, forPersons({3})).abovePerM2, Tri::Unknown);
        Vacancy vacancy = flat(48000, 15000);
        vacancy.deposit = Cents{144000};
        QCOMPARE(assess(vacancy, {}, sample(), forPersons({3})).depositAllowed, Tri::Yes);
        vacancy.deposit = Cents{144001};
        QCOMPARE(assess(vacancy, {}, sample(), forPersons({3})).depositAllowed, Tri::No);
    }

    void heatingByAdequateArea()
    {
        // 18.00 € for a square metre and a year: 80 m² make 120.00 € a month (BSG B 14 AS 36/08 R: the adequate, not the real area).
        AssessmentQuestion question = forPersons({3});
        Vacancy vacancy = flat(48000, 15000);
        vacancy.heatingCosts = Cents{12000};
        QCOMPARE(assess(vacancy, {}, sample(), question).shares.front().heatingLevel, CostLevel::Unknown);
        question.heatingPerM2Year = Cents{1800};
        QCOMPARE(assess(vacancy, {}, sample(), question).shares.front().heatingLevel, CostLevel::Within);
        vacancy.heatingCosts = Cents{12001};
        QCOMPARE(assess(vacancy, {}, sample(), question).shares.front().heatingLevel, CostLevel::Above);
    }

    void lineOfTheHeizspiegel_data()
    {
        QTest::addColumn<EnergyCarriers>("carriers");
        QTest::addColumn<HotWater>("hotWater");
        QTest::addColumn<int>("buildingM2");
        QTest::addColumn<qint64>("cents");
        constexpr int unknown = 0;
        QTest::newRow("gas, small building") << EnergyCarriers(EnergyCarrier::Gas) << HotWater::DecentralElectric << 200 << qint64(2400);
        QTest::newRow("on the border: the smaller class")
            << EnergyCarriers(EnergyCarrier::Gas) << HotWater::DecentralElectric << 250 << qint64(2400);
        QTest::newRow("gas, large building") << EnergyCarriers(EnergyCarrier::Gas) << HotWater::DecentralElectric << 900 << qint64(2000);
        QTest::newRow("with hot water") << EnergyCarriers(EnergyCarrier::Gas) << HotWater::Central << 200 << qint64(2700);
        QTest::newRow("size unknown: the highest, in favour of the household")
            << EnergyCarriers(EnergyCarrier::Gas) << HotWater::DecentralGas << unknown << qint64(2400);
        QTest::newRow("hot water unknown: the higher") << EnergyCarriers(EnergyCarrier::Gas) << HotWater::Unknown << 200 << qint64(2700);
        QTest::newRow("the newest edition counts") << EnergyCarriers(EnergyCarrier::Oil) << HotWater::DecentralGas << 200 << qint64(2200);
        QTest::newRow("no line") << EnergyCarriers(EnergyCarrier::Wood) << HotWater::Central << 200 << qint64(0);
        QTest::newRow("two carriers: nobody knows which")
            << (EnergyCarrier::Gas | EnergyCarrier::Wood) << HotWater::Central << 200 << qint64(0);
        QTest::newRow("carrier unknown") << EnergyCarriers() << HotWater::Central << 200 << qint64(0);
    }
    void lineOfTheHeizspiegel()
    {
        QFETCH(EnergyCarriers, carriers);
        QFETCH(HotWater, hotWater);
        QFETCH(int, buildingM2);
        const auto line = [](int year, EnergyCarrier carrier, int from, std::optional<int> until, qint64 cents, bool withHotWater) {
            return HeatingLimit{.mirrorYear = year,
                .accountingYear = year - 1,
                .carrier = carrier,
                .buildingFromM2 = from,
                .buildingUntilM2 = until,
                .tooHighPerM2Year = {cents},
                .withHotWater = withHotWater};
        };
        using enum EnergyCarrier;
        const QList<HeatingLimit> lines{line(2026, Gas, 100, 250, 2400, false), line(2026, Gas, 250, {}, 2000, false),
            line(2026, Gas, 100, 250, 2700, true), line(2025, Oil, 100, 250, 9900, false), line(2026, Oil, 100, 250, 2200, false)};
        const auto found = heatingLimitFor(lines, {carriers, hotWater, buildingM2 == 0 ? std::nullopt : std::optional(buildingM2)});
        QTEST(found ? found->tooHighPerM2Year.value : qint64(0), "cents");
    }

    void reducedRentCounts()
    {
        Vacancy vacancy = flat(56000, 16000);
        vacancy.reducedNetCold = Cents{53000};
        vacancy.reducedUntil = day.addMonths(6);
        AssessmentQuestion question = forPersons({3});
        QCOMPARE(assess(vacancy, {}, sample(), question).rent, CostLevel::Within);
        question.day = vacancy.reducedUntil.addDays(1);
        QCOMPARE(assess(vacancy, {}, sample(), question).rent, CostLevel::Above);
    }

    void tablesAreChecked_data()
    {
        QTest::addColumn<QList<RentLimit>>("lines");
        QTest::addColumn<QStringList>("found");
        const auto with = [](auto change) {
            QList<RentLimit> lines = sample();
            change(lines);
            return lines;
        };
        const auto next = [](QDate from, QDate until) {
            QList<RentLimit> lines = sample();
            for (RentLimit &one : lines) one.validUntil = until;
            QList<RentLimit> following = sample();
            for (RentLimit &one : following) one.validFrom = from;
            return lines + following;
        };
        QTest::newRow("§2.8: the sample") << sample() << QStringList();
        QTest::newRow("§2.8: sizes run from 1 on") << with([](auto &lines) { lines.removeFirst(); }) << QStringList{u"limit.persons"_s};
        QTest::newRow("a size left out") << with([](auto &lines) { lines.remove(2); }) << QStringList{u"limit.persons"_s};
        QTest::newRow("a size twice") << with([](auto &lines) { lines.insert(1, lines[1]); }) << QStringList{u"limit.overlap"_s};
        QTest::newRow("§2.8: the last says what each further person adds")
            << with([](auto &lines) { lines.last().furtherPerson.reset(); }) << QStringList{u"limit.further"_s};
        QTest::newRow("less for more persons") << with([](auto &lines) { lines[2].grossColdMax = {59999}; })
                                               << QStringList{u"limit.falls"_s};
        QTest::newRow("§2.8: official needs its source") << with([](auto &lines) {
            for (RentLimit &one : lines) one.status = LimitStatus::Official;
            lines[0].source = u" "_s;
        }) << QStringList{u"limit.source"_s};
        QTest::newRow("the next one follows at once") << next(QDate(2027, 1, 1), QDate(2026, 12, 31)) << QStringList();
        QTest::newRow("§2.8: a day without") << next(QDate(2027, 1, 2), QDate(2026, 12, 31)) << QStringList{u"limit.gap"_s};
        QTest::newRow("§2.8: a day with two") << next(QDate(2026, 12, 31), QDate(2026, 12, 31)) << QStringList{u"limit.overlap"_s};
        QTest::newRow("the one before never ends") << next(QDate(2027, 1, 1), QDate()) << QStringList{u"limit.overlap"_s};
    }
    void tablesAreChecked()
    {
        QFETCH(const QList<RentLimit>, lines);
        QTEST(reasons(checkLimits(lines)), "found");
    }

    void karenz_data()
    {
        QTest::addColumn<LegalCircle>("circle");
        QTest::addColumn<QList<BenefitSpan>>("spans");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        const auto row = [](const char *name, LegalCircle circle, const QList<BenefitSpan> &spans, QDate from, QDate until) {
            QTest::newRow(name) << circle << spans << from << until;
        };
        using enum LegalCircle;
        const QDate march(2026, 3, 1);
        row("§22(1) SGB II: from 2026-03, a year", Sgb2, {{march, {}}}, march, {2027, 2, 28});
        row("§22(1) SGB II: begins with the month, not the day", Sgb2, {{QDate(2026, 3, 17), {}}}, march, {2027, 2, 28});
        row("§22(1) SGB II: 2026-08 and 2026-09 without prolong by two", Sgb2, {{march, {2026, 7, 31}}, {QDate(2026, 10, 1), {}}}, march,
            {2027, 4, 30});
        row("a span that begins within another prolongs nothing", Sgb2, {{march, {2026, 9, 30}}, {QDate(2026, 6, 1), {}}}, march,
            {2027, 2, 28});
        row("§22(1) SGB II: until 2022-10 and again 2026-03, anew", Sgb2, {{QDate(2021, 1, 1), QDate(2022, 10, 31)}, {march, {}}}, march,
            {2027, 2, 28});
        row("two years and eleven months without are not three", Sgb2, {{QDate(2022, 5, 1), QDate(2023, 4, 30)}, {march, {}}}, {2022, 5, 1},
            {2023, 4, 30});
        row("§35(1) SGB XII: the same", Sgb12, {{march, {}}}, march, {2027, 2, 28});
        row("§3 AsylbLG: none", AsylblgBasic, {{march, {}}}, {}, {});
        row("no benefits: none", NoBenefit, {{march, {}}}, {}, {});
        row("nothing known", Sgb2, {}, {}, {});
    }
    void karenz()
    {
        QFETCH(const LegalCircle, circle);
        QFETCH(const QList<BenefitSpan>, spans);
        const auto found = karenzOf(circle, spans, day);
        QTEST(found ? found->from : QDate(), "from");
        QTEST(found ? found->until : QDate(), "until");
    }
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "limitstest.moc"
