// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/osmimport.h"
#include "core/address/geocoder.h"
#include "core/places/places.h"
#include "core/storage/changelog.h"
#include "geo/basecell.h"
#include "geo/projection.h"
#include "import/basekinds.h"
#include "import/cutting.h"
#include "tests/import/importdesk.h"
#include <QPolygonF>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
QString village()
{
    return testFile(u"osm/dorf.osm.pbf"_s);
}
QString place()
{
    return testFile(u"osm/ort.osm"_s);
}

Result<RowCounts> importOsm(ImportDesk &desk, const QString &path, OsmParts parts = wholeOsm)
{
    return stageOsm(*desk.reg, path, {.parts = parts, .today = today}).and_then([&](const StagedOsm &staged) {
        return desk.reg.write([&](Sql &sql) { return mergeOsm(sql, staged); });
    });
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
        ImportDesk desk(false);
        const auto staged = stageOsm(*desk.reg, village());
        QVERIFY(staged);
        QCOMPARE(staged->parts, OsmParts(OsmPart::Map)); // no houses or places in reach
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
        ImportDesk desk(onServer);
        const auto done = importOsm(desk, place());
        QVERIFY2(done, done ? "" : qPrintable(done.error().reason + done.error().detail));
        QCOMPARE(*done, (RowCounts{.added = 11}));
        const auto map = desk.reg.read([](Sql &sql) { return currentBaseMap(sql); });
        QVERIFY(*map);
        QCOMPARE((*map)->name, u"ort.osm"_s);
        QCOMPARE((*map)->licence, u"ODbL 1.0"_s);
        const auto index = desk.reg.read(loadAddressIndex);
        QCOMPARE(geocode(*index, u"Ringstr. 28"_s).value(0).text, u"Ringstraße 26,28, 00901 Öttersheim"_s);
        QCOMPARE(geocode(*index, u"ringstrase 5"_s).value(0).houseNumber, u"3-5"_s);
        const auto sources = desk.reg.read(listAddressSources);
        QCOMPARE(sources->first().name, u"OpenStreetMap"_s);
        QCOMPARE(sources->first().credit, u"© OpenStreetMap-Mitwirkende"_s);
        const auto steps = desk.reg.read([](Sql &sql) { return recentSteps(sql, 5); });
        QCOMPARE(steps->size(), 2); // the municipalities before
        QCOMPARE(steps->first().verb, u"osm.imported"_s);
        VERIFY_DONE(desk.reg.write([&](Sql &sql) { return undoStep(sql, steps->first().id); }));
        QVERIFY(!*desk.reg.read([](Sql &sql) { return currentBaseMap(sql); }));
        for (const char *table : {"place", "community_bus", "community_bus_stop", "place_source", "address_street", "address_source"})
            QCOMPARE(desk.count(QString::fromLatin1(table)), 0);
    }

    void aSecondRunChangesNothing_data() { engineRows(); }
    void aSecondRunChangesNothing()
    {
        QFETCH(bool, onServer);
        ImportDesk desk(onServer);
        VERIFY_DONE(importOsm(desk, place()));
        const auto again = stageOsm(*desk.reg, place(), {.today = today});
        QVERIFY(again);
        QVERIFY(again->isMapSame);
        QVERIFY(again->addresses.isEmpty());
        QVERIFY(!again->hasWork());
        QCOMPARE(importOsm(desk, place()).value(), (RowCounts{.same = 11}));
        const auto steps = desk.reg.read([](Sql &sql) { return recentSteps(sql, 5); });
        QCOMPARE(steps->size(), 2);
    }

    void whatAPersonChangedStays_data() { engineRows(); }
    void whatAPersonChangedStays()
    {
        QFETCH(bool, onServer);
        ImportDesk desk(onServer);
        VERIFY_DONE(importOsm(desk, place()));
        const auto phone = [&](const QString &number) {
            return desk.reg.write([&](Sql &sql) {
                return listPlaces(sql, {.kinds = {PlaceKind::Bakery}}).and_then([&](const QList<Place> &found) {
                    return loadPlace(sql, found.first().id).and_then([&](PlaceEntry entry) {
                        if (!number.isEmpty()) entry.place.phone = number;
                        return keepPlace(sql, entry);
                    });
                });
            });
        };
        VERIFY_DONE(phone(u"030 23125099"_s));
        QFile file(place());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray later = file.readAll().replace("030 23125042", "030 23125043").replace("Mo-Sa 06:00", "Mo-Sa 07:00");
        QCOMPARE(importOsm(desk, desk.file(later, u"ort.osm"_s)).value(), (RowCounts{.changed = 2, .same = 9}));
        const auto now = phone({});
        QCOMPARE(now->place.phone, u"030 23125099"_s);
        QCOMPARE(now->place.openingHours, u"Mo-Sa 07:00-13:00"_s);
    }

    void onlyWhatIsAskedFor_data() { engineRows(); }
    void onlyWhatIsAskedFor()
    {
        QFETCH(bool, onServer);
        ImportDesk desk(onServer);
        VERIFY_DONE(importOsm(desk, place(), OsmPart::Places));
        QCOMPARE(desk.count(u"place"_s), 11);
        QCOMPARE(desk.count(u"address_street"_s), 0);
        QCOMPARE(desk.count(u"base_map"_s), 0);
        VERIFY_DONE(importOsm(desk, place(), OsmPart::Addresses));
        QCOMPARE(desk.reg.read(loadAddressIndex)->houseCount(), 3);
        QCOMPARE(desk.count(u"base_map"_s), 0);
    }

    /** The next village in a file of its own must not take away the houses of the first. */
    void anExtractLeavesTheRestAlone_data() { engineRows(); }
    void anExtractLeavesTheRestAlone()
    {
        QFETCH(bool, onServer);
        ImportDesk desk(onServer);
        VERIFY_DONE(importOsm(desk, place()));
        const QByteArray next
            = "<osm version=\"0.6\"><node id=\"9001\" lat=\"49.4300\" lon=\"7.6300\"><tag k=\"addr:street\" v=\"Neuer Weg\"/>"
              "<tag k=\"addr:housenumber\" v=\"1\"/></node></osm>";
        VERIFY_DONE(importOsm(desk, desk.file(next, u"nachbar.osm"_s)));
        QCOMPARE(desk.reg.read(loadAddressIndex)->houseCount(), 4);
        const auto again = stageOsm(*desk.reg, place(), {.today = today});
        QVERIFY(again->addresses.isEmpty());
    }

    void filesWithNothingForTheRegisterAreRefused()
    {
        ImportDesk desk(false);
        const QByteArray bench = R"(<osm version="0.6"><node id="1" lat="49.41" lon="7.61"><tag k="amenity" v="bench"/></node></osm>)";
        QCOMPARE(stageOsm(*desk.reg, desk.file(bench, u"leer.osm"_s)).error().reason, u"osm.nothing"_s);
        QCOMPARE(stageOsm(*desk.reg, place(), {}, Progress({}, [] { return true; })).error().kind, Error::Kind::Cancelled);
        QCOMPARE(desk.count(u"place"_s), 0);
    }

    void realTown()
    {
        if (!qEnvironmentVariableIsSet("BLEIBE_TEST_DATA")) QSKIP("BLEIBE_TEST_DATA is not set");
        TestRegister store(false);
        const auto staged = stageOsm(*store, qEnvironmentVariable("BLEIBE_TEST_DATA") + u"/osm/kaiserslautern.osm.pbf"_s);
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
