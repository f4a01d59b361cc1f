// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/sketch.h"
#include "geo/shape.h"
#include "geo/wkb.h"
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
Sketch drawn(bool isArea, const std::vector<Utm> &corners)
{
    Sketch sketch{.isArea = isArea};
    for (const Utm &at : corners) sketch.corners.push_back({.at = at});
    return sketch;
}

const std::vector<Utm> square{{0, 0}, {1000, 0}, {1000, 1000}, {0, 1000}};
}
Q_DECLARE_METATYPE(Sketch)

/** Routes and areas as a person draws them. */
class SketchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checked_data()
    {
        QTest::addColumn<Sketch>("sketch");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no corner") << drawn(false, {}) << u"sketch.routeCorners"_s;
        QTest::newRow("a route of one corner") << drawn(false, {{0, 0}}) << u"sketch.routeCorners"_s;
        QTest::newRow("a route of two") << drawn(false, {{0, 0}, {1, 1}}) << u""_s;
        QTest::newRow("a route may cross itself") << drawn(false, {{0, 0}, {10, 10}, {10, 0}, {0, 10}}) << u""_s;
        QTest::newRow("an area of two corners") << drawn(true, {{0, 0}, {1, 1}}) << u"sketch.areaCorners"_s;
        QTest::newRow("an area of three") << drawn(true, {{0, 0}, {10, 0}, {0, 10}}) << u""_s;
        QTest::newRow("turning the other way") << drawn(true, {{0, 0}, {0, 10}, {10, 0}}) << u""_s;
        QTest::newRow("a bow tie") << drawn(true, {{0, 0}, {10, 10}, {10, 0}, {0, 10}}) << u"sketch.crossing"_s;
        QTest::newRow("three corners in one line") << drawn(true, {{0, 0}, {5, 5}, {10, 10}}) << u"sketch.crossing"_s;
    }
    void checked()
    {
        QFETCH(Sketch, sketch);
        QFETCH(QString, reason);
        const auto checked = checkSketch(sketch);
        QCOMPARE(checked ? QString() : checked.error().reason, reason);
    }

    void thereAndBack()
    {
        for (const bool isArea : {false, true}) {
            const Sketch sketch = drawn(isArea, square);
            QCOMPARE(sketchOf(shapeOf(sketch)), std::optional(sketch));
        }
        QVERIFY(shapeOf(drawn(true, {{0, 0}, {1, 1}})).bytes.isEmpty());
        QVERIFY(shapeOf(drawn(false, {{0, 0}})).bytes.isEmpty());
    }

    void whatCannotBeDrawnOn()
    {
        const Ring ring{{0, 0}, {100, 0}, {100, 100}, {0, 0}}, hole{{50, 10}, {60, 10}, {60, 20}, {50, 10}};
        QVERIFY(sketchOf(toWkb(MultiPolygon{{ring}})));
        QVERIFY(!sketchOf(toWkb(MultiPolygon{{ring, hole}})));
        QVERIFY(!sketchOf(toWkb(MultiPolygon{{ring}, {ring}})));
        QVERIFY(!sketchOf(toWkb(std::vector<Line>{{{0, 0}, {1, 1}}, {{2, 2}, {3, 3}}})));
        QVERIFY(!sketchOf(toWkb(std::vector<Line>{Line(mostSketchCorners + 1)})));
        QVERIFY(!sketchOf(toWkb(Utm{1, 2})));
        QVERIFY(!sketchOf({}));
    }

    void caughtByTheNearestStop()
    {
        const std::vector<SketchStop> stops{{u"a"_s, u"Markt"_s, {0, 0}}, {u"b"_s, u"Bahnhof"_s, {30, 0}}};
        QCOMPARE(stopNear(stops, {12, 0}, 20)->uid, u"a"_s);
        QCOMPARE(stopNear(stops, {18, 0}, 20)->uid, u"b"_s);
        QVERIFY(stopNear(stops, {20, 0}, 20));
        QVERIFY(!stopNear(stops, {0, 21}, 20));
        QVERIFY(!stopNear({}, {0, 0}, 20));
    }

    void measured()
    {
        QCOMPARE(lengthMetres(square), 3000.);
        QCOMPARE(lengthMetres(toWkb(std::vector<Line>{{{0, 0}, {3, 4}}, {{0, 0}, {0, 5}}})), 10.);
        QCOMPARE(areaSquareMetres(shapeOf(drawn(true, square))), 1e6);
        QCOMPARE(lengthMetres(shapeOf(drawn(true, square))), 0.);
        QCOMPARE(areaSquareMetres(shapeOf(drawn(false, square))), 0.);
    }

    void saidAsPeopleSayIt_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("expected");
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QTest::newRow("metres") << distanceText(639.6) << u"640 m"_s;
        QTest::newRow("kilometres") << distanceText(1249) << u"1,2 km"_s;
        QTest::newRow("many kilometres") << distanceText(1'234'000) << u"1.234,0 km"_s;
        QTest::newRow("a garden") << groundText(899.7) << u"900 m²"_s;
        QTest::newRow("fields: 10,000 m² are a hectare") << groundText(34'000) << u"3,4 ha"_s;
        QTest::newRow("a village: 100 ha are a square kilometre") << groundText(1'240'000) << u"1,2 km²"_s;
    }
    void saidAsPeopleSayIt()
    {
        QFETCH(const QString, said);
        QTEST(said, "expected");
    }
};

QTEST_GUILESS_MAIN(SketchTest)
#include "sketchtest.moc"
