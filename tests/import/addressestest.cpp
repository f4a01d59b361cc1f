// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/address/geocoder.h"
#include "core/address/housenumber.h"
#include "core/storage/changelog.h"
#include "geo/projection.h"
#include "import/addressimport.h"
#include "import/addressrows.h"
#include "tests/import/importdesk.h"
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr UtmBox everywhere{0, 0, 1e6, 7e6};

Result<AddressFile> read(const QByteArray &bytes, const QString &name)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    file.close();
    return readAddresses(file.fileName(), {.box = everywhere}, {});
}

/** "Straße|Nummer|PLZ|Ort|Teil" of each address. */
QStringList lines(const Result<AddressFile> &file)
{
    QStringList all;
    if (!file) return {file.error().reason};
    for (const ReadAddress &one : file->addresses)
        all += QStringList{one.street, one.number, one.postalCode, one.city, one.cityPart}.join(u'|');
    return all;
}

double metresFrom(Utm place, LonLat degrees)
{
    const Utm other = toUtm(degrees).value_or(Utm());
    return std::hypot(place.east - other.east, place.north - other.north);
}

Result<StagedAddresses> import(ImportDesk &desk, const QString &path, const AddressOptions &options = {})
{
    return stageAddresses(*desk.reg, path, options, {}).and_then([&](const StagedAddresses &staged) {
        return desk.reg.write([&](Sql &sql) { return mergeAddresses(sql, staged); }).transform([&] { return staged; });
    });
}

QString realFile(const QString &name)
{
    return qEnvironmentVariable("BLEIBE_TEST_DATA") + u"/addresses/"_s + name;
}

const QByteArray houses = "strasse;hausnummer;plz;ort;lon;lat\nRingstraße;1;67697;Otterberg;7.77;49.50\n"
                          "Ringstraße;3-5;67697;Otterberg;7.7702;49.5001\nAm Bach;9A;67697;Otterberg;7.78;49.505\n";
}

class AddressesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void layouts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("address");
        const QString plain = u"Ringstraße|9a|67697|Otterberg|"_s;
        QTest::newRow("degrees") << u"a.csv"_s
                                 << QByteArray("strasse;hausnummer;plz;ort;lon;lat\nRingstraße;9a;67697;Otterberg;7.77;49.5\n") << plain;
        QTest::newRow("tab, decimal comma, Latin-1, letter apart")
            << u"a.txt"_s
            << QByteArray("Stra\xdf"
                          "e\tHausnr\tZusatz\tPLZ\tOrt\tOstwert\tNordwert\r\nRingstra\xdf"
                          "e\t9\ta\t67697\tOtterberg\t410939,74\t5483767,79\r\n")
            << plain;
        QTest::newRow("zone in front") << u"a.csv"_s
                                       << QByteArray("str;hnr;plz;ort;east;north\nRingstraße;9a;67697;Otterberg;32410939.74;5483767.79\n")
                                       << plain;
        QTest::newRow("Gauss-Krüger") << u"a.csv"_s
                                      << QByteArray(
                                             "str;hnr;plz;ort;rechtswert;hochwert\nRingstraße;9a;67697;Otterberg;3410979.5;5485522.1\n")
                                      << plain;
        QTest::newRow("axes exchanged") << u"a.csv"_s
                                        << QByteArray("strasse;hausnummer;plz;ort;lon;lat\nRingstraße;9a;67697;Otterberg;49.5;7.77\n")
                                        << plain;
        QTest::newRow("HK-DE") << u"hk.txt"_s
                               << QByteArray("# "
                                             "Hauskoordinaten\nN;DERP000000000001;A;07;3;35;034;0000;00123;9;a;32410939,740;5483767,790;"
                                             "Ringstraße;67697;Otterberg;;\n")
                               << plain;
        QTest::newRow("HK-DE with part of the town")
            << u"hk.txt"_s
            << QByteArray(
                   ";DERP000000000001;A;07;3;35;034;0000;00123;9;;32410939,740;5483767,790;Ringstraße;67697;Otterberg;;Drehenthalerhof\n")
            << u"Ringstraße|9|67697|Otterberg|Drehenthalerhof"_s;
        QTest::newRow("North Rhine-Westphalia") << u"gebref.txt"_s
                                                << QByteArray("N;DENW1;A;05;Nordrhein-Westfalen;3;Köln;15;Köln;000;Köln;0000;;06233;"
                                                              "Ringstraße;9;a;32;356667,897;5645321,123;2026-01-01\n")
                                                << u"Ringstraße|9a||Köln|"_s;
        QTest::newRow("GeoJSON of OpenStreetMap")
            << u"a.geojson"_s
            << QByteArray(
                   R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"addr:street":"Ringstraße",)"
                   R"("addr:housenumber":"9a","addr:postcode":"67697","addr:city":"Otterberg"},"geometry":{"type":"Point","coordinates":[7.77,49.5]}}]})")
            << plain;
        QTest::newRow("OSM node and building")
            << u"a.osm"_s
            << QByteArray("<osm version=\"0.6\"><node id=\"1\" lat=\"49.5\" lon=\"7.77\"><tag k=\"addr:street\" v=\"Ringstraße\"/>"
                          "<tag k=\"addr:housenumber\" v=\"9a\"/><tag k=\"addr:postcode\" v=\"67697\"/><tag k=\"addr:city\" "
                          "v=\"Otterberg\"/></node></osm>")
            << plain;
        QTest::newRow("village without streets")
            << u"a.osm"_s
            << QByteArray("<osm version=\"0.6\"><node id=\"1\" lat=\"49.5\" lon=\"7.77\"><tag k=\"addr:place\" v=\"Drehenthalerhof\"/>"
                          "<tag k=\"addr:housenumber\" v=\"7\"/></node></osm>")
            << u"Drehenthalerhof|7|||"_s;
        QTest::newRow("zero of the code dropped")
            << u"a.csv"_s << QByteArray("strasse;hausnummer;plz;ort;lon;lat\nRingstraße;9a;1067;Dresden;13.73;51.05\n")
            << u"Ringstraße|9a|01067|Dresden|"_s;
    }
    void layouts()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, address);
        const auto file = read(bytes, name);
        QCOMPARE(lines(file), QStringList{address});
        if (!address.contains("67697"_L1)) return;
        const double metres = metresFrom(file->addresses.front().place, {7.77, 49.5});
        QVERIFY2(metres < 3, qPrintable(QString::number(metres)));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("other columns") << u"a.csv"_s << QByteArray("Name;Preis\nA;1\n") << u"address.noColumns"_s;
        QTest::newRow("no coordinates") << u"a.csv"_s << QByteArray("strasse;hausnummer;ort\nA;1;B\n") << u"address.noColumns"_s;
        QTest::newRow("nothing of use") << u"a.csv"_s << QByteArray("strasse;hausnummer;lon;lat\n;1;7.7;49.5\nA;;7.7;49.5\n")
                                        << u"address.none"_s;
        QTest::newRow("empty") << u"a.csv"_s << QByteArray() << u"import.empty"_s;
        QTest::newRow("zero bytes") << u"a.csv"_s << QByteArray(64, '\0') << u"table.nul"_s;
        QTest::newRow("no OSM") << u"a.osm"_s << QByteArray("<html/>") << u"osm.foreign"_s;
    }
    void refused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto file = read(bytes, name);
        QVERIFY(!file);
        QTEST(file.error().reason, "reason");
    }

    void whatIsLeftOutIsCounted()
    {
        const auto file
            = read("strasse;hausnummer;plz;ort;lon;lat\n;1;67697;Otterberg;7.77;49.5\nA;;67697;Otterberg;7.77;49.5\n"
                   "A;1;67697;Otterberg;;49.5\nA;1;67697;Otterberg;0;0\nA;1;67697;Otterberg;2.35;48.86\nA;1;kein;Otterberg;7.77;49.5\n",
                u"a.csv"_s);
        VERIFY_DONE(file);
        const AddressCounts expected{.rows = 6, .noStreet = 1, .noNumber = 1, .noPlace = 2, .elsewhere = 1, .badCode = 1};
        QVERIFY(file->counts == expected);
        QCOMPARE(file->notes.size(), 5);
    }
    void whatTheLandRegisterKeepsForItselfIsLeftOut()
    {
        const QByteArray cells = ";07;3;35;034;0000;00123;9;a;32410939,740;5483767,790;Ringstraße;67697;Otterberg;;\n";
        const auto file = read("N;DERP1;A" + cells + "L;DERP2;A" + cells + "N;DERP3;C" + cells, u"hk.txt"_s);
        VERIFY_DONE(file);
        QCOMPARE(file->addresses.size(), size_t(1));
        QCOMPARE(file->counts.unofficial, 2);
    }
    void buildingsCountByTheirMiddle()
    {
        const auto file = read(
            "<osm version=\"0.6\"><node id=\"1\" lat=\"49.5\" lon=\"7.77\"/><node id=\"2\" lat=\"49.5\" lon=\"7.7702\"/>"
            "<node id=\"3\" lat=\"49.5001\" lon=\"7.7702\"/><node id=\"4\" lat=\"49.5001\" lon=\"7.77\"/>"
            "<way id=\"9\"><nd ref=\"1\"/><nd ref=\"2\"/><nd ref=\"3\"/><nd ref=\"4\"/><nd ref=\"1\"/><tag k=\"building\" v=\"yes\"/>"
            "<tag k=\"addr:street\" v=\"Am Bach\"/><tag k=\"addr:housenumber\" v=\"3\"/></way></osm>",
            u"a.osm"_s);
        QCOMPARE(lines(file), QStringList{u"Am Bach|3|||"_s});
        QVERIFY(metresFrom(file->addresses.front().place, {7.7701, 49.50005}) < 0.1);
        QCOMPARE(file->source.credit, u"© OpenStreetMap-Mitwirkende"_s);
        QCOMPARE(file->source.licence, u"ODbL 1.0"_s);
    }

    void importedAgainNothingChanges_data() { engineRows(); }
    void importedAgainNothingChanges()
    {
        QFETCH(bool, onServer);
        ImportDesk desk(onServer);
        const AddressOptions options{.source = u"Probe"_s, .credit = u"© Probe"_s, .box = everywhere};
        const QString path = desk.file(houses, u"haeuser.csv"_s);
        const auto first = import(desk, path, options);
        VERIFY_DONE(first);
        QVERIFY((first->houses == HouseCounts{.added = 3}));
        const auto second = import(desk, path, options);
        VERIFY_DONE(second);
        QVERIFY((second->houses == HouseCounts{.same = 3}));
        QVERIFY(second->isEmpty());
        const auto sources = desk.reg.read(listAddressSources);
        QCOMPARE(sources->size(), 1);
        QCOMPARE(sources->first().credit, u"© Probe"_s);
        const auto streets = desk.reg.read([](Sql &sql) { return listAddressStreets(sql); });
        QCOMPARE(streets->size(), 2);
        QCOMPARE(housesOf(streets->first()).size() + housesOf(streets->last()).size(), size_t(3));
    }

    void aNewerFileIsFollowedAndTakenBack_data() { engineRows(); }
    void aNewerFileIsFollowedAndTakenBack()
    {
        QFETCH(bool, onServer);
        ImportDesk desk(onServer);
        const AddressOptions options{.source = u"Probe"_s, .box = everywhere};
        VERIFY_DONE(import(desk, desk.file(houses, u"alt.csv"_s), options));
        const auto before = desk.reg.read(loadAddressIndex);
        const auto newer = import(desk,
            desk.file(
                "strasse;hausnummer;plz;ort;lon;lat\nRingstraße;1;67697;Otterberg;7.771;49.50\nRingstraße;7;67697;Otterberg;7.7703;49.5\n"
                "Neuer Weg;1;67697;Otterberg;7.78;49.505\n",
                u"neu.csv"_s),
            options);
        VERIFY_DONE(newer);
        QVERIFY((newer->houses == HouseCounts{.added = 2, .moved = 1, .removed = 2}));
        QCOMPARE(desk.reg.read(loadAddressIndex)->houseCount(), 3);
        const auto steps = desk.reg.read([](Sql &sql) { return recentSteps(sql, 1); });
        QCOMPARE(steps->first().verb, u"addresses.imported"_s);
        VERIFY_DONE(desk.reg.write([&](Sql &sql) { return undoStep(sql, steps->first().id); }));
        const auto after = desk.reg.read(loadAddressIndex);
        QCOMPARE(geocode(*after, u"Am Bach 9a"_s).value(0).text, u"Am Bach 9A, 67697 Otterberg"_s);
        QCOMPARE(geocode(*after, u"Ringstr. 1"_s).value(0).place, geocode(*before, u"Ringstr. 1"_s).value(0).place);
        QVERIFY(geocode(*after, u"Neuer Weg 1"_s).value(0).street != "Neuer Weg"_L1);
    }

    void otherSourcesStay_data() { engineRows(); }
    void otherSourcesStay()
    {
        QFETCH(bool, onServer);
        ImportDesk desk(onServer);
        VERIFY_DONE(import(desk, desk.file(houses, u"eins.csv"_s), {.box = everywhere}));
        VERIFY_DONE(import(desk, desk.file(houses, u"zwei.csv"_s), {.box = everywhere}));
        QCOMPARE(desk.reg.read(loadAddressIndex)->houseCount(), 6);
        const QList<AddressHit> hits = geocode(*desk.reg.read(loadAddressIndex), u"Am Bach 9a"_s);
        QCOMPARE(std::ranges::count(hits, u"Am Bach 9A, 67697 Otterberg"_s, &AddressHit::text), 1);
        QCOMPARE(std::ranges::count(hits, u"Am Bach"_s, &AddressHit::street), 1); // neither its middle
    }

    void townsAndCodesAreFilledIn_data() { engineRows(); }
    void townsAndCodesAreFilledIn()
    {
        QFETCH(bool, onServer);
        if (qEnvironmentVariableIsEmpty("BLEIBE_TEST_DATA")) QSKIP("BLEIBE_TEST_DATA does not name the folder with real data");
        TestRegister reg(onServer);
        VERIFY_DONE(
            importBoundaries(*reg, testActor, qEnvironmentVariable("BLEIBE_TEST_DATA") + u"/sample/municipalities.geojson"_s, {}, {}, {}));
        const auto staged = stageAddresses(*reg, realFile(u"kaiserslautern_adressen_osm.csv"_s), {}, {});
        VERIFY_DONE(staged);
        const AddressCounts &counts = staged->read.counts;
        QCOMPARE(counts.rows, 11'156);
        QCOMPARE(counts.noStreet, 2);
        QCOMPARE(counts.taken + counts.repeated + counts.noStreet, counts.rows);
        QCOMPARE(counts.filledCity, 73); // 75 have none, two of them no street
        QCOMPARE(staged->read.source.credit, u"© OpenStreetMap-Mitwirkende"_s);
        VERIFY_DONE(reg.write([&](Sql &sql) { return mergeAddresses(sql, *staged); }));
        QCOMPARE(reg.read(loadAddressIndex)->houseCount(), counts.taken);
        const auto again = stageAddresses(*reg, realFile(u"kaiserslautern_adressen_osm.csv"_s), {}, {});
        VERIFY_DONE(again);
        QVERIFY(again->isEmpty());
    }
    /** The same addresses in another system and encoding come to the same places. */
    void bothRealFilesAgree()
    {
        if (qEnvironmentVariableIsEmpty("BLEIBE_TEST_DATA")) QSKIP("BLEIBE_TEST_DATA does not name the folder with real data");
        const auto degrees = readAddresses(realFile(u"kaiserslautern_adressen_osm.csv"_s), {}, {});
        const auto metres = readAddresses(realFile(u"kaiserslautern_adressen_utm32_latin1.csv"_s), {}, {});
        VERIFY_DONE(degrees);
        VERIFY_DONE(metres);
        QCOMPARE(metres->counts.rows, degrees->counts.rows);
        QCOMPARE(metres->addresses.size(), degrees->addresses.size());
        for (size_t i = 0; i < degrees->addresses.size(); ++i) {
            const ReadAddress &a = degrees->addresses[i], &b = metres->addresses[i];
            QCOMPARE(a.street, b.street);
            QCOMPARE(canonical(parseHouseNumber(a.number)), canonical(parseHouseNumber(b.number)));
            QVERIFY(std::hypot(a.place.east - b.place.east, a.place.north - b.place.north) < 0.05);
        }
    }
};

QTEST_GUILESS_MAIN(AddressesTest)
#include "addressestest.moc"
