// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/placestaging.h"
#include "core/storage/changelog.h"
#include "import/placetable.h"
#include "tests/import/importdesk.h"

using namespace Qt::StringLiterals;

namespace {
constexpr Utm market{410000, 5477000};

ReadPlace benchAt(const QString &key, Utm at, const QString &directions = u"Ramstein"_s)
{
    ReadPlace read;
    read.entry.place.kind = PlaceKind::RideBench;
    read.entry.place.name = u"Bank "_s + key;
    read.entry.place.directions = directions;
    read.entry.place.geom = toWkb(at);
    read.entry.place.originKey = u"table:muster:"_s + key;
    return read;
}

Utm beside(double east, double north = 0)
{
    return {market.east + east, market.north + north};
}

struct PlaceDesk : ImportDesk {
    using ImportDesk::ImportDesk;
    PlaceSource source{
        .key = u"table:muster"_s, .name = u"Muster"_s, .credit = u"© Muster"_s, .file = u"baenke.csv"_s, .stand = QDate(2026, 11, 1)};

    Result<StagedPlaces> stage(const QList<ReadPlace> &read) { return stagePlaces(*reg, source, read, today, {}); }
    Result<RowCounts> take(const QList<ReadPlace> &read, const PlaceChoices &choices = {})
    {
        const auto staged = stage(read);
        if (!staged) return std::unexpected(staged.error());
        return reg.write([&](Sql &sql) { return mergePlaces(sql, *staged, choices, today); });
    }
    QList<Place> places()
    {
        return reg.read([](Sql &sql) { return listPlaces(sql); }).value_or(QList<Place>());
    }
    Place placeWith(const QString &key)
    {
        for (const Place &place : places())
            if (place.originKey.endsWith(u':' + key)) return place;
        return {};
    }
    Result<> change(const QString &key, const std::function<void(Place &)> &change)
    {
        return reg
            .write([&](Sql &sql) {
                return loadPlace(sql, placeWith(key).id).and_then([&](PlaceEntry entry) {
                    change(entry.place);
                    return savePlace(sql, entry, today);
                });
            })
            .transform([](const PlaceEntry &) {});
    }
};

QString actions(const StagedPlaces &staged)
{
    QStringList keys;
    for (const StagedPlace &row : staged.rows) keys += actionKey(row.action);
    return keys.join(u' ');
}
}

/** Places that come again and again from the same source. */
class PlaceStagingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondRunChangesNothing_data() { engineRows(); }
    void aSecondRunChangesNothing()
    {
        QFETCH(bool, onServer);
        PlaceDesk desk(onServer);
        const QList<ReadPlace> read{benchAt(u"a"_s, market), benchAt(u"b"_s, beside(500))};
        QCOMPARE(desk.take(read).value_or(RowCounts()), (RowCounts{.added = 2}));
        QCOMPARE(desk.placeWith(u"a"_s).credit, u"© Muster"_s);
        const auto before = desk.count(u"change_entry"_s);
        QCOMPARE(desk.take(read).value_or(RowCounts()), (RowCounts{.same = 2}));
        QVERIFY(desk.count(u"change_entry"_s) - before <= 1); // nothing but the day on which the source was read
        const auto sources = desk.reg.read([](Sql &sql) { return listPlaceSources(sql); });
        QCOMPARE(sources->size(), 1);
        QCOMPARE(sources->first().stand, QDate(2026, 11, 1));
        QCOMPARE(sources->first().readOn, today);
    }

    void whatTheSourceSaysOtherwiseChanges_data() { engineRows(); }
    void whatTheSourceSaysOtherwiseChanges()
    {
        QFETCH(bool, onServer);
        PlaceDesk desk(onServer);
        VERIFY_DONE(desk.take({benchAt(u"a"_s, market)}));
        ReadPlace now = benchAt(u"a"_s, beside(20), u"Ramstein; Landstuhl"_s);
        const auto staged = desk.stage({now});
        QCOMPARE(actions(*staged), u"changed"_s);
        QCOMPARE(staged->rows.first().changes, (QStringList{u"place.directions"_s, u"place.geom"_s}));
        VERIFY_DONE(desk.take({now}));
        QCOMPARE(desk.placeWith(u"a"_s).directions, u"Ramstein; Landstuhl"_s);
        QCOMPARE(desk.placeWith(u"a"_s).geom, toWkb(beside(20)));
        now.entry.place.directions.clear(); // and what it says no longer goes
        VERIFY_DONE(desk.take({now}));
        QCOMPARE(desk.placeWith(u"a"_s).directions, QString());
    }

    void whatAPersonChangedStays_data() { engineRows(); }
    void whatAPersonChangedStays()
    {
        QFETCH(bool, onServer);
        PlaceDesk desk(onServer);
        VERIFY_DONE(desk.take({benchAt(u"a"_s, market)}));
        VERIFY_DONE(desk.change(u"a"_s, [](Place &place) { place.directions = u"Kusel"_s, place.lit = Tri::Yes; }));
        ReadPlace now = benchAt(u"a"_s, market, u"Landstuhl"_s);
        now.entry.place.operatorName = u"Ortsgemeinde"_s;
        const auto staged = desk.stage({now});
        QCOMPARE(staged->rows.first().kept, QStringList{u"place.directions"_s});
        VERIFY_DONE(desk.take({now}));
        const Place place = desk.placeWith(u"a"_s);
        QCOMPARE(place.directions, u"Kusel"_s);
        QCOMPARE(place.lit, Tri::Yes);
        QCOMPARE(place.operatorName, u"Ortsgemeinde"_s);
    }

    void twinsOfOthersAreLeftOut_data() { engineRows(); }
    void twinsOfOthersAreLeftOut()
    {
        QFETCH(bool, onServer);
        PlaceDesk desk(onServer);
        PlaceEntry byHand = benchAt(QString(), market).entry;
        byHand.place.originKey.clear();
        VERIFY_DONE(desk.reg.write([&](Sql &sql) { return savePlace(sql, byHand, today); }));
        const QList<ReadPlace> read{benchAt(u"near"_s, beside(30, 30)), benchAt(u"far"_s, beside(36, 36))};
        QCOMPARE(actions(*desk.stage(read)), u"duplicate new"_s);
        QCOMPARE(desk.take(read).value_or(RowCounts()), (RowCounts{.added = 1, .duplicates = 1}));
        QCOMPARE(desk.take(read, {.takeDuplicates = true}).value_or(RowCounts()), (RowCounts{.added = 1, .same = 1}));
        QCOMPARE(desk.places().size(), 3);
    }

    void whatIsGoneEndsOnlyOnWish_data() { engineRows(); }
    void whatIsGoneEndsOnlyOnWish()
    {
        QFETCH(bool, onServer);
        PlaceDesk desk(onServer);
        const QList<ReadPlace> all{benchAt(u"west"_s, market), benchAt(u"middle"_s, beside(500)), benchAt(u"east"_s, beside(1000)),
            benchAt(u"beyond"_s, beside(5000))};
        const QList<ReadPlace> less{all[0], all[2]};
        VERIFY_DONE(desk.take(all));
        QCOMPARE(actions(*desk.stage(less)), u"same same gone"_s); // what lies beyond the file's places is not in question
        VERIFY_DONE(desk.take(less));
        QVERIFY(!desk.placeWith(u"middle"_s).validUntil.isValid());
        QCOMPARE(desk.take(less, {.endGone = true}).value_or(RowCounts()), (RowCounts{.same = 2, .gone = 1}));
        QCOMPARE(desk.placeWith(u"middle"_s).validUntil, today.addDays(-1));
        QCOMPARE(actions(*desk.stage(less)), u"same same"_s);
        QCOMPARE(desk.take({all[0], all[1], all[2]}).value_or(RowCounts()), (RowCounts{.changed = 1, .same = 2})); // back again
        QVERIFY(!desk.placeWith(u"middle"_s).validUntil.isValid());
    }

    void repeatedKeysAndMissingPlacesAreRefused_data() { engineRows(); }
    void repeatedKeysAndMissingPlacesAreRefused()
    {
        QFETCH(bool, onServer);
        PlaceDesk desk(onServer);
        ReadPlace nowhere = benchAt(u"c"_s, market);
        nowhere.entry.place.geom = {};
        const auto staged = desk.stage({benchAt(u"a"_s, market), benchAt(u"a"_s, beside(900)), nowhere});
        QCOMPARE(actions(*staged), u"new refused refused"_s);
        QCOMPARE(staged->rows[1].problems.first().error.reason, u"places.repeated"_s);
        QCOMPARE(staged->rows[2].problems.first().error.reason, u"place.noGeometry"_s);
    }

    void oneStepThatCanBeTakenBack_data() { engineRows(); }
    void oneStepThatCanBeTakenBack()
    {
        QFETCH(bool, onServer);
        PlaceDesk desk(onServer);
        VERIFY_DONE(desk.take({benchAt(u"a"_s, market), benchAt(u"b"_s, beside(500))}));
        const auto steps = desk.reg.read([](Sql &sql) { return recentSteps(sql, 1); });
        QCOMPARE(steps->first().verb, u"places.imported"_s);
        QCOMPARE(steps->first().subject, u"baenke.csv"_s);
        VERIFY_DONE(desk.reg.write([&](Sql &sql) { return undoStep(sql, steps->first().id); }));
        QCOMPARE(desk.places().size(), 0);
    }

    void cancelledKeepsNothing_data() { engineRows(); }
    void cancelledKeepsNothing()
    {
        QFETCH(bool, onServer);
        PlaceDesk desk(onServer);
        const auto staged = desk.stage({benchAt(u"a"_s, market), benchAt(u"b"_s, beside(500))});
        int asked = 0;
        const Progress second({}, [&] { return ++asked > 1; });
        const auto done = desk.reg.write([&](Sql &sql) { return mergePlaces(sql, *staged, {}, today, second); });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        QCOMPARE(desk.places().size(), 0);
    }

    void tables_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("degrees with points") << u"a.csv"_s << QByteArray("name;art;lon;lat\nMarkt;Mitfahrbank;7.5928;49.4469\n")
                                             << u"ride_bench Markt 397999 5478089"_s;
        QTest::newRow("degrees with commas") << u"a.csv"_s << QByteArray("Bezeichnung;Typ;Länge;Breite\nMarkt;Bäckerei;7,5928;49,4469\n")
                                             << u"bakery Markt 397999 5478089"_s;
        QTest::newRow("UTM") << u"a.csv"_s << QByteArray("Name;Kategorie;Ostwert;Nordwert\nMarkt;WLAN;397999,4;5478089\n")
                             << u"hotspot Markt 397999 5478089"_s;
        QTest::newRow("x and y with the zone in front")
            << u"a.csv"_s << QByteArray("Name;Art;x;y\nMarkt;Tafel;32397999;5478089\n") << u"food_bank Markt 397999 5478089"_s;
        QTest::newRow("GeoJSON")
            << u"a.geojson"_s
            << QByteArray(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Markt","art":"Apotheke"},
                                    "geometry":{"type":"Point","coordinates":[7.5928,49.4469]}}]})")
            << u"pharmacy Markt 397999 5478089"_s;
        QTest::newRow("an area stands as its middle")
            << u"a.geojson"_s
            << QByteArray(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Schule","art":"Schule"},
               "geometry":{"type":"Polygon","coordinates":[[[7.59,49.44],[7.60,49.44],[7.60,49.45],[7.59,49.45],[7.59,49.44]]]}}]})")
            << u"school Schule 398155 5477875"_s;
    }
    void tables()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const PlaceDesk desk(false);
        const auto table = readPlaceTable(desk.file(text, name), {}, today, {});
        VERIFY_DONE(table);
        QCOMPARE(table->places.size(), 1);
        const ReadPlace &read = table->places.first();
        QVERIFY2(read.problems.isEmpty(), qPrintable(read.problems.isEmpty() ? QString() : sentence(read.problems.first())));
        const auto point = pointOf(read.entry.place.geom.bytes);
        QVERIFY(point);
        const QString kind = toStored(QVariant::fromValue(read.entry.place.kind)).toString();
        QCOMPARE(
            u"%1 %2 %3 %4"_s.arg(kind, read.entry.place.name).arg(std::llround(point->east)).arg(std::llround(point->north)), expected);
    }

    void badTables_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no coordinates") << u"a.csv"_s << QByteArray("name;art\nMarkt;Bank\n") << u"places.noPlace"_s;
        QTest::newRow("no kind") << u"a.csv"_s << QByteArray("name;lon;lat\nMarkt;7.59;49.44\n") << u"places.noKind"_s;
        QTest::newRow("axes exchanged") << u"a.csv"_s << QByteArray("name;art;lon;lat\nMarkt;Bank;49.44;7.59\n") << u"crs.swapped"_s;
        QTest::newRow("numbers from nowhere") << u"a.csv"_s << QByteArray("name;art;x;y\nMarkt;Bank;1;2\n") << u"crs.missing"_s;
        QTest::newRow("empty list") << u"a.geojson"_s << QByteArray(R"({"type":"FeatureCollection","features":[]})") << u"places.none"_s;
    }
    void badTables()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const PlaceDesk desk(false);
        const auto table = readPlaceTable(desk.file(text, name), {}, today, {});
        QVERIFY(!table);
        QCOMPARE(table.error().reason, reason);
    }

    void oneBadRowDoesNotSpoilTheOthers()
    {
        const PlaceDesk desk(false);
        const auto table = readPlaceTable(desk.file("name;art;lon;lat;Öffnungszeiten\nA;Bank;7.59;49.44;24/"
                                                    "7\nB;Bank;0;0;\nC;Raumschiff;7.59;49.45;\nD;Bank;;;\nE;Post;7.6;49.45;mal so mal so\n",
                                              u"a.csv"_s),
            {}, today, {});
        VERIFY_DONE(table);
        QStringList reasons;
        for (const ReadPlace &read : table->places) reasons += read.problems.isEmpty() ? u"-"_s : read.problems.first().error.reason;
        QCOMPARE(reasons, (QStringList{u"-"_s, u"places.outside"_s, u"places.kind"_s, u"places.noCoordinates"_s, u"hours.syntax"_s}));
    }

    void realBenches()
    {
        const QString folder = qEnvironmentVariable("BLEIBE_TEST_DATA");
        if (folder.isEmpty()) QSKIP("BLEIBE_TEST_DATA is not set: no real data here");
        PlaceDesk desk(false);
        const auto csv = readPlaceTable(folder + u"/hitchhiking/mitfahrbaenke_osm.csv"_s, {.source = u"mitfahrbaenke"_s}, today, {});
        const auto json = readPlaceTable(folder + u"/hitchhiking/mitfahrbaenke_osm.geojson"_s, {.source = u"mitfahrbaenke"_s}, today, {});
        VERIFY_DONE(csv);
        VERIFY_DONE(json);
        QCOMPARE(csv->places.size(), 71);
        QCOMPARE(json->places.size(), 71);
        desk.source = csv->source;
        QCOMPARE(desk.take(csv->places).value_or(RowCounts()).added, 71);
        QCOMPARE(desk.take(json->places).value_or(RowCounts()), (RowCounts{.same = 71})); // the same benches in another format
    }
};

QTEST_GUILESS_MAIN(PlaceStagingTest)
#include "placestagingtest.moc"
