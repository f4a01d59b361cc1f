// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/gtfs.h"
#include "core/base/words.h"
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QDate day(2026, 11, 20);

QString made()
{
    return QFINDTESTDATA("data/gtfs/buergerbus");
}

/** A copy of the made-up feed in which single files read otherwise. */
class Altered
{
public:
    Altered()
    {
        QDirIterator files(made(), QDir::Files);
        while (files.hasNext()) {
            const QString file = files.next();
            QFile::copy(file, path(QFileInfo(file).fileName()));
            QFile::setPermissions(path(QFileInfo(file).fileName()), QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    QString path(const QString &file) const { return m_folder.filePath(file); }
    QString folder() const { return m_folder.path(); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    }
    void append(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::Append)) file.write(bytes);
    }
    void replace(const QString &name, const QByteArray &before, const QByteArray &after) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly)) return;
        const QByteArray bytes = file.readAll();
        file.close();
        write(name, QByteArray(bytes).replace(before, after));
    }

private:
    QTemporaryDir m_folder;
};

Result<GtfsFeed> read(const QString &path, QDate today = day)
{
    return readGtfs(path, today, {});
}

QStringList reasons(const GtfsFeed &feed)
{
    QStringList found;
    for (const Error &note : feed.notes) found += note.reason;
    return found;
}

/** "stop route calendar headsign: minutes" of every row. */
QStringList departures(const GtfsFeed &feed)
{
    QStringList found;
    for (const TimetableDepartures &row : feed.timetable.departures)
        found += u"%1 %2 %3 %4%5: %6"_s.arg(
            row.stopKey, row.routeKey, row.calendarKey, row.headsign, row.onCall ? u" (Anruf)"_s : u""_s, row.minutes);
    found.sort();
    return found;
}
}

class GtfsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds");
        QTest::newRow("GTFS: HH:MM:SS") << u"07:05:09"_s << 7 * 3600 + 5 * 60 + 9;
        QTest::newRow("GTFS: H:MM:SS is accepted") << u"7:05:09"_s << 7 * 3600 + 5 * 60 + 9;
        QTest::newRow("GTFS: beyond midnight") << u"25:10:00"_s << 25 * 3600 + 600;
        QTest::newRow("no seconds") << u"07:05"_s << -1;
        QTest::newRow("61 minutes") << u"07:61:00"_s << -1;
        QTest::newRow("negative") << u"-1:00:00"_s << -1;
        QTest::newRow("a month") << u"720:00:00"_s << -1;
        QTest::newRow("words") << u"früh"_s << -1;
    }
    void times()
    {
        QFETCH(QString, text);
        QFETCH(int, seconds);
        QCOMPARE(gtfsSeconds(text).value_or(-1), seconds);
    }

    void everythingOfAFeed()
    {
        const auto feed = read(made());
        QVERIFY2(feed, feed ? "" : qPrintable(sentence(feed.error())));
        QCOMPARE(feed->publisher, u"Verkehrsverbund Muster"_s);
        QCOMPARE(feed->licence, u"dl-de/by-2-0"_s);
        QCOMPARE(feed->counts.stops, 6);
        QCOMPARE(feed->counts.stations, 1);
        QCOMPARE(feed->counts.placedStops, 5);
        QCOMPARE(feed->counts.trips, 6);
        QCOMPARE(feed->counts.usedTrips, 4);
        QCOMPARE(feed->counts.stopTimes, 13);
        QCOMPARE(std::pair(feed->validFrom, feed->validUntil), std::pair(QDate(2026, 1, 1), QDate(2026, 12, 31)));
        QCOMPARE(reasons(*feed), QStringList{u"note.gtfs.entrances"_s});
        QCOMPARE(departures(*feed),
            (QStringList{u"for b7 woche Zwischenort: 440"_s, u"oet:1 b7 nacht Zwischenort über Formelbach: 1490"_s,
                u"oet:1 b7 woche Zwischenort: 430"_s, u"zwi b7 woche Öttersheim (Anruf): 480"_s,
                u"zwi r1 woche Formelbach: 360,420,480"_s}));
        QVERIFY(std::ranges::all_of(feed->timetable.departures,
            [](const auto &row) { return row.stationKey == (row.stopKey == "oet:1"_L1 ? u"oet"_s : row.stopKey); }));
        const auto stop = [&](const QString &id) { return *std::ranges::find(feed->stops, id, &GtfsStop::id); };
        QVERIFY(stop(u"zwi"_s).isServedByRail && !stop(u"oet:1"_s).isServedByRail);
        QCOMPARE(stop(u"oet:2"_s).wheelchair, Tri::No);
    }

    void onDemand()
    {
        const auto feed = read(made());
        QVERIFY(feed);
        QCOMPARE(feed->onDemand.size(), 2);
        const GtfsOnDemand &area = feed->onDemand[0], &group = feed->onDemand[1];
        QCOMPARE(area.name, u"Bürgerbus Muster-Süd (Verbandsgemeinde)"_s);
        QCOMPARE(area.hours, u"Tu,Th 08:30-13:30; 2026 Dec 24 off"_s);
        QCOMPARE(area.areas.size(), 1);
        QCOMPARE(group.name, u"Bürgerbus Muster-Süd (Ärztehaus und Markt)"_s);
        QCOMPARE(group.stopIds, (QStringList{u"oet:1"_s, u"for"_s}));
        const GtfsBookingRule &rule = area.booking;
        QCOMPARE(rule.bookingType, 2);
        QCOMPARE(rule.priorNoticeLastDay, 1);
        QCOMPARE(rule.priorNoticeLastTime, QTime(12, 0));
        QCOMPARE(rule.priorNoticeStartDay, 14);
        QCOMPARE(rule.priorNoticeStartTime, QTime(8, 0));
        QCOMPARE(rule.phoneNumber, u"030 23125041"_s);
        QCOMPARE(rule.bookingUrl, u"https://buergerbus.example/fahrt"_s);
    }

    void expiry_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("reason");
        QTest::newRow("last day") << QDate(2026, 12, 31) << u""_s;
        QTest::newRow("day after") << QDate(2027, 1, 1) << u"note.gtfs.expired"_s;
        QTest::newRow("day before the first") << QDate(2025, 12, 31) << u"note.gtfs.notYet"_s;
    }
    void expiry()
    {
        QFETCH(QDate, today);
        QFETCH(QString, reason);
        const auto feed = read(made(), today);
        QVERIFY(feed);
        QCOMPARE(reasons(*feed).mid(1).value(0), reason);
        if (reason == "note.gtfs.expired"_L1) QVERIFY(sentence(feed->notes.last()).contains("ist am 31.12.2026 abgelaufen"_L1));
    }

    void realFeeds_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<GtfsCounts>("counts");
        // stops, placed, stations, routes, trips, used, stop times, departures, demand services
        QTest::newRow("VVS 751") << u"vvs-bus-751-only"_s << GtfsCounts{47, 47, 0, 1, 134, 134, 1495, 1358, 0};
        QTest::newRow("VVS 764") << u"vvs-bus-764-only"_s << GtfsCounts{17, 17, 0, 1, 26, 26, 271, 245, 0};
        QTest::newRow("Aspen, Flex") << u"aspen-flex-on-demand"_s << GtfsCounts{209, 0, 0, 1, 2, 0, 4, 0, 1};
        QTest::newRow("Heartland, Flex") << u"flex-heartland-single-zone"_s << GtfsCounts{20, 0, 0, 1, 4, 0, 8, 0, 2};
    }
    void realFeeds()
    {
        QFETCH(QString, file);
        const QString data = qEnvironmentVariable("BLEIBE_TEST_DATA");
        if (data.isEmpty()) QSKIP("BLEIBE_TEST_DATA does not name the folder with real data");
        const auto feed = read(data + u"/gtfs/"_s + file + u".gtfs.zip"_s);
        QVERIFY2(feed, feed ? "" : qPrintable(sentence(feed.error())));
        QTEST(feed->counts, "counts");
        QVERIFY(reasons(*feed).contains("note.gtfs.expired"_L1));
    }

    void damaged_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("reason");
        QTest::newRow("stop twice") << u"stops.txt"_s << QByteArray("for,Noch eine,49.4,7.6,,,\n") << u"note.gtfs.duplicate"_s;
        QTest::newRow("stop without id") << u"stops.txt"_s << QByteArray(",Namenlos,49.4,7.6,,,\n") << u"note.gtfs.noId"_s;
        QTest::newRow("stop at 0/0") << u"stops.txt"_s << QByteArray("n,Null,0,0,,,\n") << u"note.gtfs.noPlace"_s;
        QTest::newRow("stop in NaN") << u"stops.txt"_s << QByteArray("n,NaN,nan,nan,,,\n") << u"note.gtfs.noPlace"_s;
        QTest::newRow("stop in Nevada") << u"stops.txt"_s << QByteArray("n,Nevada,36.9,-116.7,,,\n") << u"note.gtfs.elsewhere"_s;
        QTest::newRow("axes swapped") << u"stops.txt"_s << QByteArray("n,Quer,7.6,49.4,,,\n") << u"note.gtfs.swapped"_s;
        QTest::newRow("unknown station") << u"stops.txt"_s << QByteArray("n,Waise,49.4,7.6,0,nirgends,\n") << u"note.gtfs.reference"_s;
        QTest::newRow("route type missing") << u"routes.txt"_s << QByteArray("x,KV,X,Xanten,\n") << u"note.gtfs.badType"_s;
        QTest::newRow("unknown agency") << u"routes.txt"_s << QByteArray("x,XX,X,Xanten,3\n") << u"note.gtfs.noAgency"_s;
        QTest::newRow("trip of no route") << u"trips.txt"_s << QByteArray("x,woche,x,\n") << u"note.gtfs.reference"_s;
        QTest::newRow("trip on no day") << u"trips.txt"_s << QByteArray("b7,nie,x,\n") << u"note.gtfs.reference"_s;
        QTest::newRow("31 February") << u"calendar.txt"_s << QByteArray("x,1,1,1,1,1,1,1,20260231,20261231\n") << u"note.gtfs.badDay"_s;
        QTest::newRow("never running") << u"calendar.txt"_s << QByteArray("x,0,0,0,0,0,0,0,20260101,20261231\n") << u"note.gtfs.noDays"_s;
        QTest::newRow("exception of kind 9") << u"calendar_dates.txt"_s << QByteArray("woche,20260601,9\n") << u"note.gtfs.badType"_s;
        QTest::newRow("headway 0") << u"frequencies.txt"_s << QByteArray("b7-1,06:00:00,07:00:00,0\n") << u"note.gtfs.badTime"_s;
        QTest::newRow("unknown trip") << u"stop_times.txt"_s << QByteArray("x,7:00:00,7:00:00,zwi,1,0,,,,,,\n") << u"note.gtfs.reference"_s;
        QTest::newRow("unknown stop") << u"stop_times.txt"_s << QByteArray("b7-1,7:40:00,7:40:00,xx,4,0,,,,,,\n")
                                      << u"note.gtfs.reference"_s;
        QTest::newRow("negative sequence") << u"stop_times.txt"_s << QByteArray("b7-1,7:40:00,7:40:00,zwi,-4,0,,,,,,\n")
                                           << u"note.gtfs.badSequence"_s;
        QTest::newRow("time is a word") << u"stop_times.txt"_s << QByteArray("b7-1,bald,bald,zwi,4,0,,,,,,\n") << u"note.gtfs.badTime"_s;
        QTest::newRow("only one time") << u"stop_times.txt"_s << QByteArray("b7-1,,7:40:00,zwi,4,0,,,,,,\n") << u"note.gtfs.oneTime"_s;
        QTest::newRow("same sequence twice") << u"stop_times.txt"_s << QByteArray("b7-1,7:40:00,7:40:00,zwi,3,0,,,,,,\n")
                                             << u"note.gtfs.sameSequence"_s;
        QTest::newRow("too few cells") << u"trips.txt"_s << QByteArray("b7,woche,x\n") << u"note.gtfs.uneven"_s;
        QTest::newRow("too many cells") << u"agency.txt"_s << QByteArray("X,Y,Z,,,,,\n") << u"note.gtfs.uneven"_s;
        QTest::newRow("unknown booking rule") << u"stop_times.txt"_s << QByteArray("bb-1,,,,3,2,,gebiet,,09:00:00,10:00:00,xx\n") << u""_s;
        QTest::newRow("unknown area") << u"stop_times.txt"_s << QByteArray("bb-1,,,,3,2,,mond,,09:00:00,10:00:00,vortag\n")
                                      << u"note.gtfs.reference"_s;
        QTest::newRow("Latin-1") << u"trips.txt"_s << QByteArray("b7,woche,x,\xd6ttersheim\n") << u"note.encodingGuessed"_s;
    }
    void damaged()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, line);
        QFETCH(QString, reason);
        const Altered altered;
        altered.append(file, line);
        const auto feed = read(altered.folder());
        QVERIFY2(feed, feed ? "" : qPrintable(sentence(feed.error())));
        QCOMPARE(feed->counts.usedTrips, 4);
        if (!reason.isEmpty()) QVERIFY2(reasons(*feed).contains(reason), qPrintable(reasons(*feed).join(u' ')));
    }

    void leftOutTrips()
    {
        const Altered altered;
        altered.append(u"trips.txt"_s, "b7,woche,zurueck,\nb7,woche,einzeln,\nb7,woche,offen,\n");
        altered.append(u"stop_times.txt"_s,
            "zurueck,9:00:00,9:00:00,oet:1,1,0,,,,,,\nzurueck,8:00:00,8:00:00,zwi,2,0,,,,,,\n"
            "einzeln,9:00:00,9:00:00,oet:1,1,0,,,,,,\n"
            "offen,,,oet:1,1,0,,,,,,\noffen,8:00:00,8:00:00,zwi,2,0,,,,,,\n");
        const auto feed = read(altered.folder());
        QVERIFY(feed);
        QCOMPARE(feed->counts.usedTrips, 4);
        for (const QString &reason : {u"note.gtfs.backwards"_s, u"note.gtfs.oneStop"_s, u"note.gtfs.noTimes"_s})
            QVERIFY2(reasons(*feed).contains(reason), qPrintable(reason));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        for (const QString &table : {u"agency.txt"_s, u"routes.txt"_s, u"trips.txt"_s, u"stop_times.txt"_s})
            QTest::newRow(qPrintable(u"no "_s + table)) << table << QByteArray("-") << u"gtfs.missing"_s;
        QTest::newRow("no column") << u"trips.txt"_s << QByteArray("route_id,trip_id\nb7,x\n") << u"gtfs.noColumn"_s;
        QTest::newRow("no weekday") << u"calendar.txt"_s << QByteArray("service_id,monday,start_date,end_date\n") << u"gtfs.noColumn"_s;
        QTest::newRow("NUL") << u"stops.txt"_s << "stop_id,stop_lat\0,stop_lon\nx,1,1\n"_ba << u"table.nul"_s;
        QTest::newRow("quote never closed") << u"stops.txt"_s << QByteArray("stop_id,stop_lat,stop_lon\n\"x,1,1\n") << u"table.quote"_s;
        QTest::newRow("empty stop times and trips") << u"trips.txt"_s << QByteArray() << u"gtfs.noTrips"_s;
        QTest::newRow("areas cut off") << u"locations.geojson"_s << QByteArray("{\"features\": [") << u"gtfs.areas"_s;
    }
    void refused()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        const Altered altered;
        if (bytes == "-")
            QFile::remove(altered.path(file));
        else
            altered.write(file, bytes);
        const auto feed = read(altered.folder());
        QVERIFY(!feed);
        QTEST(feed.error().reason, "reason");
        QVERIFY(sentence(feed.error()).contains(file.section(u'.', 0, 0)) || feed.error().reason == "gtfs.noTrips"_L1);
    }

    void limits()
    {
        QCOMPARE(readGtfs(made(), day, {}, {.departures = 3}).error().reason, u"gtfs.crowded"_s);
        QCOMPARE(readGtfs(made(), day, {}, {.rows = 3}).error().reason, u"table.rows"_s);
        QCOMPARE(readGtfs(made(), day, {}, {.tableBytes = 10}).error().reason, u"import.large"_s);
        QCOMPARE(read(u"/nowhere/feed.zip"_s).error().reason, u"import.unreadable"_s);
        QCOMPARE(read(QFINDTESTDATA("data/tables")).error().reason, u"gtfs.none"_s);
        QCOMPARE(read(QFINDTESTDATA("data/vier-gemeinden.geojson")).error().reason, u"gtfs.none"_s);
        QVERIFY(isGtfs(made()) && !isGtfs(QFINDTESTDATA("data/tables")));
    }

    /** Every broken feed of the corpus ends in a sentence or in counted notes, never in a crash or in silence. */
    void corpus()
    {
        const QString data = qEnvironmentVariable("BLEIBE_TEST_DATA");
        if (data.isEmpty()) QSKIP("BLEIBE_TEST_DATA does not name the folder with real data");
        const QDir folder(data + u"/corpora/gtfs-broken"_s);
        qsizetype feeds = 0;
        for (const QString &name : folder.entryList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot)) {
            const auto feed = read(folder.filePath(name), QDate(2008, 1, 1));
            ++feeds;
            if (!feed) {
                QVERIFY2(!feed.error().reason.isEmpty(), qPrintable(name));
                QVERIFY2(sentence(feed.error()).contains(u'.'), qPrintable(name));
                if (qEnvironmentVariableIsSet("BLEIBE_SHOW")) qInfo() << name << sentence(feed.error());
            } else if (qEnvironmentVariableIsSet("BLEIBE_SHOW")) {
                for (const Error &note : feed->notes) qInfo() << name << sentence(note);
            }
        }
        QCOMPARE(feeds, 43);
    }
};

QTEST_GUILESS_MAIN(GtfsTest)
#include "gtfstest.moc"
