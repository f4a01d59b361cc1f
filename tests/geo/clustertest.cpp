// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/cluster.h"
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <set>

namespace {
struct Points {
    std::vector<GridPlace> places;
    std::vector<quint8> traits;
};

// Villages of different sizes in a district, some flats in one house, some far away.
Points villages(quint32 count, unsigned seed, double extent = 0.002)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> anywhere(0, 1);
    std::normal_distribution<double> around(0, 0.02);
    std::vector<Mercator> centres(std::max<size_t>(3, count / 400));
    for (Mercator &centre : centres) centre = {anywhere(random), anywhere(random)};
    Points points;
    for (quint32 i = 0; i < count; ++i) {
        const Mercator centre = centres[random() % centres.size()];
        Mercator place{centre.x + around(random), centre.y + around(random)};
        if (random() % 10 == 0) place = {anywhere(random), anywhere(random)};
        points.places.push_back(toGrid({0.52 + extent * place.x, 0.34 + extent * place.y}));
        if (i > 0 && random() % 10 == 0) points.places.back() = points.places[i - 1];
        points.traits.push_back(quint8(1 << random() % 6 | (random() % 8 == 0) << 6));
    }
    return points;
}

// Evenly over the world, so that most stand alone for many levels.
Points strewn(quint32 count, unsigned seed)
{
    std::mt19937 random(seed);
    Points points;
    for (quint32 i = 0; i < count; ++i) {
        points.places.push_back({quint32(random()), quint32(random())});
        points.traits.push_back(quint8(1 << random() % 6));
    }
    return points;
}

std::vector<quint32> nodesAt(const ClusterTree &tree, int level)
{
    std::vector<quint32> nodes;
    visibleNodes(tree, {0, 0, 1, 1}, level, nodes);
    return nodes;
}

// The same rule as in the header, by comparing every pair.
using Group = std::vector<quint32>;
std::vector<std::vector<Group>> bruteForce(const std::vector<GridPlace> &places, const ClusterOptions &options, int rowLevel)
{
    struct Node {
        GridPlace at;
        Group points;
    };
    const auto base = quint64(options.radiusPixels / 256 * 4294967296.);
    std::vector<Node> nodes;
    for (quint32 i = 0; i < places.size(); ++i) nodes.push_back({places[i], {i}});
    std::vector<std::vector<Group>> levels(size_t(options.maxZoom) + 1);
    for (int zoom = options.maxZoom; zoom >= 0; --zoom) {
        std::ranges::stable_sort(
            nodes, {}, [&](const Node &node) { return std::pair((quint64(node.at.y) << std::min(zoom, rowLevel)) / base, node.at.x); });
        std::vector<Node> next;
        std::vector<bool> taken(nodes.size());
        const double radius = double(base >> zoom);
        for (size_t i = 0; i < nodes.size(); ++i) {
            if (taken[i]) continue;
            Node merged = nodes[i];
            qint64 x = 0;
            qint64 y = 0;
            for (size_t j = i + 1; j < nodes.size(); ++j) {
                const qint64 dx = qint64(nodes[j].at.x) - nodes[i].at.x;
                const qint64 dy = qint64(nodes[j].at.y) - nodes[i].at.y;
                if (taken[j] || double(dx) * double(dx) + double(dy) * double(dy) > radius * radius) continue;
                taken[j] = true;
                x += dx * qint64(nodes[j].points.size());
                y += dy * qint64(nodes[j].points.size());
                merged.points.insert(merged.points.end(), nodes[j].points.begin(), nodes[j].points.end());
            }
            const auto total = qint64(merged.points.size());
            merged.at = {quint32(nodes[i].at.x + x / total), quint32(nodes[i].at.y + y / total)};
            next.push_back(std::move(merged));
        }
        nodes = std::move(next);
        for (const Node &node : nodes) {
            levels[size_t(zoom)].push_back(node.points);
            std::ranges::sort(levels[size_t(zoom)].back());
        }
        std::ranges::sort(levels[size_t(zoom)]);
    }
    return levels;
}

size_t bytesOf(const ClusterTree &tree)
{
    return tree.points.capacity() * sizeof(GridPlace) + tree.traits.capacity() + tree.clusters.capacity() * sizeof(ClusterTree::Cluster)
        + tree.countsBefore.capacity() * sizeof(TraitCounts);
}

std::optional<ClusterTree> treeOf(const Points &points, ClusterOptions options = {})
{
    const auto made = makeClusters(points.places, points.traits, options);
    return made ? std::optional(made->tree) : std::nullopt;
}
}

class ClusterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gridPlacesAreFineEnough()
    {
        const Mercator place{0.521489321437, 0.341489321437};
        const Mercator back = toMercator(toGrid(place));
        QVERIFY(std::abs(back.x - place.x) * 256 * (1 << 20) < 0.1);
        QVERIFY(std::abs(back.y - place.y) * 256 * (1 << 20) < 0.1);
        QCOMPARE(toGrid({-1, 2}), (GridPlace{0, 0xffffffff}));
    }

    void equalsBruteForce_data()
    {
        QTest::addColumn<quint32>("count");
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<double>("extent");
        for (unsigned seed = 1; seed <= 12; ++seed) QTest::addRow("district %u", seed) << 1 + 61 * seed << seed << 0.002;
        QTest::addRow("house") << 200u << 20u << 1e-7;
        QTest::addRow("world") << 300u << 21u << 0.4;
        QTest::addRow("radix sort") << 2600u << 22u << 0.004;
        for (unsigned seed = 30; seed < 36; ++seed) QTest::addRow("sparse %u", seed) << 1500u << seed << 0.;
    }
    void equalsBruteForce()
    {
        QFETCH(quint32, count);
        QFETCH(unsigned, seed);
        QFETCH(double, extent);
        const Points points = extent > 0 ? villages(count, seed, extent) : strewn(count, seed);
        const auto made = makeClusters(points.places, points.traits);
        QVERIFY(made);
        const ClusterTree &tree = made->tree;
        const auto expected = bruteForce(points.places, tree.options, tree.rowLevel);
        for (int level = 0; level <= tree.options.maxZoom; ++level) {
            std::vector<Group> groups;
            for (const quint32 node : nodesAt(tree, level)) {
                groups.emplace_back();
                for (const quint32 point : leavesOf(tree, node)) groups.back().push_back(made->numbers[point]);
                std::ranges::sort(groups.back());
            }
            std::ranges::sort(groups);
            QVERIFY2(groups == expected[size_t(level)], qPrintable(QString::number(level)));
        }
    }

    void everyPointCountsOnceAtEachLevel()
    {
        const Points points = villages(20000, 5);
        const auto tree = treeOf(points);
        QVERIFY(tree);
        TraitCounts all{};
        for (const quint8 traits : points.traits)
            for (size_t trait = 0; trait < all.size(); ++trait) all[trait] += traits >> trait & 1;
        size_t before = 0;
        for (int level = 0; level <= tree->options.maxZoom + 1; ++level) {
            const auto nodes = nodesAt(*tree, level);
            QVERIFY(nodes.size() >= before);
            before = nodes.size();
            quint32 sum = 0;
            TraitCounts traits{};
            for (const quint32 node : nodes) {
                sum += tree->count(node);
                const TraitCounts counts = tree->countsOf(node);
                for (size_t trait = 0; trait < traits.size(); ++trait) traits[trait] += counts[trait];
            }
            QCOMPARE(sum, 20000u);
            QVERIFY(traits == all);
        }
        QCOMPARE(before, 20000u);
        QVERIFY(nodesAt(*tree, 8).size() < 100);
    }

    void cullingLosesNothing()
    {
        const Points points = villages(5000, 9);
        const auto tree = treeOf(points);
        QVERIFY(tree);
        std::mt19937 random(2);
        std::uniform_real_distribution<double> anywhere(0, 0.002);
        for (int round = 0; round < 200; ++round) {
            const int level = int(random() % 19);
            const Mercator corner{0.52 + anywhere(random), 0.34 + anywhere(random)};
            const MercatorBox box{corner.x, corner.y, corner.x + anywhere(random) / 4, corner.y + anywhere(random) / 4};
            std::vector<quint32> culled;
            visibleNodes(*tree, box, level, culled);
            auto expected = nodesAt(*tree, level);
            std::erase_if(expected, [&](quint32 node) { return !box.contains(toMercator(tree->placeOf(node))); });
            std::ranges::sort(culled);
            std::ranges::sort(expected);
            QVERIFY(culled == expected);
        }
    }

    void pointsKnowWhoStandsForThem()
    {
        const Points points = villages(3000, 4);
        const auto tree = treeOf(points);
        QVERIFY(tree);
        for (const int level : {0, 7, 11, 14, 17, 18})
            for (const quint32 node : nodesAt(*tree, level))
                for (const quint32 point : leavesOf(*tree, node)) QCOMPARE(nodeOf(*tree, point, level), node);
    }

    void clustersFallApartWhereTheySay()
    {
        const Points points = villages(3000, 6);
        const auto tree = treeOf(points);
        QVERIFY(tree);
        QVERIFY(tree->nodeCount() > 4000);
        for (quint32 cluster = tree->pointCount(); cluster < tree->nodeCount(); ++cluster) {
            const int zoom = expansionZoom(*tree, cluster);
            std::set<quint32> parts;
            for (const quint32 point : leavesOf(*tree, cluster)) {
                QCOMPARE(nodeOf(*tree, point, zoom - 1), cluster);
                parts.insert(nodeOf(*tree, point, zoom));
            }
            QVERIFY(parts.size() >= 2);
            QVERIFY(!parts.contains(cluster));
        }
    }

    void pointsKeepTheirTraits()
    {
        const Points points = villages(3000, 7);
        const auto made = makeClusters(points.places, points.traits);
        QVERIFY(made);
        std::vector<bool> seen(3000);
        for (quint32 point = 0; point < 3000; ++point) {
            const quint32 number = made->numbers[point];
            QVERIFY(!seen[number]);
            seen[number] = true;
            QCOMPARE(made->tree.points[point], points.places[number]);
            QCOMPARE(made->tree.traits[point], points.traits[number]);
        }
        for (quint32 cluster = 3000; cluster < made->tree.nodeCount(); ++cluster) {
            TraitCounts expected{};
            for (const quint32 point : leavesOf(made->tree, cluster))
                for (size_t trait = 0; trait < expected.size(); ++trait) expected[trait] += made->tree.traits[point] >> trait & 1;
            QVERIFY(made->tree.countsOf(cluster) == expected);
        }
    }

    void sameEveryTime()
    {
        const Points points = villages(4000, 8);
        const auto first = makeClusters(points.places, points.traits);
        const auto second = makeClusters(points.places, points.traits);
        QVERIFY(first && second);
        QVERIFY(first->numbers == second->numbers);
        const auto sameCluster = [](const ClusterTree::Cluster &a, const ClusterTree::Cluster &b) {
            return a.at == b.at && a.firstPoint == b.firstPoint && a.end == b.end && a.pointCount == b.pointCount && a.zoom == b.zoom;
        };
        QVERIFY(std::ranges::equal(first->tree.clusters, second->tree.clusters, sameCluster));
    }

    void extremes()
    {
        const auto none = treeOf({});
        QVERIFY(none);
        QVERIFY(nodesAt(*none, 3).empty());
        const auto one = treeOf({{{7, 7}}, {1}});
        QVERIFY(one);
        QCOMPARE(nodesAt(*one, 0), std::vector<quint32>{0});
        const auto same = treeOf({std::vector<GridPlace>(1000, {5, 5}), std::vector<quint8>(1000, 2)});
        QVERIFY(same);
        QCOMPARE(nodesAt(*same, 17).size(), 1u);
        QCOMPARE(expansionZoom(*same, 1000), 18);
        QCOMPARE(nodesAt(*same, 18).size(), 1000u);
        QCOMPARE(clusterLevel(*same, 25.5), 18);
        QCOMPARE(clusterLevel(*same, -3), 0);
        const auto corners = treeOf({{{0, 0}, {~0u, ~0u}, {0, ~0u}, {~0u, 0}}, {1, 1, 1, 1}});
        QCOMPARE(nodesAt(*corners, 0).size(), 4u);
    }

    // It is asked before each level, so that a large set stops soon.
    void stopsWhereItIsCancelled()
    {
        const Points points = villages(2000, 3);
        for (const int wanted : {1, 9, 18}) {
            int asked = 0;
            QVERIFY(!makeClusters(points.places, points.traits, {}, Progress({}, [&] { return ++asked == wanted; })));
            QCOMPARE(asked, wanted);
        }
    }

    void manyStaySmall_data()
    {
        QTest::addColumn<quint32>("count");
        QTest::addColumn<double>("extent");
        QTest::addRow("district") << 100000u << 0.002;
        QTest::addRow("world") << 100000u << 0.4;
        QTest::addRow("state") << 1900000u << 0.01;
    }
    void manyStaySmall()
    {
        QFETCH(quint32, count);
        QFETCH(double, extent);
        const Points points = villages(count, 1, extent);
        QElapsedTimer timer;
        timer.start();
        const auto tree = treeOf(points);
        const qint64 taken = timer.elapsed();
        QVERIFY(tree);
        qInfo("%u points: %lld ms, %.1f bytes each, z17/15/12/9/6: %zu %zu %zu %zu %zu", count, taken, double(bytesOf(*tree)) / count,
            nodesAt(*tree, 17).size(), nodesAt(*tree, 15).size(), nodesAt(*tree, 12).size(), nodesAt(*tree, 9).size(),
            nodesAt(*tree, 6).size());
        QVERIFY(bytesOf(*tree) <= 32 * size_t(count));
    }
};

QTEST_GUILESS_MAIN(ClusterTest)
#include "clustertest.moc"
