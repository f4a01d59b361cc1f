// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/marks.h"
#include "geo/projection.h"
#include <QtTest>
#include <cmath>
#include <random>
#include <set>

namespace {
const Utm kaiserslautern{411000, 5477000};

std::vector<Mark> scattered(int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> offset(-15000, 15000);
    std::vector<Mark> marks;
    for (int i = 0; i < count; ++i)
        marks.push_back({1000 + (i * 7919) % count, {kaiserslautern.east + offset(random), kaiserslautern.north + offset(random)},
            MarkShape(random() % markShapes), random() % 9 == 0});
    return marks;
}

MapView view(double zoom, QSizeF size = {1000, 480})
{
    return {*toMercator(kaiserslautern), zoom, size};
}
}

class MarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void viewIsExactBothWays()
    {
        const MapView v = view(13.7);
        QCOMPARE(toScreen(v, v.centre), QPointF(500, 240));
        for (const QPointF pixel : {QPointF(0, 0), QPointF(1000, 480), QPointF(123.4, 56.7)}) {
            const QPointF back = toScreen(v, toMercator(v, pixel));
            QVERIFY(std::hypot(back.x() - pixel.x(), back.y() - pixel.y()) < 1e-6);
        }
        // At zoom 0 the world is 256 pixels wide; 90° east is three quarters of it.
        QCOMPARE(toScreen({{0.5, 0.5}, 0, {256, 256}}, toMercator(LonLat{90, 0})), QPointF(192, 128));
    }

    void fittedShowsTheWholeBox()
    {
        MercatorBox box;
        box.add(toMercator(LonLat{7.39, 49.29}));
        box.add(toMercator(LonLat{8.0, 49.58}));
        const MapView v = fitted(box, {1000, 480}, 24, 20);
        const QPointF a = toScreen(v, {box.left, box.top});
        const QPointF b = toScreen(v, {box.right, box.bottom});
        QVERIFY(a.x() >= 23.9 && a.y() >= 23.9 && b.x() <= 976.1 && b.y() <= 456.1);
        QVERIFY(std::abs(a.y() - 24) < 0.1 || std::abs(a.x() - 24) < 0.1);
        MercatorBox point;
        point.add(Mercator{0.5, 0.5});
        QCOMPARE(fitted(point, {1000, 480}, 24, 17).zoom, 17.);
    }

    void marksStandWhereTheyAre()
    {
        const std::vector<Mark> marks = scattered(500, 1);
        const auto set = makeMarks(marks);
        QVERIFY(set);
        const MapView v = view(20);
        for (const Mark &mark : marks) {
            const auto point = pointOf(*set, mark.id);
            QVERIFY(point);
            QCOMPARE(set->ids[*point], mark.id);
            const QPointF expected = toScreen(v, *toMercator(mark.place));
            const QPointF at = toScreen(v, toMercator(set->tree.placeOf(*point)));
            QVERIFY(std::hypot(at.x() - expected.x(), at.y() - expected.y()) < 0.1);
        }
        QVERIFY(!pointOf(*set, 999));
        QVERIFY(!pointOf(*set, 1500));
    }

    void countsAreOfWhatIsVisible()
    {
        const std::vector<Mark> marks = scattered(800, 2);
        const auto set = makeMarks(marks, {30, 0});
        QVERIFY(set);
        const MapView v = view(12);
        TraitCounts expected{};
        for (const Mark &mark : marks) {
            if (!boxOf(v).contains(*toMercator(mark.place))) continue;
            ++expected[size_t(mark.shape)];
            expected[staleTrait] += mark.isStale;
        }
        QVERIFY(expected[0] > 0 && expected[0] < 800);
        const auto shown = shownMarks(*set, v, 40);
        const TraitCounts counts = shownCounts(*set, shown, v.size);
        for (int trait = 0; trait < 8; ++trait) QCOMPARE(counts[size_t(trait)], expected[size_t(trait)]);
        QVERIFY(shown.size() >= std::accumulate(expected.begin(), expected.begin() + markShapes, 0u));
    }

    void clustersOnlyWhereSignsWouldOverlap()
    {
        const auto set = makeMarks(scattered(300, 3));
        QVERIFY(set);
        const MapView v = view(12);
        const auto shown = shownMarks(*set, v, 0);
        for (size_t i = 0; i < shown.size(); ++i)
            for (size_t j = 0; j < i; ++j)
                if (!set->tree.isCluster(shown[i].node) && !set->tree.isCluster(shown[j].node)) {
                    const QPointF away = shown[i].at - shown[j].at;
                    QVERIFY(std::hypot(away.x(), away.y()) > 25.9);
                }
    }

    void pointerFindsTheNearest()
    {
        const Mark first{1, kaiserslautern, MarkShape::Disc, false};
        const Mark near{2, {kaiserslautern.east, kaiserslautern.north - 8}, MarkShape::Circle, false};
        const auto set = makeMarks(std::vector{first, near}, {1, 17});
        const MapView v = view(16);
        const auto shown = shownMarks(*set, v, 0);
        QCOMPARE(shown.size(), 2u);
        const int at = shownAt(*set, shown, {500, 244}, 16);
        QCOMPARE(set->ids[shown[size_t(at)].node], 2);
        QCOMPARE(set->ids[shown[size_t(shownAt(*set, shown, {500, 234}, 16))].node], 1);
        QCOMPARE(shownAt(*set, shown, {520, 240}, 16), -1);
        QVERIFY(shownAt(*set, shown, {511, 240}, 24) >= 0);
    }

    void onOneSpotTheyStayTogether()
    {
        const std::vector<Mark> house{{1, kaiserslautern}, {2, kaiserslautern}, {3, kaiserslautern}};
        const auto set = makeMarks(house);
        const auto shown = shownMarks(*set, view(20), 0);
        QCOMPARE(shown.size(), 1u);
        QCOMPARE(set->tree.count(shown.front().node), 3u);
        QCOMPARE(diameterOf(*set, shown.front().node), 30.);
        QCOMPARE(shownNodeOf(*set, *pointOf(*set, 2), 20), shown.front().node);
    }

    void readsInLines()
    {
        std::vector<Mark> marks;
        const double metres = 4; // about 100 pixels at zoom 20.3 and this latitude
        const auto add = [&](qint64 id, double column, double line) {
            marks.push_back({id, {kaiserslautern.east + column * metres, kaiserslautern.north - line * metres}});
        };
        add(6, 1, 1);
        add(3, 1, -1);
        add(4, -1, 0);
        add(1, -1, -1);
        add(5, 1, 0);
        add(2, 0, -1);
        add(99, 500, 0);
        const auto set = makeMarks(marks);
        const MapView v = view(20.3);
        QCOMPARE(inReadingOrder(*set, v), (std::vector<qint64>{1, 2, 3, 4, 5, 6}));
        QCOMPARE(nextMark(*set, v, {}, true), 1);
        QCOMPARE(nextMark(*set, v, {}, false), 6);
        QCOMPARE(nextMark(*set, v, 3, true), 4);
        QCOMPARE(nextMark(*set, v, 3, false), 2);
        QCOMPARE(nextMark(*set, v, 6, true), 1);
        QCOMPARE(nextMark(*set, v, 1, false), 6);
        QCOMPARE(nextMark(*set, v, 99, true), 1);
        QVERIFY(!nextMark({}, v, {}, true));
    }

    void everyMarkOfAClusterIsVisited()
    {
        const auto set = makeMarks(scattered(400, 8));
        const MapView v = view(9);
        const auto ids = inReadingOrder(*set, v);
        QCOMPARE(ids.size(), 400u);
        QVERIFY(shownMarks(*set, v, 0).size() < 100);
        std::optional<qint64> current;
        std::set<qint64> seen;
        for (int i = 0; i < 400; ++i) {
            current = nextMark(*set, v, current, true);
            seen.insert(*current);
        }
        QCOMPARE(seen.size(), 400u);
    }

    void whatHasNoPlaceIsLeftOut()
    {
        const auto set = makeMarks(std::vector<Mark>{{1, {NAN, 0}}, {2, kaiserslautern}, {3, {1e30, 1e30}}});
        QCOMPARE(set->ids, std::vector<qint64>{2});
    }

    void choosesByIds()
    {
        PlacedMarks all;
        for (quint32 i = 0; i < 1000; ++i) {
            all.ids.push_back(3 * i + 10);
            all.places.push_back({i, 2 * i});
            all.traits.push_back(quint8(i));
        }
        std::mt19937 random(5);
        std::vector<qint64> ids;
        for (int i = 0; i < 3000; ++i) ids.push_back(random() % 10 == 0 || ids.empty() ? qint64(random() % 3100) : ids.back() + 1);
        const PlacedMarks some = chosen(all, ids);
        size_t next = 0;
        for (const qint64 id : ids) {
            if (id < 10 || id > 3007 || id % 3 != 1) continue;
            const auto i = quint32((id - 10) / 3);
            QCOMPARE(some.ids.at(next), id);
            QCOMPARE(some.places[next], (GridPlace{i, 2 * i}));
            QCOMPARE(some.traits[next++], quint8(i));
        }
        QVERIFY(next > 500);
        QCOMPARE(some.ids.size(), next);
        QVERIFY(chosen({}, ids).ids.empty());
    }

    // What is sketched for a view is counted as in the whole tree, and stays clustered however close one looks.
    void sketchShowsTheView()
    {
        const PlacedMarks all = placed(scattered(4000, 12));
        const auto whole = makeMarks(all);
        for (const double zoom : {9., 12.4, 14.}) {
            const MapView v = view(zoom);
            const auto sketch = sketchMarks(all, v, markClusters);
            QVERIFY(sketch);
            const auto sum = [&](const MarkSet &set, const MapView &seen) {
                quint32 count = 0;
                for (const ShownMark &mark : shownMarks(set, seen, 200)) count += set.tree.count(mark.node);
                return count;
            };
            QVERIFY(sketch->ids.size() <= all.ids.size());
            QVERIFY(std::abs(int(sum(*sketch, v)) - int(sum(*whole, v))) <= int(sum(*whole, v)) / 20);
            if (zoom == 9.) QCOMPARE(sketch->ids.size(), 4000u);
            if (zoom == 14.) QVERIFY(sketch->ids.size() < 1000);
            QCOMPARE(clusterLevel(sketch->tree, 20), int(zoom + 1));
        }
    }

    void hundredThousandPerFrame()
    {
        const auto set = makeMarks(scattered(100000, 4), {30, 0});
        QVERIFY(set);
        const MapView v = view(11);
        QElapsedTimer timer;
        timer.start();
        size_t shown = 0;
        for (int i = 0; i < 10; ++i) shown = shownMarks(*set, v, 24).size();
        qInfo("%zu of 100000 shown: %.2f ms", shown, double(timer.nsecsElapsed()) / 1e7);
        QVERIFY(shown > 10000);
    }
};

QTEST_GUILESS_MAIN(MarksTest)
#include "markstest.moc"
