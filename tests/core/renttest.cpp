// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/rent.h"
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
using Amount = std::optional<Cents>;
Amount euro(double amount)
{
    return Cents{qRound64(amount * 100)};
}
const Amount unknown;
}

/** Rent arithmetic, domain §1.6. */
class RentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sums_data()
    {
        QTest::addColumn<Vacancy>("vacancy");
        QTest::addColumn<Rent>("expected");
        const auto row = [](const char *name, const Vacancy &vacancy, const Rent &expected) { QTest::newRow(name) << vacancy << expected; };
        row("§1.6 split", {.netCold = euro(480), .coldOperatingCosts = euro(150), .heatingCosts = euro(95.5)},
            {euro(480), euro(630), euro(725.5), false});
        row("§1.6 heating unknown", {.netCold = euro(480), .coldOperatingCosts = euro(150)}, {euro(480), euro(630), unknown, false});
        row("§1.6 operating costs unknown", {.netCold = euro(480), .heatingCosts = euro(90)}, {euro(480), unknown, unknown, false});
        row("§1.6 net unknown", {.coldOperatingCosts = euro(150), .heatingCosts = euro(90)}, {unknown, unknown, unknown, false});
        row("§1.6 zero is known", {.netCold = euro(480), .coldOperatingCosts = euro(0), .heatingCosts = euro(0)},
            {euro(480), euro(480), euro(480), false});
        row("§1.6 one sum with heating: split unknown",
            {.netCold = euro(480), .coldOperatingCosts = euro(240), .heatingInOperatingCosts = Tri::Yes},
            {euro(480), unknown, euro(720), true});
        row("§1.6 heating included but also named",
            {.netCold = euro(480), .coldOperatingCosts = euro(150), .heatingCosts = euro(90), .heatingInOperatingCosts = Tri::Yes},
            {euro(480), euro(630), euro(720), false});
        row("§1.2 C flat rate", {.flatRate = euro(700)}, {unknown, unknown, euro(700), true});
        row("§1.2 C flat rate beside a net rent", {.netCold = euro(500), .flatRate = euro(700)}, {euro(500), unknown, euro(700), true});
        row("nothing known", {}, {unknown, unknown, unknown, false});
    }
    void sums()
    {
        QFETCH(Vacancy, vacancy);
        QFETCH(Rent, expected);
        QVERIFY(rentOf(vacancy) == expected);
    }

    void aReductionEndsByItself()
    {
        const Vacancy vacancy{
            .netCold = euro(560), .coldOperatingCosts = euro(160), .reducedNetCold = euro(520), .reducedUntil = QDate(2027, 6, 30)};
        QVERIFY(rentOn(vacancy, QDate(2027, 6, 30)).grossCold == euro(680));
        QVERIFY(rentOn(vacancy, QDate(2027, 7, 1)).grossCold == euro(720));
        QVERIFY(rentOf(vacancy).grossCold == euro(720));
    }

    void perArea_data()
    {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<int>("areaDm2");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("404.95 / 65 m² = 6.23") << qint64(40495) << 6500 << qint64(623);
        QTest::newRow("below half a cent") << qint64(149) << 10000 << qint64(1);
        QTest::newRow("half a cent goes up") << qint64(150) << 10000 << qint64(2);
        QTest::newRow("exact") << qint64(50000) << 5000 << qint64(1000);
        QTest::newRow("part square metres") << qint64(48000) << 7850 << qint64(611);
    }
    void perArea()
    {
        QFETCH(qint64, cents);
        QFETCH(int, areaDm2);
        const auto rate = perSquareMetre(Cents{cents}, areaDm2);
        QVERIFY(rate);
        QTEST(rate->value, "expected");
    }
    void perUnknownArea()
    {
        QVERIFY(!perSquareMetre(Cents{100}, {}));
        QVERIFY(!perSquareMetre(Cents{100}, 0));
        QVERIFY(!perSquareMetre({}, 5000));
    }

    void deposits()
    {
        QVERIFY(highestDeposit({.netCold = euro(480.33)}) == euro(1440.99));
        QVERIFY(highestDeposit({.flatRate = euro(700)}) == euro(2100));
        QVERIFY(!highestDeposit({}));
    }

    void parkingThatMustBeTaken()
    {
        QVERIFY(withMandatoryParking(euro(700), {.parkingRent = euro(40), .parkingMandatory = Tri::Yes}) == euro(740));
        QVERIFY(withMandatoryParking(euro(700), {.parkingMandatory = Tri::Yes}) == unknown);
        QVERIFY(withMandatoryParking(euro(700), {.parkingRent = euro(40), .parkingMandatory = Tri::Unknown}) == euro(700));
    }

    void inWords() { QCOMPARE(perSquareMetreText(euro(404.95), 6500, QLocale(QLocale::German)), u"6,23\u00a0€/m²"_s); }
};

QTEST_GUILESS_MAIN(RentTest)
#include "renttest.moc"
