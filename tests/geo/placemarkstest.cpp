// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/placemarks.h"
#include "geo/placepainter.h"
#include "geo/projection.h"
#include "geo/wkb.h"
#include <QLineF>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
constexpr Utm middle{410000, 5477000};

Place placeAt(qint64 id, PlaceKind kind, Utm at)
{
    Place place;
    place.id = id;
    place.kind = kind;
    place.geom = toWkb(at);
    return place;
}

/** A view of so many pixels around the middle. */
MapView viewAt(double zoom, QSizeF size = {800, 600})
{
    return {toMercator(middle).value_or(Mercator{}), zoom, size};
}

QList<Place> scattered(int count, quint32 seed)
{
    QRandomGenerator dice(seed);
    QList<Place> places;
    for (int i = 0; i < count; ++i)
        places += placeAt(i + 1, i % 5 == 0 ? PlaceKind::RideBench : PlaceKind::Stop,
            {middle.east + dice.bounded(20000.) - 10000, middle.north + dice.bounded(20000.) - 10000});
    return places;
}

PlaceLook look()
{
    PlaceLook look;
    look.ground = Qt::white;
    look.sign = Qt::black;
    look.halo = Qt::white;
    look.line = Qt::blue;
    look.warn = Qt::red;
    look.selection = Qt::blue;
    return look;
}

QImage painted(const PlaceSet &set, const MapView &view, PlaceLayers layers, const PlaceLook &look, qint64 selected = -1)
{
    QImage image(view.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintPlaces(painter, set, layers, view, look, selected);
    return image;
}
}

/** Signs of places: which there is room for, what the pointer is on, how many are in view. */
class PlaceMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsNeverHideEachOther_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<double>("scale");
        for (const double zoom : {8., 10., 12.5, 14., 16.}) QTest::addRow("zoom %.1f", zoom) << zoom << 1.;
        QTest::newRow("text at 200 %") << 12. << 2.;
    }
    void signsNeverHideEachOther()
    {
        QFETCH(double, zoom);
        QFETCH(double, scale);
        const QList<Place> places = scattered(2000, 7);
        const PlaceSet set = makePlaces(places);
        const auto shown = shownPlaces(set, allLayers, viewAt(zoom), 0, scale);
        std::vector<QPointF> signs;
        for (const ShownPlace &place : shown)
            if (!place.isDot) signs.push_back(place.at);
        QVERIFY(!signs.empty());
        for (size_t i = 0; i < signs.size(); ++i)
            for (size_t j = i + 1; j < signs.size(); ++j) QVERIFY(QLineF(signs[i], signs[j]).length() >= 15 * scale);
    }

    void everyPlaceOfTheViewIsThere()
    {
        const QList<Place> places = scattered(500, 3);
        const PlaceSet set = makePlaces(places);
        const MapView view = viewAt(12);
        QSet<qint64> expected, found;
        for (const Place &place : places)
            if (QRectF({}, view.size).contains(toScreen(view, *toMercator(*pointOf(place.geom.bytes))))) expected += place.id;
        for (const ShownPlace &place : shownPlaces(set, allLayers, view, 0, 1)) found += set.marks[place.mark].id;
        QVERIFY(expected.size() > 20);
        QCOMPARE(found, expected);
        int counted = 0;
        for (const int count : groupsInside(set, view)) counted += count;
        QCOMPARE(counted, expected.size());
    }

    void importantOnesKeepTheirSign()
    {
        const QList<Place> places{
            placeAt(1, PlaceKind::Stop, middle), placeAt(2, PlaceKind::RideBench, middle), placeAt(3, PlaceKind::Supermarket, middle)};
        const PlaceSet set = makePlaces(places);
        const auto shown = shownPlaces(set, allLayers, viewAt(13), 0, 1);
        QCOMPARE(shown.size(), 3);
        for (const ShownPlace &place : shown) QCOMPARE(place.isDot, set.marks[place.mark].id != 2);
        const auto boxes = placeBoxes(shown, 1); // names keep clear of the sign, not of dots
        QCOMPARE(boxes.size(), 1);
        QCOMPARE(boxes.front().center(), toScreen(viewAt(13), *toMercator(middle)));
        for (const ShownPlace &place : shownPlaces(set, allLayers, viewAt(18), 0, 1)) QVERIFY(!place.isDot); // where one sees houses
    }

    void hiddenLayersAreNotThere()
    {
        const PlaceSet set = makePlaces(
            QList<Place>{placeAt(1, PlaceKind::Stop, middle), placeAt(2, PlaceKind::RideBench, {middle.east + 900, middle.north})});
        const PlaceLayers benches = 1U << int(PlaceGroup::RideBench);
        const auto shown = shownPlaces(set, benches, viewAt(13), 0, 1);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(set.marks[shown.front().mark].id, 2);
        QCOMPARE(painted(set, viewAt(13), 0, look()), painted({}, viewAt(13), allLayers, look()));
    }

    void thePointerFindsAllThatLieThere()
    {
        const PlaceSet set = makePlaces(QList<Place>{placeAt(1, PlaceKind::Stop, {middle.east + 2, middle.north}),
            placeAt(2, PlaceKind::RideBench, middle), placeAt(3, PlaceKind::Hotspot, {middle.east + 900, middle.north})});
        const MapView view = viewAt(14);
        const auto shown = shownPlaces(set, allLayers, view, 0, 1);
        const auto ids = placesAt(set, shown, {400, 300}, 12);
        QCOMPARE(QList<qint64>(ids.begin(), ids.end()), (QList<qint64>{2, 1}));
        QVERIFY(placesAt(set, shown, {400, 340}, 12).empty());
    }

    void routesAndAreas()
    {
        Place route = placeAt(1, PlaceKind::CommunityBus, middle), area = placeAt(2, PlaceKind::CommunityBus, middle), damaged = area;
        route.geom = toWkb(std::vector<Line>{{{middle.east - 1000, middle.north}, {middle.east + 1000, middle.north}}});
        const Ring ring{{middle.east - 2000, middle.north - 2000}, {middle.east + 2000, middle.north - 2000},
            {middle.east + 2000, middle.north + 2000}, {middle.east - 2000, middle.north + 2000},
            {middle.east - 2000, middle.north - 2000}};
        area.geom = toWkb(MultiPolygon{{ring}});
        damaged.id = 3;
        damaged.geom.bytes.chop(9);
        const PlaceSet set = makePlaces(QList<Place>{route, area, damaged});
        QCOMPARE(set.outlines.size(), 2);
        QCOMPARE(set.marks.size(), 2);
        const MapView view = viewAt(13);
        const auto on = [&](Utm at) { return outlineAt(set, view, toScreen(view, *toMercator(at)), 5); };
        QCOMPARE(on({middle.east + 700, middle.north}), 1);
        QCOMPARE(on({middle.east + 2000, middle.north + 700}), 2);
        QCOMPARE(on({middle.east + 700, middle.north + 700}), -1); // inside the area clicks are for what lies there
        QVERIFY(painted(set, view, allLayers, look()) != painted(set, view, allLayers, look(), 2));
    }

    void reachIsDrawnInMetres()
    {
        const PlaceSet set = makePlaces(QList<Place>{placeAt(1, PlaceKind::Stop, middle)});
        const MapView view = viewAt(13);
        PlaceLook rings = look();
        rings.withReach = true;
        const QImage with = painted(set, view, allLayers, rings), without = painted(set, view, allLayers, look());
        const double pixels = 600 / metresPerUnit(view.centre) * worldPixels(view);
        const auto differs = [&](double right) { return with.pixel(400 + int(right), 300) != without.pixel(400 + int(right), 300); };
        QVERIFY(differs(pixels - 3));
        QVERIFY(!differs(pixels + 3));
    }

    void aBenchWithoutReturnLooksOtherwise()
    {
        Place alone = placeAt(1, PlaceKind::RideBench, middle), paired = alone;
        paired.returnBenchUid = u"there"_s;
        const MapView view = viewAt(15);
        QVERIFY(painted(makePlaces(QList<Place>{alone}), view, allLayers, look())
            != painted(makePlaces(QList<Place>{paired}), view, allLayers, look()));
    }

    void placesWithoutAnImageAreLeftOut()
    {
        const PlaceSet set
            = makePlaces(QList<Place>{placeAt(1, PlaceKind::Stop, {1e30, 1e30}), placeAt(2, PlaceKind::Stop, middle), Place{.id = 3}});
        QCOMPARE(set.marks.size(), 1);
    }
};

QTEST_MAIN(PlaceMarksTest)
#include "placemarkstest.moc"
