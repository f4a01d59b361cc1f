// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/osmimport.h"
#include "core/storage/changelog.h"
#include "geo/basecell.h"
#include "geo/projection.h"
#include "import/basekinds.h"
#include "import/cutting.h"
#include "tests/testregister.h"
#include <QPolygonF>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
QString village()
{
    return QFINDTESTDATA(u"data/osm/dorf.osm.pbf"_s);
}

OsmTags tagsOf(const QList<QByteArray> &words)
{
    OsmTags tags;
    for (qsizetype i = 0; i + 1 < words.size(); i += 2) tags.add(words[i].constData(), words[i + 1].constData());
    return tags;
}

int keyOf(std::optional<BaseKind> kind)
{
    return kind ? int(*kind) : 0;
}

/** What lies in the cell of this level that holds a place. */
std::vector<BaseFeature> cellAt(const QList<BaseCell> &cells, int level, LonLat place)
{
    const Mercator at = toMercator(place);
    const BaseCellKey key{level, int(at.x * std::exp2(level)), int(at.y * std::exp2(level))};
    const auto found = std::ranges::find(cells, key, &BaseCell::key);
    return found == cells.end() ? std::vector<BaseFeature>() : unpackBaseCell(found->content).value_or(std::vector<BaseFeature>());
}
}

class OsmImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsOfThings_data()
    {
        QTest::addColumn<QList<QByteArray>>("tags");
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("area");
        const auto row = [](const char *name, QList<QByteArray> tags, BaseKind way, BaseKind area) {
            QTest::newRow(name) << std::move(tags) << int(way) << int(area);
        };
        constexpr auto none = BaseKind(0);
        row("motorway link", {"highway", "motorway_link"}, BaseKind::Motorway, none);
        row("living street", {"highway", "living_street"}, BaseKind::Street, none);
        row("pavement", {"highway", "footway", "footway", "sidewalk"}, none, none);
        row("square", {"highway", "pedestrian", "area", "yes"}, none, none);
        row("planned road", {"highway", "proposed"}, none, none);
        row("station track", {"railway", "rail", "service", "yard"}, BaseKind::Tram, none);
        row("line below ground", {"railway", "rail", "tunnel", "yes"}, none, none);
        row("culvert", {"waterway", "stream", "tunnel", "culvert"}, none, none);
        row("river", {"waterway", "river"}, BaseKind::River, none);
        row("riverbank", {"waterway", "riverbank"}, none, BaseKind::Water);
        row("house on a meadow", {"building", "yes", "landuse", "meadow"}, none, BaseKind::Building);
        row("no building", {"building", "no"}, none, none);
        row("field", {"landuse", "farmland"}, none, none);
        row("shops", {"landuse", "retail"}, none, BaseKind::Business);
    }
    void kindsOfThings()
    {
        QFETCH(QList<QByteArray>, tags);
        QFETCH(int, way);
        QFETCH(int, area);
        QCOMPARE(keyOf(baseKindOfWay(tagsOf(tags))), way);
        QCOMPARE(keyOf(baseKindOfArea(tagsOf(tags))), area);
    }

    void linesAndRingsAreCut()
    {
        const QRectF box(0, 0, 10, 10);
        QCOMPARE(lineInside({{-5, 5}, {15, 5}}, box), (std::vector<std::vector<QPointF>>{{{0, 5}, {10, 5}}}));
        QCOMPARE(lineInside({{2, 5}, {2, 15}, {8, 15}, {8, 5}}, box).size(), 2);
        QVERIFY(lineInside({{-5, -5}, {-5, 15}}, box).empty());
        const auto ring = ringInside({{-5, -5}, {15, -5}, {15, 15}, {-5, 15}, {-5, -5}}, box);
        QCOMPARE(QPolygonF(QList<QPointF>(ring.begin(), ring.end())).boundingRect(), box);
        QVERIFY(ringInside({{20, 20}, {30, 20}, {30, 30}}, box).empty());
        QCOMPARE(thinned({{0, 0}, {5, 0.1}, {10, 0}, {10, 10}}, 1), (std::vector<QPointF>{{0, 0}, {10, 0}, {10, 10}}));
        QCOMPARE(thinned({{0, 0}, {5, 3}, {10, 0}}, 1).size(), 3);
    }

    void theVillageIsInEveryLevelThatShowsIt()
    {
        const auto staged = stageOsm(village());
        QVERIFY(staged);
        QCOMPARE(staged->map.features, 9);
        QCOMPARE(staged->map.stand, QDate(2026, 10, 1));
        const auto kinds = [&](int level) {
            QList<int> found;
            for (const BaseFeature &feature : cellAt(staged->cells, level, {7.801, 49.4501})) found += int(feature.kind);
            return found;
        };
        QVERIFY(kinds(14).contains(int(BaseKind::Building)));
        QVERIFY(!kinds(13).contains(int(BaseKind::Building)));
        QVERIFY(kinds(11).contains(int(BaseKind::Village)));
        QVERIFY(!kinds(8).contains(int(BaseKind::Village)));
        QVERIFY(kinds(8).contains(int(BaseKind::Rail)));
        const auto near = cellAt(staged->cells, 14, {7.80, 49.4555});
        const auto forest = std::ranges::find(near, BaseKind::Forest, &BaseFeature::kind);
        QVERIFY(forest != near.end());
        QCOMPARE(forest->parts.size(), 2); // the clearing stays one
        const auto street = cellAt(staged->cells, 14, {7.8020, 49.4500});
        QVERIFY(std::ranges::contains(street, u"Musterweg"_s, &BaseFeature::name));
    }

    void keptAsOneStep_data() { engineRows(); }
    void keptAsOneStep()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        QVERIFY(store);
        const auto done = importOsm(*store, testActor, village());
        QVERIFY(done);
        const auto map = store.read([](Sql &sql) { return currentBaseMap(sql); });
        QVERIFY(*map);
        QCOMPARE((*map)->name, u"dorf.osm.pbf"_s);
        QCOMPARE((*map)->licence, u"ODbL 1.0"_s);
        const auto steps = store.read([](Sql &sql) { return recentSteps(sql, 5); });
        QCOMPARE(steps->size(), 1);
        QCOMPARE(steps->first().verb, u"basemap.imported"_s);
        VERIFY_DONE(store.write([&](Sql &sql) { return undoStep(sql, steps->first().id); }));
        QVERIFY(!*store.read([](Sql &sql) { return currentBaseMap(sql); }));
    }

    void filesWithoutAMapAreRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"leer.osm"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<osm version=\"0.6\"><node id=\"1\" lat=\"49.4\" lon=\"7.7\"><tag k=\"amenity\" v=\"bench\"/></node></osm>");
        file.close();
        QCOMPARE(stageOsm(file.fileName()).error().reason, u"osm.nothing"_s);
    }

    void realTown()
    {
        if (!qEnvironmentVariableIsSet("BLEIBE_TEST_DATA")) QSKIP("BLEIBE_TEST_DATA is not set");
        const auto staged = stageOsm(qEnvironmentVariable("BLEIBE_TEST_DATA") + u"/osm/kaiserslautern.osm.pbf"_s);
        QVERIFY(staged);
        QHash<QString, qint64> counts;
        qint64 bytes = 0;
        for (const OsmCount &line : staged->counts) counts[line.key] = line.count;
        for (const BaseCell &cell : staged->cells) bytes += cell.content.size();
        QCOMPARE(counts[u"streets"_s], 4'673);
        QCOMPARE(counts[u"buildings"_s], 15'120);
        QCOMPARE(counts[u"railways"_s], 164);
        QCOMPARE(staged->cells.size(), 26);
        QVERIFY(bytes < 600'000);
        QVERIFY(!staged->map.stand.isValid());
    }
};

QTEST_GUILESS_MAIN(OsmImportTest)
#include "osmimporttest.moc"
