// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/osmwalking.h"
#include "core/storage/changelog.h"
#include "core/walking/onfoot.h"
#include "geo/projection.h"
#include "import/osmimport.h"
#include "tests/import/importdesk.h"
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
OsmTags tagsOf(const QList<QByteArray> &words)
{
    OsmTags tags;
    for (qsizetype i = 0; i + 1 < words.size(); i += 2) tags.add(words[i].constData(), words[i + 1].constData());
    return tags;
}

/** An OSM file in which node n lies n steps of about a hundred metres to the east, from 1 on. */
QByteArray osm(const QByteArray &ways, const QByteArray &tagged = {}, int nodes = 12)
{
    QByteArray text = "<osm version=\"0.6\">";
    for (int i = 1; i <= nodes; ++i) {
        const QByteArray node
            = "<node id=\"" + QByteArray::number(i) + "\" lat=\"49.41\" lon=\"" + QByteArray::number(7.6 + i * 0.00138, 'f', 7);
        const qsizetype own = tagged.indexOf("<" + QByteArray::number(i) + ">");
        text += own < 0
            ? node + "\"/>"
            : node + "\">" + tagged.mid(tagged.indexOf('>', own) + 1, tagged.indexOf(';', own) - tagged.indexOf('>', own) - 1) + "</node>";
    }
    return text + ways + "</osm>";
}
QByteArray way(int id, const QList<int> &nodes, const QByteArray &key, const QByteArray &value, const QByteArray &more = {})
{
    QByteArray text = "<way id=\"" + QByteArray::number(id) + "\">";
    for (const int node : nodes) text += "<nd ref=\"" + QByteArray::number(node) + "\"/>";
    return text + "<tag k=\"" + key + "\" v=\"" + value + "\"/>" + more + "</way>";
}
QByteArray tag(const QByteArray &key, const QByteArray &value)
{
    return "<tag k=\"" + key + "\" v=\"" + value + "\"/>";
}

/** Where node n of osm() lies. */
Utm at(int node)
{
    return toUtm(LonLat{7.6 + node * 0.00138, 49.41}).value_or(Utm());
}

ReadWalking taken(const QByteArray &bytes, std::optional<UtmBox> box = {})
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"wege.osm"_s));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(bytes);
    file.close();
    OsmWalking walking(box);
    const std::array<OsmTaker *, 1> takers{&walking};
    return readOsm(file.fileName(), takers) ? walking.take() : ReadWalking();
}

/** How far it is from one node to another, to the next ten metres; -1 where there is no way. */
int metres(const ReadWalking &read, int from, int to)
{
    const WalkingGround ground{.network = std::make_shared<WalkingNetwork>(WalkingNetwork::unpacked(read.packed))};
    const auto found = nearestOnFoot(ground, footSpots(ground, {at(to)}), footSpots(ground, {at(from)}));
    return found.front().goal < 0 ? -1 : int(std::lround(double(found.front().metres) / 10) * 10);
}

Result<RowCounts> importOsm(ImportDesk &desk, const QString &path)
{
    return stageOsm(*desk.reg, path, {.today = today}).and_then([&](const StagedOsm &staged) {
        return desk.reg.write([&](Sql &sql) { return mergeOsm(sql, staged); });
    });
}
}

/** What of an OSM file can be walked, and the network it becomes. */
class OsmWalkingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeWalked_data()
    {
        QTest::addColumn<QList<QByteArray>>("tags");
        QTest::addColumn<double>("perMetre");
        const auto open
            = [](const char *name, const QList<QByteArray> &tags, double perMetre = 1) { QTest::newRow(name) << tags << perMetre; };
        const auto closed = [](const char *name, const QList<QByteArray> &tags) { QTest::newRow(name) << tags << 0.0; };
        for (const char *kind : {"footway", "path", "track", "residential", "living_street", "pedestrian", "service", "unclassified",
                 "tertiary", "secondary", "primary", "primary_link", "cycleway", "bridleway", "platform", "elevator"})
            open(kind, {"highway", kind});
        for (const char *kind : {"motorway", "motorway_link", "trunk", "trunk_link", "construction", "proposed", "raceway", "bus_guideway",
                 "busway", "abandoned", "razed", "bus_stop", "rest_area"})
            closed(kind, {"highway", kind});
        open("steps", {"highway", "steps"}, 2);
        open("federal road with a pavement", {"highway", "trunk", "sidewalk", "both"});
        open("federal road with a pavement on the left", {"highway", "trunk", "sidewalk:left", "yes"});
        closed("federal road with a pavement of its own", {"highway", "trunk", "sidewalk", "separate"});
        closed("federal road without pavement", {"highway", "trunk", "sidewalk", "no"});
        closed("motorway with a pavement", {"highway", "motorway", "sidewalk", "right"});
        open("federal road open on foot", {"highway", "trunk", "foot", "yes"});
        open("bus lane open on foot", {"highway", "bus_guideway", "foot", "designated"});
        closed("building site open on foot", {"highway", "construction", "foot", "yes"});
        closed("road for motors", {"highway", "secondary", "motorroad", "yes"});
        open("road for motors, open on foot", {"highway", "secondary", "motorroad", "yes", "foot", "yes"});
        closed("not on foot", {"highway", "tertiary", "foot", "no"});
        closed("private", {"highway", "service", "access", "private"});
        closed("no access", {"highway", "residential", "access", "no"});
        open("private, but open on foot", {"highway", "service", "access", "private", "foot", "permissive"});
        open("no access, but a footpath", {"highway", "path", "access", "no", "foot", "designated"});
        closed("private on foot", {"highway", "path", "foot", "private", "access", "yes"});
        open("for farm and forest", {"highway", "track", "access", "agricultural", "motor_vehicle", "no"});
        open("one-way", {"highway", "residential", "oneway", "yes"});
        open("one-way on foot", {"highway", "footway", "oneway:foot", "yes"});
        open("pier", {"man_made", "pier"});
        closed("closed pier", {"man_made", "pier", "foot", "no"});
        open("platform of a station", {"railway", "platform"});
        open("platform of a bus", {"public_transport", "platform"});
        closed("platform behind a gate", {"public_transport", "platform", "access", "private"});
        open("ferry", {"route", "ferry"});
        closed("ferry for cars alone", {"route", "ferry", "foot", "no"});
        closed("railway", {"railway", "rail"});
        closed("river", {"waterway", "river", "foot", "yes"});
        closed("house", {"building", "yes"});
        closed("nothing", {});
    }
    void whatCanBeWalked()
    {
        QFETCH(QList<QByteArray>, tags);
        const auto weight = walkingWeightOf(tagsOf(tags));
        QTEST(weight ? weight->perMetre : 0.0, "perMetre");
    }

    void gates_data()
    {
        QTest::addColumn<QList<QByteArray>>("tags");
        QTest::addColumn<bool>("isClosed");
        const auto row = [](const char *name, const QList<QByteArray> &tags, bool isClosed) { QTest::newRow(name) << tags << isClosed; };
        row("gate", {"barrier", "gate"}, false);
        row("bollard", {"barrier", "bollard", "motor_vehicle", "no"}, false);
        row("closed on foot", {"barrier", "gate", "foot", "no"}, true);
        row("private gate", {"barrier", "gate", "access", "private"}, true);
        row("private gate, open on foot", {"barrier", "gate", "access", "private", "foot", "yes"}, false);
        row("crossing that is none", {"highway", "crossing", "foot", "no"}, false);
    }
    void gates()
    {
        QFETCH(QList<QByteArray>, tags);
        QTEST(stopsWalkers(tagsOf(tags)), "isClosed");
    }

    void waysMeetAtNodes()
    {
        const ReadWalking read
            = taken(osm(way(1, {1, 2, 3}, "highway", "residential", tag("oneway", "yes")) + way(2, {3, 4}, "highway", "steps")
                + way(3, {4, 5, 6}, "highway", "motorway") + way(4, {6, 7}, "highway", "path") + way(5, {8, 9}, "railway", "rail")));
        QCOMPARE(metres(read, 3, 1), 200); // against the one-way
        QCOMPARE(metres(read, 1, 4), 400); // steps count twice
        QCOMPARE(metres(read, 1, 7), -1); // nobody walks on the motorway
        QCOMPARE(read.network.partSizes().size(), 2);
        QCOMPARE(std::lround(read.metres / 10), 40);
        // A node at least every fifty metres, and none of what cannot be walked.
        QCOMPARE(read.network.nodeCount(), 4 + 3 * 2 + 2 + 2); // two more on each stretch of a little over 100 m
    }

    void aClosedGateEndsBothSides()
    {
        const QByteArray street = way(1, {1, 2, 3, 4, 5}, "highway", "footway");
        QCOMPARE(metres(taken(osm(street, "<3>" + tag("barrier", "gate") + ";")), 1, 5), 400);
        const ReadWalking closed = taken(osm(street, "<3>" + tag("barrier", "gate") + tag("foot", "no") + ";"));
        QCOMPARE(metres(closed, 1, 5), -1);
        QCOMPARE(metres(closed, 1, 2), 100);
        QCOMPARE(std::lround(closed.metres / 10), 40); // up to the gate from both sides
    }

    void aFerryIsWaitedFor()
    {
        const ReadWalking read
            = taken(osm(way(1, {1, 2}, "highway", "path") + way(2, {2, 3, 4}, "route", "ferry") + way(3, {4, 5}, "highway", "path")));
        QCOMPARE(metres(read, 1, 5), 400 + 800);
        QCOMPARE(metres(read, 5, 1), 400 + 800);
    }

    void squaresAreWalkedAround()
    {
        const QByteArray square = way(1, {1, 2, 3, 1}, "highway", "pedestrian", tag("area", "yes"));
        QCOMPARE(metres(taken(osm(square)), 1, 3), 200);
        // The tags of a square with a hole stand at its relation.
        const QByteArray relation = "<relation id=\"1\"><member type=\"way\" ref=\"1\" role=\"outer\"/>" + tag("type", "multipolygon")
            + tag("highway", "pedestrian") + "</relation>";
        const ReadWalking read = taken(osm("<way id=\"1\"><nd ref=\"1\"/><nd ref=\"2\"/><nd ref=\"3\"/><nd ref=\"1\"/></way>" + relation));
        QCOMPARE(metres(read, 1, 3), 200);
    }

    void farAwayIsLeftOut()
    {
        const QByteArray street = osm(way(1, {1, 2, 3, 4, 5, 6, 7, 8}, "highway", "footway"));
        const UtmBox box{at(3).east - 10, at(3).north - 500, at(6).east + 10, at(6).north + 500};
        const ReadWalking read = taken(street, box);
        QCOMPARE(std::lround(read.metres / 10), 30);
        QVERIFY(taken(street, UtmBox{0, 0, 1000, 1000}).network.isEmpty());
        QVERIFY(taken(street, UtmBox{0, 0, 1000, 1000}).packed.isEmpty());
    }

    void nothingToWalkOn()
    {
        QVERIFY(taken(osm(way(1, {1, 2}, "railway", "rail"))).network.isEmpty());
        QVERIFY(taken(osm({})).network.isEmpty());
        QVERIFY(taken(osm(way(1, {1, 1}, "highway", "path"))).network.isEmpty());
    }

    void theSameFileIsTheSameNetwork()
    {
        const QByteArray file = osm(way(1, {1, 2, 3}, "highway", "path") + way(2, {3, 4, 5}, "highway", "path"));
        QCOMPARE(taken(file).packed, taken(file).packed);
        QVERIFY(!taken(file).packed.isEmpty());
    }

    void storedWithTheImport_data() { engineRows(); }
    void storedWithTheImport()
    {
        QFETCH(bool, onServer);
        ImportDesk desk(onServer);
        const QString file = desk.file(osm(way(1, {1, 2, 3}, "highway", "residential")), u"wege.osm"_s);
        VERIFY_DONE(importOsm(desk, file));
        const auto nodes = [&] { return (*desk.reg.read(loadWalkingNetwork))->nodeCount(); };
        const auto source = desk.reg.read(currentWalkingSource);
        QVERIFY(*source);
        QCOMPARE((*source)->name, u"wege.osm"_s);
        QCOMPARE((*source)->credit, u"© OpenStreetMap-Mitwirkende"_s);
        QCOMPARE((*source)->nodes, qint64(nodes()));
        QVERIFY((*source)->importedAt.isValid());
        const quint32 first = nodes();
        QVERIFY(first > 2);
        const auto again = stageOsm(*desk.reg, file, {.today = today});
        QVERIFY(again->isWalkingSame);
        QVERIFY(!again->hasWork());
        // A larger one replaces it; taking the import back brings the first again, and doing it again the second.
        VERIFY_DONE(importOsm(desk, desk.file(osm(way(1, {1, 2, 3, 4, 5, 6}, "highway", "residential")), u"mehr.osm"_s)));
        const quint32 second = nodes();
        QVERIFY(second > first);
        const auto undo = [&] {
            const auto steps = desk.reg.read([](Sql &sql) { return recentSteps(sql, 1); });
            return desk.reg.write([&](Sql &sql) { return undoStep(sql, steps->first().id); });
        };
        VERIFY_DONE(undo());
        QCOMPARE(nodes(), first);
        VERIFY_DONE(undo());
        QCOMPARE(nodes(), second);
    }

    void aRealTown()
    {
        if (!qEnvironmentVariableIsSet("BLEIBE_TEST_DATA")) QSKIP("BLEIBE_TEST_DATA is not set");
        OsmWalking walking;
        const std::array<OsmTaker *, 1> takers{&walking};
        const QString data = qEnvironmentVariable("BLEIBE_TEST_DATA");
        QVERIFY(readOsm(data + u"/osm/kaiserslautern.osm.pbf"_s, takers));
        const ReadWalking read = walking.take();
        QCOMPARE(read.network.nodeCount(), 21111);
        // Nearly all of the town is one part.
        QVERIFY(read.network.partSizes().front() > 0.95 * read.network.nodeCount());
        QVERIFY(read.packed.size() < 8 * qsizetype(read.network.nodeCount()));
    }
};

QTEST_GUILESS_MAIN(OsmWalkingTest)
#include "osmwalkingtest.moc"
