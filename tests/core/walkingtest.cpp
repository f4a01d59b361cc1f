// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/job.h"
#include "core/storage/changelog.h"
#include "core/walking/walkingstore.h"
#include "tests/core/asciipaths.h"
#include "tests/testregister.h"
#include <QLoggingCategory>
#include <QScopeGuard>
#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace {
/** "D 300" on a path, "D ~390" by the straight line, "-" where nothing can be reached. */
QString told(const OnFoot &way, const QString &goals)
{
    if (way.goal < 0) return u"-"_s;
    return u"%1 %2%3"_s.arg(goals[way.goal]).arg(way.byPath ? u""_s : u"~"_s).arg(std::lround(way.metres));
}

/** A network drawn by lot, with parts that nothing joins, and the same as a plain list for the slow way. */
struct Lot {
    std::mt19937 dice;
    std::vector<Utm> places = {};
    std::vector<WalkingEdge> edges = {};

    Lot(unsigned seed, quint32 nodes, quint32 ways) : dice(seed)
    {
        for (quint32 i = 0; i < nodes; ++i) places.push_back({400000.0 + below(5000), 5480000.0 + below(5000)});
        // Nodes of one parity only are joined, so that there are two parts at least.
        for (quint32 i = 0; i < ways; ++i) {
            const quint32 a = below(nodes), b = below(nodes);
            if (a % 2 == b % 2) edges.push_back({a, b, 0.25F * float(below(4000))});
        }
    }
    quint32 below(quint32 most) { return std::uniform_int_distribution<quint32>(0, most - 1)(dice); }

    /** Bellman and Ford: every edge again and again, until nothing gets shorter. */
    std::vector<double> slowly(const WalkingNetwork &network, const std::vector<ReachStart> &starts, double most) const
    {
        std::vector<double> metres(network.nodeCount(), std::numeric_limits<double>::infinity());
        for (const ReachStart &start : starts) metres[start.node] = std::min<double>(metres[start.node], start.metres);
        for (bool isShorter = true; isShorter;) {
            isShorter = false;
            for (quint32 node = 0; node < network.nodeCount(); ++node)
                for (const WalkingArc &arc : network.arcs(node))
                    if (metres[node] + arc.metres < metres[arc.to]) metres[arc.to] = metres[node] + arc.metres, isShorter = true;
        }
        for (double &one : metres)
            if (one > most) one = std::numeric_limits<double>::infinity();
        return metres;
    }
};

bool isNear(double a, double b)
{
    return a == b || std::abs(a - b) < 0.01;
}

QByteArray bytesOf(const QStringList &rows)
{
    const AsciiPaths paths(rows);
    return WalkingNetwork(paths.places, paths.edges).packed();
}

struct Store : TestRegister {
    using TestRegister::TestRegister;

    Result<WalkingSource> stored(const QString &name, const QByteArray &packed)
    {
        const auto nodes = static_cast<qint64>(WalkingNetwork::unpacked(packed).nodeCount());
        return write([&](Sql &sql) { return storeWalkingNetwork(sql, {.name = name, .credit = u"© Probe"_s, .nodes = nodes}, packed); });
    }
    quint32 nodes()
    {
        const auto network = read(loadWalkingNetwork);
        return network ? (*network)->nodeCount() : noNode;
    }
    Result<> undo(int stepsAgo = 0)
    {
        const auto steps = read([](Sql &sql) { return recentSteps(sql, 10); });
        return write([&](Sql &sql) { return undoStep(sql, steps->at(stepsAgo).id); });
    }
};
}

/** Ways on foot: claims as drawings, and the quick search against the slow one. */
class WalkingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestOnFoot_data()
    {
        QTest::addColumn<QStringList>("map");
        QTest::addColumn<QString>("goals");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("nearest");
        const auto row = [](const char *name, QStringList map, const QString &goals, const QString &from, const QString &nearest) {
            QTest::newRow(name) << std::move(map) << goals << from << nearest;
        };
        row("along a street", {u"A###B"_s}, u"A"_s, u"B"_s, u"A 400"_s);
        row("the nearer of two", {u"A##B#C"_s}, u"AC"_s, u"B"_s, u"C 200"_s);
        row("across the river it is far",
            {u"A B"_s, // both stand at the water
                u"# #"_s, u"###"_s},
            u"A"_s, u"B"_s, u"A 600"_s);
        row("the long way to the near one is longer than the short way to the far one",
            {u"A B##C"_s, //
                u"# #"_s, u"# #"_s, u"###"_s},
            u"AC"_s, u"B"_s, u"C 300"_s);
        row("steps count twice", {u"A%B##C"_s}, u"AC"_s, u"B"_s, u"C 300"_s);
        row("parts that nothing joins", {u"A##   B##"_s}, u"A"_s, u"B"_s, u"-"_s);
        row("no path near the goal", {u"####B"_s, u""_s, u""_s, u""_s, u""_s, u"    a"_s}, u"a"_s, u"B"_s, u"a ~650"_s);
        row("no path near the start", {u"A###"_s, u""_s, u""_s, u""_s, u"b"_s}, u"A"_s, u"b"_s, u"A ~520"_s);
        row("a little beside the path", {u"A###"_s, u"   b"_s}, u"A"_s, u"b"_s, u"A 400"_s);
        row("a goal on the path or one without", {u"A####B"_s, u""_s, u""_s, u""_s, u"     c"_s}, u"Ac"_s, u"B"_s, u"A 500"_s);
        row("neighbours do not walk to the path and back", {u"####"_s, u""_s, u"ab"_s}, u"a"_s, u"b"_s, u"a 500"_s);
        row("a path of its own in a yard leads nowhere", {u"A##########################"_s, u" B"_s}, u"A"_s, u"B"_s, u"A 200"_s);
        row("a place that no path touches", {u"A############################ X"_s}, u"A"_s, u"X"_s, u"A 3000"_s);
        row("itself", {u"A##"_s}, u"A"_s, u"A"_s, u"A 0"_s);
        row("no goal", {u"A##"_s}, QString(), u"A"_s, u"-"_s);
        row("no network", {u"a   b"_s}, u"a"_s, u"b"_s, u"a ~520"_s);
    }
    void theNearestOnFoot()
    {
        QFETCH(QStringList, map);
        QFETCH(QString, goals);
        QFETCH(QString, from);
        QFETCH(QString, nearest);
        const AsciiPaths paths(map);
        const WalkingGround ground = paths.ground();
        const auto found = nearestOnFoot(ground, footSpots(ground, paths.of(goals)), footSpots(ground, paths.of(from)));
        QCOMPARE(told(found.front(), goals), nearest);
        const FootWay way = wayOnFoot(ground, paths.of(from).front(), found.front().goal < 0 ? Utm() : paths.of(goals)[found.front().goal]);
        if (found.front().goal >= 0) {
            QCOMPARE(way.metres, found.front().metres);
            QCOMPARE(way.byPath, found.front().byPath);
        }
    }

    void neighboursOnOneNodeMeetWithoutIt()
    {
        const AsciiPaths paths({u"A"_s});
        const WalkingGround ground = paths.ground();
        const Utm node = paths.named[u'A'];
        const FootSpots goals = footSpots(ground, {{node.east + 200, node.north}, {node.east + 200, node.north + 20}});
        const auto found = nearestOnFoot(ground, goals, footSpots(ground, {{node.east + 200, node.north + 30}}));
        QCOMPARE(told(found.front(), u"GH"_s), u"H 13"_s);
        QVERIFY(nearestOnFoot(ground, goals, footSpots(ground, {{node.east, node.north}}), 199).front() == OnFoot());
        QCOMPARE(nearestOnFoot(ground, goals, footSpots(ground, {{node.east, node.north}}), 200).front().goal, 0);
    }

    void theWayFollowsThePath()
    {
        const AsciiPaths paths({u"A B"_s, //
            u"# #"_s, u"###"_s});
        const FootWay way = wayOnFoot(paths.ground(), paths.named[u'A'], paths.named[u'B']);
        QCOMPARE(way.metres, 600.F);
        QCOMPARE(way.line.size(), 9); // seven nodes between both ends
        double length = 0;
        for (size_t i = 1; i < way.line.size(); ++i) length += metresBetween(way.line[i - 1], way.line[i]);
        QCOMPARE(length, 600.0);
        QCOMPARE(way.line.front(), paths.named[u'A']);
        QCOMPARE(way.line.back(), paths.named[u'B']);
        const FootWay straight = wayOnFoot({}, paths.named[u'A'], paths.named[u'B']);
        QCOMPARE(straight.line.size(), 2);
        QCOMPARE(straight.metres, 260.F);
        QVERIFY(!straight.byPath);
        const AsciiPaths apart({u"A##   B##"_s});
        QVERIFY(wayOnFoot(apart.ground(), apart.named[u'A'], apart.named[u'B']).line.empty());
    }

    void asTheSlowWay_data()
    {
        QTest::addColumn<quint32>("nodes");
        QTest::addColumn<quint32>("ways");
        QTest::newRow("no ways") << 5U << 0U;
        QTest::newRow("few") << 40U << 30U;
        QTest::newRow("sparse") << 200U << 400U;
        QTest::newRow("dense") << 120U << 2000U;
    }
    void asTheSlowWay()
    {
        QFETCH(quint32, nodes);
        QFETCH(quint32, ways);
        for (unsigned seed = 1; seed <= 25; ++seed) {
            Lot lot(seed, nodes, ways);
            const WalkingNetwork network(lot.places, lot.edges);
            std::vector<ReachStart> starts;
            for (quint32 i = 0; i < 1 + seed % 5; ++i) starts.push_back({lot.below(nodes), 0.5F * float(lot.below(3000))});
            const float most = seed % 3 == 0 ? 1200.F : noLimitM;
            const Reach reach = reachFrom(network, starts, most, true);
            const std::vector<double> slowly = lot.slowly(network, starts, most);
            for (quint32 node = 0; node < nodes; ++node) {
                QVERIFY2(isNear(reach.metres[node], slowly[node]), qPrintable(u"seed %1 node %2"_s.arg(seed).arg(node)));
                QCOMPARE(reach.start[node] == noNode, std::isinf(slowly[node]));
                // The way back is as long as the search says, and ends where it began.
                const std::vector<quint32> way = wayBack(reach, node);
                QCOMPARE(way.empty(), std::isinf(slowly[node]));
                if (way.empty()) continue;
                const ReachStart &start = starts[reach.start[node]];
                QCOMPARE(way.back(), start.node);
                double length = start.metres;
                for (size_t i = 1; i < way.size(); ++i) {
                    const auto arcs = network.arcs(way[i]);
                    const auto arc = std::ranges::find(arcs, way[i - 1], &WalkingArc::to);
                    QVERIFY(arc != arcs.end());
                    length += arc->metres;
                }
                QVERIFY(isNear(length, slowly[node]));
            }
            QCOMPARE(reachFrom(network, starts, most).metres, reach.metres);
            oneByOneIsTheSame(network, starts, most);
        }
    }

    void badStartsSpoilNothing()
    {
        const AsciiPaths paths({u"A###B"_s, u""_s, u"C"_s});
        const WalkingGround ground = paths.ground();
        const quint32 a = ground.network->footing(paths.named[u'A']).node;
        const std::vector<ReachStart> good{{a, 0}};
        const std::vector<float> right = reachFrom(*ground.network, good).metres;
        const float nan = std::nanf(""), endless = noLimitM;
        for (const ReachStart &bad : {ReachStart{noNode, 0}, ReachStart{99, 0}, ReachStart{a, nan}, ReachStart{a, endless},
                 ReachStart{a, -5}, ReachStart{a, 1e9F}}) {
            const std::vector<ReachStart> starts{bad, {a, 0}, bad};
            const Reach reach = reachFrom(*ground.network, starts);
            QCOMPARE(reach.metres, right);
            QCOMPARE(reach.start[a], 1);
        }
        QVERIFY(NearbySearch(*ground.network).from({noNode, 0}, 100).empty());
        QVERIFY(reachFrom({}, good).metres.empty());
        // A goal that nobody reaches leaves the others alone.
        const auto found
            = nearestOnFoot(ground, footSpots(ground, {{std::nan(""), 0}, paths.named[u'A']}), footSpots(ground, paths.of(u"B"_s)));
        QCOMPARE(told(found.front(), u"XA"_s), u"A 400"_s);
    }

    void footings()
    {
        Lot lot(7, 400, 3000);
        const WalkingNetwork network(lot.places, lot.edges);
        for (int i = 0; i < 500; ++i) {
            const Utm at{399000.0 + lot.below(7000), 5479000.0 + lot.below(7000)};
            double nearest = farFromPathM;
            for (quint32 node = 0; node < network.nodeCount(); ++node)
                if (network.partSizes()[network.partOf(node)] > 1) nearest = std::min(nearest, metresBetween(at, network.place(node)));
            const Footing footing = network.footing(at);
            QCOMPARE(footing.node == noNode, nearest == farFromPathM);
            if (footing.node != noNode) QVERIFY(isNear(footing.metres, nearest));
        }
        for (const Utm &nowhere : {Utm{std::nan(""), 5480000}, Utm{1e300, -1e300}, Utm{}}) QCOMPARE(network.footing(nowhere), Footing());
        QCOMPARE(WalkingNetwork().footing({400000, 5480000}), Footing());
    }

    void partsTheLargestFirst()
    {
        const AsciiPaths paths({u"A## B#### C"_s});
        const WalkingNetwork network(paths.places, paths.edges);
        QCOMPARE(std::vector<quint32>(network.partSizes().begin(), network.partSizes().end()), (std::vector<quint32>{5, 3, 1}));
        QCOMPARE(network.partOf(network.footing(paths.named[u'B']).node), 0);
        QCOMPARE(network.partOf(network.footing(paths.named[u'A']).node), 1);
        QVERIFY(network.footing(paths.named[u'C']).metres > 0); // alone it is no path
        QCOMPARE(network.edgeCount(), 6);
    }

    void edgesThatAreNone()
    {
        const float nan = std::nanf("");
        const std::vector<Utm> places{{400000, 5480000}, {400100, 5480000}, {std::nan(""), 1}, {400200, 5480000}};
        const std::vector<WalkingEdge> edges{
            {0, 1, 100}, {1, 0, 90.004F}, {1, 1, 5}, {0, 9, 5}, {0, 2, 5}, {1, 3, 0}, {1, 3, -1}, {1, 3, nan}, {1, 3, noLimitM}};
        const WalkingNetwork network(places, edges);
        QCOMPARE(network.nodeCount(), 3);
        QCOMPARE(network.edgeCount(), 1);
        QCOMPARE(network.longestArc(), 90.F);
        QCOMPARE(network.partSizes().size(), 2);
        QVERIFY(WalkingNetwork({}, edges).isEmpty());
    }

    void packedAndBack()
    {
        for (unsigned seed = 1; seed < 10; ++seed) {
            Lot lot(seed, 10 * seed, 40 * seed);
            const WalkingNetwork network(lot.places, lot.edges);
            const QByteArray bytes = network.packed();
            const WalkingNetwork again = WalkingNetwork::unpacked(bytes);
            QCOMPARE(again.packed(), bytes);
            QCOMPARE(again.nodeCount(), network.nodeCount());
            QCOMPARE(again.edgeCount(), network.edgeCount());
            for (quint32 node = 0; node < network.nodeCount(); ++node) QCOMPARE(again.place(node), network.place(node));
            const std::vector<ReachStart> starts{{0, 0}};
            QCOMPARE(reachFrom(again, starts).metres, reachFrom(network, starts).metres);
        }
        QVERIFY(WalkingNetwork::unpacked(WalkingNetwork().packed()).isEmpty());
    }

    void damagedBytesAreNoNetwork()
    {
        QLoggingCategory::setFilterRules(u"default.warning=false"_s); // what zlib says of each
        const auto loud = qScopeGuard([] { QLoggingCategory::setFilterRules({}); });
        const QByteArray bytes = bytesOf({u"A####"_s, u"#   #"_s, u"#####"_s});
        for (qsizetype size = 0; size < bytes.size(); ++size) QVERIFY(WalkingNetwork::unpacked(bytes.first(size)).isEmpty());
        for (qsizetype at = 0; at < bytes.size(); ++at)
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray damaged = bytes;
                damaged[at] = static_cast<char>(damaged[at] ^ (1 << bit));
                const WalkingNetwork read = WalkingNetwork::unpacked(damaged);
                // The size in front is a hint alone; every other bit matters.
                QVERIFY(read.isEmpty() || read.packed() == bytes);
            }
        // Below the checksum anything may stand: whatever is read can be walked.
        const QByteArray plain = qUncompress(bytes);
        for (qsizetype at = 0; at < plain.size(); ++at)
            for (const int value : {0, 1, 0x7f, 0x80, 0xff}) {
                QByteArray damaged = plain;
                damaged[at] = static_cast<char>(value);
                const WalkingNetwork read = WalkingNetwork::unpacked(qCompress(damaged));
                if (!read.isEmpty()) (void)reachFrom(read, std::vector<ReachStart>{{0, 0}});
            }
        for (const QByteArray &none :
            {QByteArray(), "x"_ba, QByteArray(100, '\xff'), qCompress("BLW1"), qCompress("BLW1\xff\xff\xff\x7f\x01")})
            QVERIFY(WalkingNetwork::unpacked(none).isEmpty());
    }

    void minutes_data()
    {
        QTest::addColumn<double>("metres");
        QTest::addColumn<int>("minutes");
        QTest::newRow("none") << 0.0 << 0;
        QTest::newRow("begun") << 1.0 << 1;
        QTest::newRow("one") << 80.0 << 1;
        QTest::newRow("one, added up from floats") << 80.001 << 1;
        QTest::newRow("two") << 80.1 << 2;
        QTest::newRow("never") << double(noLimitM) << std::numeric_limits<int>::max();
    }
    void minutes()
    {
        QFETCH(double, metres);
        QTEST(minutesOnFoot(metres), "minutes");
    }

    void keptAndTakenBack_data() { engineRows(); }
    void keptAndTakenBack()
    {
        QFETCH(bool, onServer);
        Store store(onServer);
        QCOMPARE(store.nodes(), 0);
        QVERIFY(!*store.read(currentWalkingSource));
        const QByteArray old = bytesOf({u"####"_s}), later = bytesOf({u"######"_s});
        VERIFY_DONE(store.stored(u"alt.osm"_s, old));
        QCOMPARE(store.nodes(), 4);
        QVERIFY(*store.read([&](Sql &sql) { return isCurrentWalkingNetwork(sql, old); }));
        QCOMPARE(*store.read(loadWalkingNetwork), *store.read(loadWalkingNetwork)); // unpacked once
        VERIFY_DONE(store.stored(u"neu.osm"_s, later));
        QCOMPARE(store.nodes(), 6);
        QCOMPARE((*store.read(currentWalkingSource))->credit, u"© Probe"_s);
        QVERIFY(!*store.read([&](Sql &sql) { return isCurrentWalkingNetwork(sql, old); }));
        VERIFY_DONE(store.undo());
        QCOMPARE(store.nodes(), 4);
        VERIFY_DONE(store.undo());
        QCOMPARE(store.nodes(), 6);
        QCOMPARE((*store.read(currentWalkingSource))->name, u"neu.osm"_s);
        VERIFY_DONE(store.read(checkChain));
    }

    void theLogKeepsNoCopiesAndOldOnesGo_data() { engineRows(); }
    void theLogKeepsNoCopiesAndOldOnesGo()
    {
        QFETCH(bool, onServer);
        Store store(onServer);
        Lot lot(3, 20000, 10000);
        for (const QString &name : {u"eins"_s, u"zwei"_s, u"drei"_s})
            VERIFY_DONE(store.stored(name, WalkingNetwork(lot.places, lot.edges).packed()));
        const auto number = [&](const QString &select) { return store.read([&](Sql &sql) { return sql.value(select); })->toInt(); };
        QCOMPARE(number(u"select count(*) from walking_content"_s), 2);
        QVERIFY(number(u"select sum(length(image)) from change_image"_s) < 5'000);
        VERIFY_DONE(store.undo(0));
        QCOMPARE((*store.read(currentWalkingSource))->name, u"zwei"_s);
        VERIFY_DONE(store.undo(2));
        QVERIFY(!*store.read(currentWalkingSource));
        QCOMPARE(store.nodes(), 0);
    }

    void damagedContentIsSaid_data() { engineRows(); }
    void damagedContentIsSaid()
    {
        QFETCH(bool, onServer);
        Store store(onServer);
        VERIFY_DONE(store.stored(u"wege.osm"_s, bytesOf({u"###"_s, u"# #"_s})));
        store.tamper(onServer ? u"update walking_content set content='\\x00'"_s : u"update walking_content set content=x'00'"_s);
        const auto network = store.read(loadWalkingNetwork);
        QVERIFY(!network);
        QCOMPARE(network.error().reason, u"walking.damaged"_s);
    }

private:
    /** Many small searches with the same one: each as if it were the first. */
    static void oneByOneIsTheSame(const WalkingNetwork &network, const std::vector<ReachStart> &starts, float most)
    {
        NearbySearch nearby(network);
        for (const ReachStart &start : starts) {
            const Reach alone = reachFrom(network, std::span(&start, 1), most);
            const auto found = nearby.from(start, most);
            QVERIFY(std::ranges::is_sorted(found, {}, &NearbySearch::Found::metres));
            QCOMPARE(found.size(), size_t(std::ranges::count_if(alone.metres, [](float one) { return std::isfinite(one); })));
            for (const NearbySearch::Found &one : found) QVERIFY(isNear(one.metres, alone.metres[one.node]));
        }
    }
};

QTEST_GUILESS_MAIN(WalkingTest)
#include "walkingtest.moc"
