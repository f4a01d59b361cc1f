// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/shape.h"
#include "tests/geo/sampleareas.h"
#include <QtTest>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {
const Ring square{{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}};
const Ring hole{{40, 40}, {60, 40}, {60, 60}, {40, 60}, {40, 40}};
const Ring bowTie{{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}};

MultiPolygon shifted(MultiPolygon shape, double east, double north)
{
    for (Polygon &polygon : shape)
        for (Ring &ring : polygon)
            for (Utm &place : ring) place = {place.east + east, place.north + north};
    return shape;
}

using Corner = std::pair<double, double>;

// How often each undirected edge is used by the rings of all areas together.
std::map<std::pair<Corner, Corner>, int> edgeUse(const std::vector<MultiPolygon> &areas)
{
    std::map<std::pair<Corner, Corner>, int> use;
    for (const MultiPolygon &area : areas)
        for (const Polygon &polygon : area)
            for (const Ring &ring : polygon)
                for (size_t i = 1; i < ring.size(); ++i) {
                    Corner a{ring[i - 1].east, ring[i - 1].north};
                    Corner b{ring[i].east, ring[i].north};
                    if (b < a) std::swap(a, b);
                    ++use[{a, b}];
                }
    return use;
}
}

class ShapeTest : public QObject
{
    Q_OBJECT

    std::vector<SampleArea> m_sample = sampleAreas();

    std::vector<MultiPolygon> sampleShapes() const
    {
        std::vector<MultiPolygon> shapes;
        for (const SampleArea &area : m_sample) shapes.push_back(area.shape);
        return shapes;
    }

private Q_SLOTS:
    void areaIsExactFarFromTheOrigin()
    {
        const MultiPolygon shape = shifted({{square, hole}, {square}}, 400000, 5400000);
        QCOMPARE(areaSquareMetres(shape), 2 * 10000. - 400);
        MultiPolygon turned = shape;
        for (Polygon &polygon : turned)
            for (Ring &ring : polygon) std::ranges::reverse(ring);
        QCOMPARE(areaSquareMetres(turned), areaSquareMetres(shape));
    }

    void holesAreOutside()
    {
        const MultiPolygon shape{{square, hole}};
        QVERIFY(contains(shape, {10, 10}));
        QVERIFY(!contains(shape, {50, 50}));
        QVERIFY(!contains(shape, {101, 50}));
        QVERIFY(!contains(shape, {-1, 100}));
        QVERIFY(!contains({}, {0, 0}));
    }

    void brokenShapesAreNamedAndMended()
    {
        QCOMPARE(invalidReason({{square, hole}}), QString());
        QVERIFY(invalidReason({{bowTie}}).contains("Self-intersection"_L1));
        const MultiPolygon mended = madeValid({{bowTie}});
        QCOMPARE(invalidReason(mended), QString());
        QCOMPARE(areaSquareMetres(mended), 50.);
        QVERIFY(invalidReason({{square}, {square}}) != QString());
        QCOMPARE(areaSquareMetres(madeValid({{square}, {square}})), 10000.);
        QVERIFY(!invalidReason({{{{0, 0}, {1, 1}}}}).isEmpty());
        QCOMPARE(madeValid({{{{0, 0}, {5, 5}, {0, 0}, {0, 0}}}}), MultiPolygon{});
    }

    void labelStandsDeepInside()
    {
        const Utm middle = labelPlace(shifted({{square}}, 400000, 5400000), 0.1);
        QVERIFY(std::hypot(middle.east - 400050, middle.north - 5400050) < 0.5);
        // Where the hole takes the middle, the deepest places are near the corners: 40·√2/(1+√2)… at least 20 m from every edge.
        const MultiPolygon ring{{square, hole}};
        const Utm beside = labelPlace(ring, 0.1);
        QVERIFY(contains(ring, beside));
        QVERIFY(std::min({beside.east, beside.north, 100 - beside.east, 100 - beside.north}) > 19.9);
        const Utm inLarger = labelPlace({{{{0, 0}, {1, 0}, {1, 1}, {0, 0}}}, shifted({{square}}, 500, 500).front()}, 0.1);
        QVERIFY(inLarger.east > 500);
        QCOMPARE(labelPlace({}, 1), Utm{});
        labelPlace({{{{0, 0}, {1000, 1e-9}, {2000, 0}, {0, 0}}}}, 1);
    }

    void realAreasAreAsLargeAsTheStatisticsSay()
    {
        QCOMPARE(m_sample.size(), 51u);
        for (const SampleArea &area : m_sample) {
            QCOMPARE(invalidReason(area.shape), QString());
            const double squareKilometres = areaSquareMetres(area.shape) / 1e6;
            QVERIFY2(std::abs(squareKilometres - area.squareKilometres) < 0.1 + 0.05 * area.squareKilometres,
                qPrintable(u"%1: %2 instead of %3"_s.arg(area.name).arg(squareKilometres).arg(area.squareKilometres)));
            QVERIFY(contains(area.shape, labelPlace(area.shape, 10)));
        }
    }

    void simplifiedNeighboursStillShareTheirEdges()
    {
        const std::vector<MultiPolygon> shapes = sampleShapes();
        const auto simple = simplifiedCoverage(shapes, 200);
        QVERIFY(simple);
        QCOMPARE(simple->size(), shapes.size());
        const auto before = edgeUse(shapes);
        const auto after = edgeUse(*simple);
        QVERIFY2(after.size() * 2 < before.size(), qPrintable(u"%1 of %2 edges"_s.arg(after.size()).arg(before.size())));
        for (const auto &[edge, use] : after) QVERIFY(use <= 2);
        double sum = 0;
        double sumBefore = 0;
        for (size_t i = 0; i < shapes.size(); ++i) {
            QCOMPARE(invalidReason((*simple)[i]), QString());
            sum += areaSquareMetres((*simple)[i]);
            sumBefore += areaSquareMetres(shapes[i]);
        }
        // A gap or an overlap of neighbours would leave edges used once inside; the outline may only move a little.
        QVERIFY(std::abs(sum - sumBefore) < 0.01 * sumBefore);
        const auto outline = std::ranges::count_if(after, [](const auto &entry) { return entry.second == 1; });
        QVERIFY2(outline < qsizetype(after.size()) / 3, qPrintable(QString::number(outline)));
    }
};

QTEST_GUILESS_MAIN(ShapeTest)
#include "shapetest.moc"
