// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/osmplaces.h"
#include "geo/wkb.h"
#include "import/osmfacts.h"
#include "import/osmkinds.h"
#include "import/osmroutes.h"
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
OsmTags tagsOf(const QList<QByteArray> &words)
{
    OsmTags tags;
    for (qsizetype i = 0; i + 1 < words.size(); i += 2) tags.add(words[i].constData(), words[i + 1].constData());
    return tags;
}

struct Read {
    OsmReport report = {};
    QList<ReadPlace> places = {};
    QList<ReadPlace> routes = {};
    OsmPlaceCounts counts = {};
    QStringList notes = {};
};

Read placesIn(const QString &path, std::optional<UtmBox> box = {})
{
    OsmPlaces places(box);
    OsmRoutes routes(box);
    const std::array<OsmTaker *, 2> takers{&places, &routes};
    Read read;
    if (const auto report = readOsm(path, takers)) read.report = *report;
    read.places = places.take();
    read.routes = routes.take(read.places.size() + 1);
    read.counts = places.counts();
    const QList<Error> notes = places.notes() + routes.notes();
    for (const Error &note : notes) read.notes += note.reason + u' ' + note.arguments.first();
    return read;
}

Place placeWith(const QList<ReadPlace> &places, const QString &key)
{
    for (const ReadPlace &one : places)
        if (one.entry.place.originKey == key) return one.entry.place;
    return {.name = u"missing"_s};
}

QString ownFile()
{
    return QFINDTESTDATA(u"data/osm/ort.osm"_s);
}
}

class OsmPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QList<QByteArray>>("tags");
        QTest::addColumn<int>("kind");
        const auto row
            = [](const char *name, QList<QByteArray> tags, PlaceKind kind) { QTest::newRow(name) << std::move(tags) << int(kind); };
        row("domain 5.2: bench", {"highway", "hitchhiking"}, PlaceKind::RideBench);
        row("older: bench with hitchhiking", {"amenity", "bench", "hitchhiking", "yes"}, PlaceKind::RideBench);
        row("older: proposal", {"highway", "hitchhiking_bench"}, PlaceKind::RideBench);
        row("older: car pooling with a bench", {"amenity", "car_pooling", "bench", "yes"}, PlaceKind::RideBench);
        row("older: car pooling by name", {"amenity", "car_pooling", "name", "Mitfahrbänkle Rathaus"}, PlaceKind::RideBench);
        row("domain 5.4: station", {"railway", "station", "public_transport", "stop_position"}, PlaceKind::Station);
        row("domain 5.4: halt", {"railway", "halt"}, PlaceKind::Station);
        row("domain 5.4: platform", {"public_transport", "platform"}, PlaceKind::Stop);
        row("petrol station with a shop", {"amenity", "fuel", "shop", "convenience"}, PlaceKind::OtherShop);
        row("village shop", {"shop", "convenience"}, PlaceKind::VillageShop);
        row("several in one", {"shop", "butcher;deli"}, PlaceKind::Butcher);
        row("trader with a van", {"shop", "greengrocer", "street_vendor", "yes"}, PlaceKind::MobileTrader);
        row("paediatrician by name", {"amenity", "doctors", "name", "Kinder- und Jugendarzt Muster"}, PlaceKind::Paediatrician);
        row("primary by level", {"amenity", "school", "isced:level", "1"}, PlaceKind::PrimarySchool);
        row("both levels", {"amenity", "school", "isced:level", "1;2"}, PlaceKind::School);
        row("secondary by name", {"amenity", "school", "name", "Probe-Gymnasium"}, PlaceKind::SecondarySchool);
        row("both by name", {"amenity", "school", "name", "Grund- und Realschule plus"}, PlaceKind::School);
        row("food bank by name", {"amenity", "social_facility", "name", "Musterstädter Tafel"}, PlaceKind::FoodBank);
        row("clothing bank", {"amenity", "social_facility", "social_facility", "clothing_bank"}, PlaceKind::ClothingBank);
        row("job centre by name", {"office", "government", "name", "Jobcenter Muster"}, PlaceKind::JobCentre);
        row("town hall", {"amenity", "townhall"}, PlaceKind::Administration);
        row("language school", {"amenity", "language_school"}, PlaceKind::LanguageCourse);
        row("driving school", {"amenity", "driving_school"}, PlaceKind::DrivingSchool);
    }
    void kinds()
    {
        QFETCH(QList<QByteArray>, tags);
        const auto kind = placeKindOf(tagsOf(tags));
        QVERIFY(kind);
        QTEST(int(*kind), "kind");
    }

    void whatIsNoPlace_data()
    {
        QTest::addColumn<QList<QByteArray>>("tags");
        const auto row = [](const char *name, QList<QByteArray> tags) { QTest::newRow(name) << std::move(tags); };
        row("a bench like any other", {"amenity", "bench", "name", "Ruhe"});
        row("a car park", {"amenity", "car_pooling"});
        row("platform of trains", {"public_transport", "platform", "railway", "platform"});
        row("empty shop", {"shop", "vacant"});
        row("shop of no daily use", {"shop", "tattoo"});
        row("home for the aged", {"amenity", "social_facility", "social_facility", "nursing_home"});
        row("station out of use", {"railway", "station", "disused", "yes"});
        row("dentist", {"amenity", "dentist"});
    }
    void whatIsNoPlace()
    {
        QFETCH(QList<QByteArray>, tags);
        QVERIFY(!placeKindOf(tagsOf(tags)));
    }

    void wirelessOnly()
    {
        QVERIFY(isHotspot(tagsOf({"internet_access", "wlan"})));
        QVERIFY(isHotspot(tagsOf({"amenity", "wlan"})));
        QVERIFY(!isHotspot(tagsOf({"internet_access", "yes"}))); // may be a terminal
        QVERIFY(!isHotspot(tagsOf({"internet_access", "no"})));
        QCOMPARE(hotspotProgramOf(tagsOf({"internet_access:ssid", "WiFi 4 EU"})), HotspotProgram::Wifi4eu);
        QCOMPARE(hotspotProgramOf(tagsOf({"name", "Rathaus"})), HotspotProgram::Unknown);
    }

    void busesToBeOrdered()
    {
        const auto form = [](QList<QByteArray> tags) { return orderedBusFormOf(tagsOf(QList<QByteArray>{"type", "route"} + tags)); };
        QCOMPARE(form({"route", "bus", "on_demand", "yes"}), BusForm::LineOnDemand);
        QCOMPARE(form({"route", "bus", "bus", "on_demand"}), BusForm::LineOnDemand);
        QCOMPARE(form({"route", "share_taxi", "name", "Ruftaxi 7"}), BusForm::LineOnDemand);
        QCOMPARE(form({"route", "bus", "operator", "Bürgerbus Muster e. V."}), BusForm::FixedLine);
        QVERIFY(!form({"route", "bus", "ref", "101", "on_demand", "no"}));
        QVERIFY(!form({"route", "train", "on_demand", "yes"}));
    }

    void everyObjectOfTheFile()
    {
        const Read read = placesIn(ownFile());
        QCOMPARE(read.counts,
            (OsmPlaceCounts{.found = 14, .taken = 11, .parts = 3, .unusedShops = 1, .carPools = 1})); // without a box also the pharmacy
        QCOMPARE(read.routes.size(), 1);
        const QStringList notes{u"note.osm.parts 3"_s, u"note.osm.unusedShops 1"_s, u"note.osm.carPools 1"_s, u"note.osm.unplaced 1"_s};
        QCOMPARE(read.notes, notes);
        const Read near = placesIn(ownFile(), UtmBox{390'000, 5'460'000, 410'000, 5'490'000});
        QCOMPARE(near.counts.outside, 1);
        QCOMPARE(near.counts.taken, 10);
        QVERIFY(placesIn(ownFile(), UtmBox{500'000, 5'460'000, 510'000, 5'490'000}).routes.isEmpty());
    }

    void factsAreCarried()
    {
        const Read read = placesIn(ownFile());
        const Place bench = placeWith(read.places, u"osm:node/604"_s);
        QCOMPARE(bench.directions, u"Kaiserslautern;Lauterecken"_s);
        QCOMPARE(bench.covered, Tri::Yes);
        QCOMPARE(bench.lit, Tri::No);
        const Place bakery = placeWith(read.places, u"osm:node/608"_s);
        QCOMPARE(bakery.openingHours, u"Mo-Sa 06:00-13:00"_s);
        QCOMPARE(bakery.phone, u"030 23125042"_s);
        QCOMPARE(bakery.website, u"https://baeckerei.example"_s);
        QCOMPARE(bakery.wheelchair, Tri::Yes);
        QCOMPARE(bakery.address, u"Ringstraße 9A, 00901 Öttersheim"_s);
        QCOMPARE(bakery.freeOfCharge, Tri::Unknown);
        const Place net = placeWith(read.places, u"osm:node/608/wlan"_s);
        QCOMPARE(net.kind, PlaceKind::Hotspot);
        QCOMPARE(net.program, HotspotProgram::Freifunk);
        QCOMPARE(net.freeOfCharge, Tri::Unknown);
        QCOMPARE(net.note, u"Kostenlos nur für Gäste"_s);
        QCOMPARE(placeWith(read.places, u"osm:node/609"_s).freeOfCharge, Tri::Yes);
        QCOMPARE(placeWith(read.places, u"osm:node/603"_s).wheelchair, Tri::No);
        const Place school = placeWith(read.places, u"osm:way/703"_s);
        QCOMPARE(school.kind, PlaceKind::PrimarySchool);
        const Utm middle = *placedIn({}, {7.6153, 49.4132});
        QVERIFY(std::abs(pointOf(school.geom.bytes)->east - middle.east) < 0.5);
        QVERIFY(std::abs(pointOf(school.geom.bytes)->north - middle.north) < 0.5);
    }

    void aRouteHasItsWayAndStops()
    {
        const QList<ReadPlace> routes = placesIn(ownFile()).routes;
        const PlaceEntry &bus = routes.first().entry;
        QCOMPARE(bus.place.originKey, u"osm:relation/900"_s);
        QCOMPARE(bus.place.kind, PlaceKind::CommunityBus);
        QCOMPARE(bus.place.phone, u"030 23125041"_s);
        QCOMPARE(bus.place.openingHours, u"Tu,Th 08:30-13:30; PH off"_s);
        QCOMPARE(bus.bus->form, BusForm::LineOnDemand);
        QCOMPARE(bus.bus->fare, FareKind::Free);
        const auto lines = readLines(bus.place.geom.bytes);
        QVERIFY(lines);
        QCOMPARE(lines->size(), size_t(1)); // both ways joined, whichever way round they were drawn
        QCOMPARE(lines->front().size(), size_t(3));
        QCOMPARE(bus.stops.size(), 2);
        QCOMPARE(bus.stops.last().name, u"Schule"_s);
    }

    /**
     * Of Kaiserslautern, counted by its tags alone: 247 bus stops and 287 platforms (one more has a single corner and lies nowhere), 6
     * stations and halts, 35 supermarkets, 31 bakeries, 12 butchers, 3 convenience shops, 161 other shops of daily use (6 of petrol
     * stations), 24 banks, 22 cash machines, 5 post offices, 11 practices, 23 pharmacies, 4 hospitals, 33 day care centres, 49 schools, 4
     * driving schools, a town hall, 4 hotspots: 962. The university's extract: 7 and 7, 2 supermarkets, 3 shops, a bank and its machine, a
     * post office, 2 practices, a pharmacy, a day care centre, a driving school: 27. The street: 3 bus stops, of which 4 stop positions are
     * parts. The Brenner lies beyond Germany and has no place of ours.
     */
    void realFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<OsmPlaceCounts>("counts");
        const auto row = [](const char *file, const OsmPlaceCounts &counts) {
            QTest::newRow(file) << qEnvironmentVariable("BLEIBE_TEST_DATA") + u"/osm/"_s + QLatin1StringView(file) << counts;
        };
        row("kaiserslautern.osm.pbf", {.found = 962, .taken = 637, .parts = 325, .unusedShops = 130});
        row("kaiserslautern.osm.gz", {.found = 962, .taken = 637, .parts = 325, .unusedShops = 130});
        row("kaiserslautern_uni.osm.gz", {.found = 27, .taken = 19, .parts = 8});
        row("herrenberg-minimal.osm.pbf", {.found = 57, .taken = 53, .parts = 4});
        row("laufamholzstrasse.osm", {.found = 7, .taken = 3, .parts = 4});
        row("brenner-invalid-relation-reference.osm.pbf", {});
    }
    void realFiles()
    {
        if (!qEnvironmentVariableIsSet("BLEIBE_TEST_DATA")) QSKIP("BLEIBE_TEST_DATA is not set");
        QFETCH(QString, file);
        const Read read = placesIn(file);
        const OsmPlaceCounts &is = read.counts;
        const QString told = u"found %1 taken %2 parts %3 outside %4 shops %5 pools %6 routes %7"_s.arg(is.found)
                                 .arg(is.taken)
                                 .arg(is.parts)
                                 .arg(is.outside)
                                 .arg(is.unusedShops)
                                 .arg(is.carPools)
                                 .arg(read.routes.size());
        QVERIFY2(is.found == is.taken + is.parts + is.outside, qPrintable(told));
        QFETCH(OsmPlaceCounts, counts);
        QVERIFY2(is == counts, qPrintable(told));
    }
};

QTEST_GUILESS_MAIN(OsmPlacesTest)
#include "osmplacestest.moc"
