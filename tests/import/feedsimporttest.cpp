// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/words.h"
#include "core/storage/changelog.h"
#include "import/feedoutput.h"
#include "import/gtfsplaces.h"
#include "import/hotspots.h"
#include "tests/import/importdesk.h"
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace {
QString nodes()
{
    return testFile(u"freifunk/meshviewer.json"_s);
}
QString feedPath()
{
    return testFile(u"gtfs/buergerbus"_s);
}

Result<RowCounts> importNodes(ImportDesk &desk, const QString &path, const PlaceChoices &choices = {})
{
    return readFreifunk(path, today).and_then([&](const FreifunkList &list) {
        const PlaceSource source = hotspotSource(list, u"Muster"_s);
        return stagePlaces(*desk.reg, source, hotspotPlaces(list, source), today, {}).and_then([&](const StagedPlaces &staged) {
            return desk.reg.write([&](Sql &sql) { return mergePlaces(sql, staged, choices, today); });
        });
    });
}

Result<RowCounts> importFeed(ImportDesk &desk, QDate day = today)
{
    return stageGtfs(*desk.reg, feedPath(), u"Muster"_s, day, {}).and_then([&](const StagedGtfs &staged) {
        return desk.reg.write([&](Sql &sql) { return mergeGtfs(sql, staged, day, {}); });
    });
}

QList<Place> placesOf(ImportDesk &desk, const QSet<PlaceKind> &kinds)
{
    return desk.reg.read([&](Sql &sql) { return listPlaces(sql, {.kinds = kinds}); }).value_or(QList<Place>());
}

qsizetype steps(ImportDesk &desk)
{
    return desk.reg.read([](Sql &sql) { return recentSteps(sql, 99); }).value_or(QList<Step>()).size();
}

/** Every text that a register holds in a table. */
QString everyText(ImportDesk &desk, const QString &table)
{
    return desk.reg
        .read([&](Sql &sql) -> Result<QString> {
            auto rows = sql.query(u"select * from "_s + table);
            if (!rows) return std::unexpected(rows.error());
            QString text;
            while (rows->next())
                for (int i = 0; i < rows->record().count(); ++i) text += rows->value(i).toString() + u'\n';
            return text;
        })
        .value_or(QString());
}
}

class FeedsImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sourceNames_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        QTest::newRow("endings") << u"/a/vvs-bus-751-only.gtfs.zip"_s << u"vvs-bus-751-only"_s;
        QTest::newRow("day") << u"/a/vrn_2026-11-21.zip"_s << u"vrn"_s;
        QTest::newRow("day without marks") << u"/a/20261121_vrn_gtfs.zip"_s << u"_vrn_gtfs"_s;
        QTest::newRow("second download") << u"/a/meshviewer (3).json"_s << u"meshviewer"_s;
        QTest::newRow("folder") << u"/a/buergerbus/"_s << u"buergerbus"_s;
        QTest::newRow("nothing but a day") << u"/a/2026-11-21.zip"_s << u"2026-11-21.zip"_s;
    }
    void sourceNames()
    {
        QFETCH(QString, path);
        QTEST(sourceNameOf(path), "name");
    }

    void hotspots_data() { engineRows(); }
    void hotspots()
    {
        QFETCH(bool, onServer);
        ImportDesk desk(onServer);
        const auto first = importNodes(desk, nodes());
        QVERIFY2(first, first ? "" : qPrintable(first.error().reason + first.error().detail));
        QCOMPARE(*first, (RowCounts{.added = 2}));
        QCOMPARE(importNodes(desk, nodes()).value(), (RowCounts{.same = 2}));
        QCOMPARE(steps(desk), 2); // boundaries and hotspots
        const QList<Place> places = placesOf(desk, {PlaceKind::Hotspot});
        QCOMPARE(places.size(), 2);
        const Place &place = *std::ranges::find(places, u"Rathaus"_s, &Place::name);
        QCOMPARE(place.program, HotspotProgram::Freifunk);
        QCOMPARE(place.freeOfCharge, Tri::Yes);
        QCOMPARE(place.registration, Tri::No);
        QCOMPARE(place.ags, u"07335901"_s);
        QCOMPARE(place.credit, u"Freifunk Muster"_s);
        QCOMPARE(place.stand, QDate(2026, 11, 19));
        QVERIFY(place.originKey.startsWith("freifunk:muster:"_L1));
        for (const QString &table : {u"place"_s, u"place_source"_s, u"change_entry"_s, u"change_step"_s})
            for (const char *secret : {"c04a00aa11", "c0:4a", "Geheim", "fe80"})
                QVERIFY2(!everyText(desk, table).contains(QLatin1StringView(secret), Qt::CaseInsensitive), secret);
        QVERIFY(everyText(desk, u"place"_s).contains("Rathaus"_L1));
    }

    void takenBackAsOneStep_data() { engineRows(); }
    void takenBackAsOneStep()
    {
        QFETCH(bool, onServer);
        ImportDesk desk(onServer);
        VERIFY_DONE(importFeed(desk));
        const Step step = desk.reg.read([](Sql &sql) { return recentSteps(sql, 1); }).value().first();
        QCOMPARE(step.verb, u"gtfs.imported"_s);
        VERIFY_DONE(desk.reg.write([&](Sql &sql) { return undoStep(sql, step.id); }));
        QCOMPARE(placesOf(desk, {}).size(), 0);
        for (const char *table : {"timetable_feed", "timetable_route", "timetable_calendar", "timetable_departures", "place_source"})
            QCOMPARE(desk.count(QString::fromLatin1(table)), 0);
    }

    void feed_data() { engineRows(); }
    void feed()
    {
        QFETCH(bool, onServer);
        ImportDesk desk(onServer);
        const auto first = importFeed(desk);
        QVERIFY2(first, first ? "" : qPrintable(first.error().reason + first.error().detail));
        QCOMPARE(*first, (RowCounts{.added = 7}));
        QCOMPARE(importFeed(desk).value(), (RowCounts{.same = 7}));
        QCOMPARE(steps(desk), 2);
        QCOMPARE(placesOf(desk, {PlaceKind::Stop}).size(), 3);
        const QList<Place> stations = placesOf(desk, {PlaceKind::Station});
        QCOMPARE(stations.size(), 2); // where trains call
        const QList<Place> stops = placesOf(desk, {PlaceKind::Stop});
        const Place &pole = *std::ranges::find(stops, u"gtfs:muster:oet:1"_s, &Place::originKey);
        QCOMPARE(pole.stationKey, u"gtfs:muster:oet"_s);
        QCOMPARE(pole.wheelchair, Tri::Yes);
        QCOMPARE(pole.licence, u"dl-de/by-2-0"_s);
        const auto departures = desk.reg.read([](Sql &sql) { return departuresOf(sql, u"gtfs:muster:oet"_s, today); }).value();
        QCOMPARE(departures.size(), 2);
        QCOMPARE(departures.last().minute, 24 * 60 + 50);
        QCOMPARE(departures.last().headsign, u"Zwischenort über Formelbach"_s);
        const auto counted = desk.reg.read([](Sql &sql) { return countDepartures(sql, today, 6 * 60, 20 * 60); }).value();
        QCOMPARE(counted.size(), 3);
    }

    void communityBuses_data() { engineRows(); }
    void communityBuses()
    {
        QFETCH(bool, onServer);
        ImportDesk desk(onServer);
        VERIFY_DONE(importFeed(desk));
        const QList<Place> buses = placesOf(desk, {PlaceKind::CommunityBus});
        QCOMPARE(buses.size(), 2);
        const Place &found = *std::ranges::find(buses, u"gtfs:muster:demand:bb/gebiet"_s, &Place::originKey);
        const PlaceEntry entry = desk.reg.read([&](Sql &sql) { return loadPlace(sql, found.id); }).value();
        QCOMPARE(entry.place.openingHours, u"Tu,Th 08:30-13:30; 2026 Dec 24 off"_s);
        QCOMPARE(entry.place.phone, u"030 23125041"_s);
        QCOMPARE(entry.place.validUntil, QDate(2026, 12, 31));
        QVERIFY(entry.bus.has_value());
        QCOMPARE(entry.bus->form, BusForm::DoorToDoor);
        QCOMPARE(entry.bus->bookingType, BookingType::PriorDay);
        QCOMPARE(entry.bus->priorNoticeLastDay, 1);
        QCOMPARE(entry.bus->priorNoticeLastTime, QTime(12, 0));
        QCOMPARE(entry.bus->bookingUrl, u"https://buergerbus.example/fahrt"_s);
        const Place &line = *std::ranges::find(buses, u"gtfs:muster:demand:bb/gruppe"_s, &Place::originKey);
        const PlaceEntry group = desk.reg.read([&](Sql &sql) { return loadPlace(sql, line.id); }).value();
        QCOMPARE(group.bus->form, BusForm::LineOnDemand);
        QCOMPARE(group.stops.size(), 2);
        QCOMPARE(group.stops.first().name, u"Öttersheim, Markt"_s);
    }

    void nothingOfAFeedFromElsewhere_data() { engineRows(); }
    void nothingOfAFeedFromElsewhere()
    {
        QFETCH(bool, onServer);
        ImportDesk desk(onServer);
        const QTemporaryDir folder;
        for (const QString &name : QDir(feedPath()).entryList(QDir::Files)) {
            QFile from(feedPath() + u'/' + name), to(folder.filePath(name));
            QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
            to.write(from.readAll().replace("49.4", "36.4"));
        }
        const auto staged = stageGtfs(*desk.reg, folder.path(), u"Muster"_s, today, {});
        QVERIFY(!staged);
        QCOMPARE(staged.error().reason, u"gtfs.elsewhere"_s);
        QCOMPARE(placesOf(desk, {}).size(), 0);
    }
};

QTEST_GUILESS_MAIN(FeedsImportTest)
#include "feedsimporttest.moc"
