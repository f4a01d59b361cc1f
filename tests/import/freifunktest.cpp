// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/freifunk.h"
#include "core/base/words.h"
#include "geo/projection.h"
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QDate day(2026, 11, 20);

Result<FreifunkList> parsed(const QByteArray &bytes)
{
    return parseFreifunk(u"liste.json"_s, bytes, day);
}

/** A meshviewer list with these nodes. */
QByteArray meshviewer(const QByteArray &nodes)
{
    return R"({"timestamp": "2026-11-19T12:00:00+0100", "nodes": [)" + nodes + "], \"links\": []}";
}

QByteArray placed(const QByteArray &id, const QByteArray &lon, const QByteArray &lat, const QByteArray &more = {})
{
    return R"({"node_id": ")" + id + R"(", "hostname": "Rathaus", "is_online": true, "location": {"longitude": )" + lon
        + ", \"latitude\": " + lat + "}" + more + "}";
}

/** Everything that leaves the reader, as one text. */
QString spoken(const FreifunkList &list)
{
    QString text = list.file;
    for (const FreifunkNode &node : list.nodes) text += u'\n' + node.key + u' ' + node.name;
    for (const Error &note : list.notes) text += u'\n' + sentence(note) + note.detail;
    return text;
}
}

class FreifunkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realLists_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("taken");
        QTest::newRow("meshviewer, Köln-Bonn") << u"freifunk-cologne-bonn-area-meshviewer.json"_s << 310 << 258;
        QTest::newRow("meshviewer with meta, Ulm") << u"freifunk-ulm-meshviewer.json"_s << 228 << 205;
        QTest::newRow("nodelist 1.0.1") << u"derived-nodelist-ulm.json"_s << 228 << 205;
        QTest::newRow("nodes.json 1") << u"derived-nodes-v1-ulm.json"_s << 228 << 205;
        QTest::newRow("nodes.json 2") << u"derived-nodes-v2-ulm.json"_s << 228 << 205;
        QTest::newRow("GeoJSON") << u"derived-nodes-ulm.geojson"_s << 205 << 205;
    }
    void realLists()
    {
        QFETCH(QString, file);
        const QString data = qEnvironmentVariable("BLEIBE_TEST_DATA");
        if (data.isEmpty()) QSKIP("BLEIBE_TEST_DATA does not name the folder with real data");
        const auto list = readFreifunk(data + u"/hotspots/"_s + file, day);
        QVERIFY2(list, list ? "" : qPrintable(list.error().reason));
        QTEST(int(list->counts.nodes), "nodes");
        QTEST(int(list->counts.taken), "taken");
        QCOMPARE(list->counts.withoutPlace, list->counts.nodes - list->counts.taken);
        QVERIFY(list->stand.isValid() || file.endsWith("geojson"_L1));
    }

    /** One node in every dialect is the same node. */
    void dialects_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("meshviewer") << meshviewer(placed("c04a00aa11ff", "7.57", "49.41", R"(, "lastseen": "2026-11-19T11:00:00+0100")"));
        QTest::newRow("meshviewer, numbers as text")
            << meshviewer(placed("c04a00aa11ff", R"("7.57")", R"("49.41")", R"(, "lastseen": "2026-11-19T11:00:00+01:00")"));
        QTest::newRow("nodelist") << QByteArray(
            R"({"version": "1.0.1", "updated_at": "2026-11-19T11:00:00Z", "nodes": [{"id": "c04a00aa11ff",
            "name": "Rathaus", "status": {"online": true, "lastcontact": "2026-11-19T10:00:00Z"}, "position": {"lat": 49.41, "long": 7.57}}]})");
        QTest::newRow("nodes.json 1") << QByteArray(R"({"version": 1, "timestamp": "2026-11-19T11:00:00Z", "nodes": {"c04a00aa11ff":
            {"flags": {"online": true}, "lastseen": "2026-11-19T10:00:00Z", "nodeinfo": {"hostname": "Rathaus",
            "location": {"latitude": 49.41, "longitude": 7.57}}}}})");
        QTest::newRow("nodes.json 2") << QByteArray(
            R"({"version": 2, "timestamp": "2026-11-19T11:00:00Z", "nodes": [{"flags": {"online": true},
            "lastseen": "2026-11-19T10:00:00Z", "nodeinfo": {"node_id": "c04a00aa11ff", "hostname": "Rathaus",
            "location": {"latitude": 49.41, "longitude": 7.57}}}]})");
        QTest::newRow("ffmap-d3") << QByteArray(R"({"meta": {"timestamp": "2026-11-19T11:00:00Z"}, "nodes": [{"id": "c04a00aa11ff",
            "name": "Rathaus", "geo": [49.41, 7.57], "flags": {"online": true}, "lastseen": 1795082400}], "links": []})");
        QTest::newRow("GeoJSON") << QByteArray(R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"node_id":
            "c04a00aa11ff", "hostname": "Rathaus", "is_online": true, "lastseen": "2026-11-19T10:00:00Z"},
            "geometry": {"type": "Point", "coordinates": [7.57, 49.41]}}]})");
        QTest::newRow("byte order mark in front")
            << "\xef\xbb\xbf" + meshviewer(placed("C04A00AA11FF", "7.57", "49.41", R"(, "lastseen": "2026-11-19T10:00:00Z")"));
    }
    void dialects()
    {
        QFETCH(QByteArray, bytes);
        const auto list = parsed(bytes);
        QVERIFY2(list, list ? "" : qPrintable(list.error().reason));
        QCOMPARE(list->nodes.size(), 1);
        const FreifunkNode &node = list->nodes.first();
        QCOMPARE(node.name, u"Rathaus"_s);
        QCOMPARE(node.online, Tri::Yes);
        QCOMPARE(node.lastSeen.toUTC(), QDateTime(QDate(2026, 11, 19), QTime(10, 0), QTimeZone::UTC));
        QCOMPARE(node.key, parsed(meshviewer(placed("c04a00aa11ff", "7", "50")))->nodes.first().key);
        const auto expected = toUtm(LonLat{7.57, 49.41});
        QVERIFY(qAbs(node.place.east - expected->east) < 0.01 && qAbs(node.place.north - expected->north) < 0.01);
    }

    void leftOut_data()
    {
        QTest::addColumn<QByteArray>("node");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no place") << QByteArray(R"({"node_id": "a1", "is_online": true})") << u"note.freifunk.noPlace"_s;
        QTest::newRow("place is null") << QByteArray(R"({"node_id": "a1", "location": null})") << u"note.freifunk.noPlace"_s;
        QTest::newRow("half a place") << QByteArray(R"({"node_id": "a1", "location": {"longitude": 7}})") << u"note.freifunk.noPlace"_s;
        QTest::newRow("comma in text") << placed("a1", R"("7,5")", R"("49,4")") << u"note.freifunk.badPlace"_s;
        QTest::newRow("latitude 149") << placed("a1", "7.5", "149.4") << u"note.freifunk.badPlace"_s;
        QTest::newRow("1e308") << placed("a1", "1e308", "49.4") << u"note.freifunk.badPlace"_s;
        QTest::newRow("NaN") << placed("a1", "NaN", "NaN") << u"note.freifunk.noPlace"_s;
        QTest::newRow("0/0") << placed("a1", "0", "0.0") << u"note.freifunk.zero"_s;
        QTest::newRow("Paris") << placed("a1", "2.35", "48.86") << u"note.freifunk.elsewhere"_s;
        QTest::newRow("silent for two months") << QByteArray(R"({"node_id": "a1", "is_online": false, "lastseen": "2026-09-19T12:00:00Z",)"
                                                             R"("location": {"longitude": 7.5, "latitude": 49.4}})")
                                               << u"note.freifunk.gone"_s;
        QTest::newRow("no id") << QByteArray(R"({"is_online": true, "location": {"longitude": 7.5, "latitude": 49.4}})")
                               << u"note.freifunk.noId"_s;
        QTest::newRow("twice") << placed("b2", "7.57", "49.41") << u"note.freifunk.repeated"_s;
    }
    void leftOut()
    {
        QFETCH(QByteArray, node);
        QFETCH(QString, reason);
        const auto list = parsed(meshviewer(placed("b2", "7.57", "49.41") + ',' + node));
        QVERIFY2(list, list ? "" : qPrintable(list.error().reason));
        QCOMPARE(list->counts.nodes, 2);
        QCOMPARE(list->counts.taken, 1);
        QCOMPARE(list->notes.size(), 2);
        QCOMPARE(list->notes.last().reason, reason);
        QVERIFY(sentence(list->notes.last()).contains(u'1'));
    }

    void keptAllTheSame()
    {
        const auto list = parsed(meshviewer(placed("a1", "49.41", "7.57") + R"(,{"node_id": "a2", "hostname": "Kirche", "is_online": false,
            "lastseen": "2026-11-10T12:00:00Z", "location": {"longitude": 7.5, "latitude": 49.4}})"));
        QVERIFY(list);
        QCOMPARE(list->counts.taken, 2);
        QCOMPARE(list->counts.swapped, 1);
        QCOMPARE(list->counts.offline, 1);
        QVERIFY(qAbs(list->nodes[0].place.north - toUtm(LonLat{7.57, 49.41})->north) < 0.01);
    }

    void newerReportOfTheSameNodeStands()
    {
        const auto list = parsed(meshviewer(placed("a1", "7.57", "49.41", R"(, "lastseen": "2026-11-18T12:00:00Z")")
            + R"(,{"node_id": "A1", "hostname": "Rathaus neu", "is_online": false, "lastseen": "2026-11-19T12:00:00Z",)"
              R"("location": {"longitude": 8, "latitude": 49}})"));
        QVERIFY(list);
        QCOMPARE(list->nodes.size(), 1);
        QCOMPARE(list->nodes.first().name, u"Rathaus neu"_s);
        QCOMPARE(list->nodes.first().online, Tri::No);
    }

    /** Facts about owners and devices never get into values or messages. */
    void nothingAboutOwnersAndDevices()
    {
        const auto list = parsed(meshviewer(R"({"node_id": "c04a00aa11ff", "hostname": "ffkl-c04a00aa11ff", "is_online": true,
            "owner": "Erika Geheim", "contact": "erika@geheim.example", "mac": "c0:4a:00:aa:11:ff", "gateway": "b2440690d24a",
            "addresses": ["fe80::c24a:ff:feaa:11ff", "10.7.0.9"], "model": "Geheimgeraet",
            "nodeinfo": {"owner": {"contact": "030 23125001"}, "network": {"mac": "c0:4a:00:aa:11:ff"}},
            "location": {"longitude": 7.57, "latitude": 49.41}},)"
            + placed("a2", "7.6", "49.4").replace("Rathaus", "Cafe erika@geheim.example") + ','
            + placed("a3", "7.6", "49.4").replace("Rathaus", "AP c0-4a-00-aa-11-ff") + ','
            + placed("a4", "7.6", "49.4").replace("Rathaus", "Router 10.7.0.9") + ','
            + placed("a5", "7.6", "49.4").replace("Rathaus", "Anruf 030 23125001") + ','
            + placed("a6", "7.6", "49.4").replace("Rathaus", "Haus 12, Zimmer 030")));
        QVERIFY(list);
        QCOMPARE(list->counts.taken, 6);
        QCOMPARE(list->counts.renamed, 5);
        QCOMPARE(list->nodes.last().name, u"Haus 12, Zimmer 030"_s);
        for (const char *secret : {"c04a00aa11ff", "c0:4a", "c0-4a", "Geheim", "geheim", "fe80", "10.7.0.9", "23125001", "b2440690d24a"})
            QVERIFY2(!spoken(*list).contains(QLatin1StringView(secret), Qt::CaseInsensitive), secret);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("error page") << QByteArray("<!DOCTYPE html><html><body>502 Bad Gateway</body></html>") << u"freifunk.json"_s;
        QTest::newRow("cut off") << meshviewer(placed("a1", "7", "49")).chopped(20) << u"freifunk.json"_s;
        QTest::newRow("20,000 arrays deep") << QByteArray(20'000, '[') + QByteArray(20'000, ']') << u"freifunk.json"_s;
        QTest::newRow("no nodes") << QByteArray(R"({"nodes": []})") << u"freifunk.none"_s;
        QTest::newRow("no list") << QByteArray("42") << u"freifunk.json"_s;
        QTest::newRow("municipalities") << QByteArray(R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties":
            {"AGS": "07335903", "GEN": "Zwischenort"}, "geometry": {"type": "Point", "coordinates": [7.5, 49.4]}}]})")
                                        << u"freifunk.none"_s;
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        const auto list = parsed(bytes);
        QVERIFY(!list);
        QTEST(list.error().reason, "reason");
    }

    void limits()
    {
        const auto list = parseFreifunk(u"x"_s, meshviewer(placed("a1", "7", "50") + ',' + placed("a2", "7", "50")), day, {.nodes = 1});
        QVERIFY(!list);
        QCOMPARE(list.error().reason, u"import.crowded"_s);
        QCOMPARE(readFreifunk(u"/nowhere/liste.json"_s, day).error().reason, u"import.unreadable"_s);
    }
};

QTEST_GUILESS_MAIN(FreifunkTest)
#include "freifunktest.moc"
