// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/projection.h"
#include <QFile>
#include <QtConcurrentFilter>
#include <QtTest>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

class ProjectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utm_data()
    {
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("east");
        QTest::addColumn<double>("north");
        QTest::addColumn<double>("metres");
        QTest::newRow("central meridian, as SpatiaLite has it to six places") << 9. << 51.451182 << 500000. << 5700000. << 0.06;
        QTest::newRow("VG250: first corner of Kaiserslautern")
            << 7.73615162041273 << 49.47370409511544 << 408439.916192473 << 5480885.0262844 << 0.001;
        QTest::newRow("equator") << 9. << 0. << 500000. << 0. << 0.001;
    }
    void utm()
    {
        QFETCH(double, lon);
        QFETCH(double, lat);
        QFETCH(double, east);
        QFETCH(double, north);
        QFETCH(double, metres);
        const auto place = toUtm(LonLat{lon, lat});
        QVERIFY(place);
        QVERIFY2(std::hypot(place->east - east, place->north - north) < metres,
            qPrintable(u"%1 %2"_s.arg(place->east, 0, 'f', 6).arg(place->north, 0, 'f', 6)));
    }

    void mercator_data()
    {
        QTest::addColumn<LonLat>("place");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::newRow("null island") << LonLat{0, 0} << 0.5 << 0.5;
        QTest::newRow("north west corner") << LonLat{-180, 85.051128779806592} << 0. << 0.;
        // EPSG:3857 of (10, 60) is 1113194.907932, 8399737.889818 metres from the middle of the world.
        QTest::newRow("EPSG guidance note 7-2")
            << LonLat{10, 60} << 0.5 + 1113194.907932 / 40075016.685578 << 0.5 - 8399737.889818 / 40075016.685578;
        QTest::newRow("beyond the edge") << LonLat{180, 89} << 1. << 0.;
    }
    void mercator()
    {
        QFETCH(LonLat, place);
        QFETCH(double, x);
        QFETCH(double, y);
        const Mercator image = toMercator(place);
        QVERIFY2(std::abs(image.x - x) < 1e-12 && std::abs(image.y - y) < 1e-12,
            qPrintable(u"%1 %2"_s.arg(image.x, 0, 'g', 16).arg(image.y, 0, 'g', 16)));
    }

    void thereAndBackIsTheSameWithinAMillimetre()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> east(280000, 920000);
        std::uniform_real_distribution<double> north(5235000, 6100000);
        std::vector<Utm> places(2000);
        for (Utm &place : places) place = {east(random), north(random)};
        const std::vector<Mercator> images = toMercator(places);
        for (size_t i = 0; i < places.size(); ++i) {
            const auto back = toUtm(images[i]);
            QVERIFY(back);
            QVERIFY(std::hypot(back->east - places[i].east, back->north - places[i].north) < 0.001);
            const auto degrees = toLonLat(places[i]);
            QVERIFY(degrees);
            const Utm again = toUtm(std::vector<LonLat>{*degrees}).front();
            QVERIFY(std::hypot(again.east - places[i].east, again.north - places[i].north) < 0.001);
        }
    }

    void everyThreadGetsTheSame()
    {
        QList<int> numbers(64);
        std::iota(numbers.begin(), numbers.end(), 0);
        const auto wrong = QtConcurrent::blockingFiltered(numbers, [](int) {
            for (int i = 0; i < 200; ++i) {
                const auto place = toUtm(LonLat{7.73615162041273, 49.47370409511544});
                if (!place || std::abs(place->east - 408439.916192473) > 0.001) return true;
            }
            return false;
        });
        QCOMPARE(wrong.size(), 0);
    }

    void whatIsNoPlaceHasNoImage()
    {
        QVERIFY(!toUtm(LonLat{NAN, 49}));
        QVERIFY(!toUtm(LonLat{8, HUGE_VAL}));
        QVERIFY(!toUtm(LonLat{8, 91}));
        QVERIFY(!toLonLat(Utm{NAN, 0}));
        QVERIFY(!toMercator(Utm{1e30, 1e30}));
        const std::vector<Mercator> mixed = toMercator(std::vector<Utm>{{500000, 5700000}, {NAN, 0}});
        QVERIFY(std::isfinite(mixed[0].x));
        QVERIFY(!std::isfinite(mixed[1].x));
    }

    void theEuropeanGrid()
    {
        // Centre of the projection and a corner of Germany, as PROJ's own test of EPSG:3035 and cs2cs give them.
        const auto centre = toLaea(*toUtm(LonLat{10, 52}));
        QVERIFY(centre && std::abs(centre->east - 4321000) < 0.001 && std::abs(centre->north - 3210000) < 0.001);
        const LaeaPlace corner{4127100, 2940500};
        const auto back = toLaea(*toUtm(corner));
        QVERIFY(back && std::hypot(back->east - corner.east, back->north - corner.north) < 0.001);
        QVERIFY(!toLaea(Utm{NAN, 0}));
    }

    void metresPerUnitShrinksTowardsThePoles()
    {
        QVERIFY(std::abs(metresPerUnit({0.5, 0.5}) - 40075016.6856) < 0.001);
        QVERIFY(std::abs(metresPerUnit(toMercator(LonLat{8, 60})) / 40075016.6856 - 0.5) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(ProjectionTest)
#include "projectiontest.moc"
