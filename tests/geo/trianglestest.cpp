// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/triangles.h"
#include "tests/geo/sampleareas.h"
#include <QtTest>
#include <cmath>
#include <numbers>
#include <random>

namespace {
struct Rings {
    std::vector<Mercator> corners;
    std::vector<quint32> ends;

    void add(std::vector<Mercator> ring)
    {
        corners.insert(corners.end(), ring.begin(), ring.end());
        ends.push_back(quint32(corners.size()));
    }
};

double ringArea(std::span<const Mercator> ring)
{
    double twice = 0;
    for (size_t i = 0; i < ring.size(); ++i) {
        const Mercator a = ring[i];
        const Mercator b = ring[(i + 1) % ring.size()];
        twice += (a.x - ring[0].x) * (b.y - ring[0].y) - (b.x - ring[0].x) * (a.y - ring[0].y);
    }
    return std::abs(twice / 2);
}

double areaOf(const Rings &rings)
{
    double area = 0;
    quint32 begin = 0;
    for (size_t i = 0; i < rings.ends.size(); begin = rings.ends[i++])
        area += (i == 0 ? 1 : -1) * ringArea(std::span(rings.corners).subspan(begin, rings.ends[i] - begin));
    return area;
}

bool isInside(const Rings &rings, Mercator place)
{
    bool inside = false;
    quint32 begin = 0;
    for (const quint32 end : rings.ends) {
        for (quint32 i = begin, j = end - 1; i < end; j = i++) {
            const Mercator a = rings.corners[i];
            const Mercator b = rings.corners[j];
            if ((a.y > place.y) != (b.y > place.y) && place.x < (b.x - a.x) * (place.y - a.y) / (b.y - a.y) + a.x) inside = !inside;
        }
        begin = end;
    }
    return inside;
}

// The triangles are right if none is outside and their areas add up: then they cannot overlap or leave a gap.
void verifyExact(const Rings &rings)
{
    const std::vector<quint32> triangles = triangulate(rings.corners, rings.ends);
    QCOMPARE(triangles.size() % 3, 0u);
    double sum = 0;
    for (size_t i = 0; i < triangles.size(); i += 3) {
        const std::array<Mercator, 3> corner{rings.corners[triangles[i]], rings.corners[triangles[i + 1]], rings.corners[triangles[i + 2]]};
        const double area = ringArea(corner);
        sum += area;
        const Mercator middle{(corner[0].x + corner[1].x + corner[2].x) / 3, (corner[0].y + corner[1].y + corner[2].y) / 3};
        if (area > 1e-9 * areaOf(rings)) QVERIFY(isInside(rings, middle));
    }
    QVERIFY2(std::abs(sum - areaOf(rings)) <= 1e-9 * areaOf(rings), qPrintable(QString::number(sum / areaOf(rings), 'g', 15)));
}

std::vector<Mercator> star(std::mt19937 &random, Mercator centre, double radius, int corners)
{
    std::uniform_real_distribution<double> reach(0.3, 1);
    std::vector<Mercator> ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        const double r = radius * reach(random);
        ring.push_back({centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)});
    }
    if (random() % 2) std::ranges::reverse(ring);
    return ring;
}
}

class TrianglesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simple_data()
    {
        QTest::addColumn<std::vector<std::vector<Mercator>>>("rings");
        using R = std::vector<std::vector<Mercator>>;
        const std::vector<Mercator> square{{0, 0}, {10, 0}, {10, 10}, {0, 10}};
        QTest::newRow("triangle") << R{{{0, 0}, {1, 0}, {0, 1}}};
        QTest::newRow("square, other way round") << R{{{0, 0}, {0, 10}, {10, 10}, {10, 0}}};
        QTest::newRow("corners on a line") << R{{{0, 0}, {5, 0}, {10, 0}, {10, 10}, {5, 10}, {0, 10}}};
        QTest::newRow("corners twice") << R{{{0, 0}, {0, 0}, {10, 0}, {10, 10}, {10, 10}, {0, 10}, {0, 0}}};
        QTest::newRow("comb") << R{{{0, 0}, {9, 0}, {9, 9}, {8, 1}, {7, 9}, {6, 1}, {5, 9}, {4, 1}, {3, 9}, {2, 1}, {1, 9}}};
        QTest::newRow("hole") << R{square, {{2, 2}, {4, 2}, {4, 4}, {2, 4}}};
        QTest::newRow("holes in a row") << R{
            square, {{1, 4}, {2, 4}, {2, 6}, {1, 6}}, {{4, 4}, {5, 4}, {5, 6}, {4, 6}}, {{7, 4}, {8, 4}, {8, 6}, {7, 6}}};
        QTest::newRow("hole touches the edge in one corner") << R{square, {{10, 5}, {8, 4}, {8, 6}}};
        QTest::newRow("two holes touch in one corner") << R{square, {{2, 2}, {5, 5}, {2, 5}}, {{5, 5}, {8, 5}, {8, 8}}};
        QTest::newRow("hole's eye level with a corner") << R{{{0, 0}, {10, 0}, {8, 5}, {10, 10}, {0, 10}}, {{2, 4}, {4, 5}, {2, 6}}};
    }
    void simple()
    {
        QFETCH(std::vector<std::vector<Mercator>>, rings);
        Rings polygon;
        for (const auto &ring : rings) polygon.add(ring);
        verifyExact(polygon);
    }

    void starsWithHoles()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 300; ++round) {
            Rings rings;
            rings.add(star(random, {0.5, 0.5}, 0.4, 3 + int(random() % 200)));
            // Within 0.3 of the radius nothing of the star is missing, so nine holes fit there.
            for (int hole = 0; hole < int(random() % 10); ++hole)
                if (rings.ends.front() > 12)
                    rings.add(star(random, {0.45 + 0.05 * (hole % 3), 0.45 + 0.05 * (hole / 3)}, 0.02, 3 + int(random() % 8)));
            verifyExact(rings);
            if (QTest::currentTestFailed()) return;
        }
    }

    void realAreas()
    {
        const std::vector<SampleArea> areas = sampleAreas();
        for (const SampleArea &area : areas)
            for (const Polygon &polygon : area.shape) {
                Rings rings;
                for (const Ring &ring : polygon) rings.add(toMercator(std::span(ring).first(ring.size() - 1)));
                verifyExact(rings);
            }
    }

    void brokenRingsDoNotHang()
    {
        std::mt19937 random(3);
        std::uniform_real_distribution<double> anywhere(0, 1);
        for (int round = 0; round < 300; ++round) {
            Rings rings;
            for (int ring = 0; ring < 1 + int(random() % 3); ++ring) {
                std::vector<Mercator> corners(random() % 40);
                for (Mercator &corner : corners) corner = {anywhere(random), anywhere(random)};
                rings.add(corners);
            }
            for (const quint32 corner : triangulate(rings.corners, rings.ends)) QVERIFY(corner < rings.corners.size());
        }
        QVERIFY(triangulate({}, {}).empty());
        const std::vector<Mercator> same(50, Mercator{0.5, 0.5});
        QVERIFY(triangulate(same, std::vector<quint32>{50}).empty());
    }

    void largeRings()
    {
        std::mt19937 random(5);
        Rings rings;
        rings.add(star(random, {0.5, 0.5}, 0.4, 20000));
        QElapsedTimer timer;
        timer.start();
        const auto triangles = triangulate(rings.corners, rings.ends);
        qInfo("20000 corners: %lld ms", timer.elapsed());
        QCOMPARE(triangles.size(), 3 * (20000u - 2));
    }
};

QTEST_GUILESS_MAIN(TrianglesTest)
#include "trianglestest.moc"
