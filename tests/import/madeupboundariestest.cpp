// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/words.h"
#include "import/boundaries.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
/** A square of 0.02 degrees (about 3.2 km²) near Landstuhl. */
QString square(double lon, double lat, double side = 0.02)
{
    return u"[[[%1,%2],[%3,%2],[%3,%4],[%1,%4],[%1,%2]]]"_s.arg(lon, 0, 'f', 6)
        .arg(lat, 0, 'f', 6)
        .arg(lon + side, 0, 'f', 6)
        .arg(lat + side, 0, 'f', 6);
}

/** JSON with single quotes, which is easier to read in C++. */
QString json(QString text)
{
    return text.replace(u'\'', u'"');
}

QString feature(const QString &properties, const QString &rings)
{
    return json(u"{'type':'Feature','properties':{%1},'geometry':{'type':'Polygon','coordinates':%2}}"_s).arg(json(properties), rings);
}

QString collection(const QStringList &features)
{
    return json(u"{'type':'FeatureCollection','features':[%1]}"_s).arg(features.join(u','));
}

const QString bann = u"'AGS':'07335002','GEN':'Bann'"_s;
const QString linden = u"'AGS':'07335023','GEN':'Linden'"_s;
}

/** Rules of the import on small files made up here. */
class MadeUpBoundariesTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString write(const QString &name, const QString &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("no temporary file");
        file.write(text.toUtf8());
        return file.fileName();
    }
    Result<Boundaries> readText(const QString &text, const BoundaryOptions &options = {})
    {
        return readBoundaries(write(u"grenzen.geojson"_s, text), options, {});
    }
    static QString reasonOf(const Result<Boundaries> &read)
    {
        if (read) return {};
        return read.error().reason == "boundaries.damaged"_L1 ? read.error().detail : read.error().reason;
    }

private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<QString>("properties");
        QTest::addColumn<QString>("ags");
        QTest::addColumn<QString>("ars");
        QTest::newRow("text") << u"'AGS':'07335002'"_s << u"07335002"_s << u""_s;
        QTest::newRow("number without its zero") << u"'AGS':7335002"_s << u"07335002"_s << u""_s;
        QTest::newRow("blanks") << u"'AGS':'07 3 35 002'"_s << u"07335002"_s << u""_s;
        QTest::newRow("both") << u"'AGS':'07335002','ARS':'073355011002'"_s << u"07335002"_s << u"073355011002"_s;
        QTest::newRow("ARS alone") << u"'RS':'073355011002'"_s << u"07335002"_s << u"073355011002"_s;
        QTest::newRow("ARS as a number") << u"'ARS':73355011002"_s << u"07335002"_s << u"073355011002"_s;
        QTest::newRow("ARS in the column of the AGS") << u"'AGS':'073355011002'"_s << u"07335002"_s << u"073355011002"_s;
    }
    void keys()
    {
        QFETCH(QString, properties);
        const auto read = readText(collection({feature(properties + u",'GEN':'Bann'"_s, square(7.60, 49.39))}));
        QVERIFY2(read, qPrintable(read ? QString() : sentence(read.error())));
        QTEST(read->municipalities.first().ags, "ags");
        QTEST(read->municipalities.first().ars, "ars");
        QCOMPARE(read->municipalities.first().associationKey, read->municipalities.first().ars.left(9));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QStringList &features, const char *reason) {
            QTest::newRow(name) << collection(features) << QString::fromLatin1(reason);
        };
        row("too short a key", {feature(u"'AGS':'0733502','GEN':'Bann'"_s, square(7.6, 49.39)), feature(linden, square(7.7, 49.39))},
            "boundaries.badKey");
        row("no such Land", {feature(u"'AGS':'17335002','GEN':'Bann'"_s, square(7.6, 49.39)), feature(linden, square(7.7, 49.39))},
            "boundaries.badKey");
        row("all keys wrong", {feature(u"'AGS':'x','GEN':'Bann'"_s, square(7.6, 49.39))}, "boundaries.badKeys");
        row("no key column", {feature(u"'GEN':'Bann'"_s, square(7.6, 49.39))}, "boundaries.noKey");
        row("no name", {feature(u"'AGS':'07335002','GEN':' '"_s, square(7.6, 49.39))}, "boundaries.noName");
        row("axes swapped", {feature(bann, square(49.39, 7.6))}, "shape.swapped");
        row("in France", {feature(bann, square(4.9, 45.7))}, "shape.outside");
        row("in Bavaria, key of Rheinland-Pfalz", {feature(bann, square(11.5, 49.39))}, "boundaries.wrongPlace");
        row("file's own area differs", {feature(bann + u",'KFL':13.1"_s, square(7.6, 49.39))}, "boundaries.wrongArea");
        row("ring of two points", {feature(bann, u"[[[7.6,49.4],[7.7,49.4],[7.6,49.4]]]"_s)}, "shape.ring");
        row("same key, same place", {feature(bann, square(7.6, 49.39)), feature(bann, square(7.6, 49.39))}, "boundaries.duplicate");
        row("same key, other name", {feature(bann, square(7.6, 49.39)), feature(u"'AGS':'07335002','GEN':'Linden'"_s, square(7.7, 49.39))},
            "boundaries.duplicate");
        row("two keys, one border", {feature(bann, square(7.6, 49.39)), feature(linden, square(7.6, 49.39))}, "boundaries.sameBorder");
        row("metres called degrees", {feature(bann, u"[[[399000,5474000],[401000,5474000],[401000,5476000],[399000,5474000]]]"_s)},
            "crs.contradicts");
        row("nothing", {}, "boundaries.noKey");
    }
    void refusals()
    {
        QFETCH(QString, text);
        const auto read = readText(text);
        QVERIFY(!read);
        QTEST(reasonOf(read), "reason");
    }

    void coordinateSystems_data()
    {
        QTest::addColumn<QString>("ring");
        // One square in each system, corners by gdaltransform: WGS84 7.60 49.40 to 7.62 49.42.
        QTest::newRow("degrees") << u"7.6 49.4,7.62 49.4,7.62 49.42,7.6 49.42,7.6 49.4"_s;
        QTest::newRow("UTM 32") << u"398424.5 5472865.8,399875.5 5472839,399916.2 5475062.4,398465.8 5475089.1,398424.5 5472865.8"_s;
        QTest::newRow("UTM 32 with the zone")
            << u"32398424.5 5472865.8,32399875.5 5472839,32399916.2 5475062.4,32398465.8 5475089.1,32398424.5 5472865.8"_s;
        QTest::newRow("Gauss-Krüger 2")
            << u"2616176.4 5474906.8,2617628 5474937.7,2617580.2 5477161.9,2616129.2 5477131,2616176.4 5474906.8"_s;
    }
    void coordinateSystems()
    {
        QFETCH(QString, ring);
        const QString path = write(u"grenzen.csv"_s, u"WKT;AGS;GEN\n\"POLYGON((%1))\";07335002;Bann\n"_s.arg(ring));
        const auto read = readBoundaries(path, {}, {});
        QVERIFY2(read, qPrintable(read ? QString() : sentence(read.error())));
        QCOMPARE(read->notes.value(0).reason, u"note.crsGuessed"_s);
        const auto *corner
            = read->municipalities.first().geom.bytes.constData() + 22; // behind the headers of multipolygon, polygon and ring
        const double east = qFromLittleEndian<double>(corner);
        const double north = qFromLittleEndian<double>(corner + sizeof(double));
        QVERIFY2(qAbs(east - 398'424.5) < 0.5 && qAbs(north - 5'472'865.8) < 0.5,
            qPrintable(u"%1 %2"_s.arg(east, 0, 'f', 2).arg(north, 0, 'f', 2)));
    }

    void saidCoordinateSystemIsUsed()
    {
        const QString rings = u"[[[399000,5474000],[401000,5474000],[401000,5476000],[399000,5476000],[399000,5474000]]]"_s;
        const auto read = readText(collection({feature(bann, rings)}), {.epsg = 25832});
        QVERIFY2(read, qPrintable(read ? QString() : sentence(read.error())));
        QCOMPARE(read->municipalities.first().areaHa.value_or(0), 400.0);
    }

    void selfCrossingIsRepairedIfTheAreaStays()
    {
        // The ring runs 0.1 % of the area twice.
        const QString rings
            = u"[[[7.6,49.39],[7.62,49.39],[7.62,49.41],[7.6105,49.41],[7.61,49.4099],[7.6105,49.4099],[7.61,49.41],[7.6,49.41],[7.6,49.39]]]"_s;
        const auto read = readText(collection({feature(bann, rings)}));
        QVERIFY2(read, qPrintable(read ? QString() : sentence(read.error())));
        QCOMPARE(read->notes.value(0).reason, u"note.repaired"_s);
    }

    void partsAreJoined()
    {
        const auto read = readText(collection({feature(bann, square(7.6, 49.39)), feature(bann, square(7.7, 49.39))}));
        QVERIFY2(read, qPrintable(read ? QString() : sentence(read.error())));
        QCOMPARE(read->municipalities.size(), 1);
        QVERIFY(qAbs(read->municipalities.first().areaHa.value_or(0) / 645.0 - 1) < 0.01);
        QCOMPARE(read->notes.value(0).reason, u"note.joined"_s);
    }

    void waterIsLeftOut()
    {
        const auto read
            = readText(collection({feature(bann + u",'GF':4"_s, square(7.6, 49.39)), feature(bann + u",'GF':2"_s, square(7.7, 49.39))}));
        QVERIFY2(read, qPrintable(read ? QString() : sentence(read.error())));
        QCOMPARE(read->water, 1);
        QVERIFY(qAbs(read->municipalities.first().areaHa.value_or(0) / 322.6 - 1) < 0.01);
    }

    void oneGapInAThousandIsListedNotFatal()
    {
        QStringList features;
        for (int i = 0; i < 1000; ++i)
            features += feature(u"'AGS':'07335%1','GEN':'Ort %1'"_s.arg(i, 3, 10, QChar(u'0')),
                square(7.3 + 0.001 * (i % 40), 49.3 + 0.001 * (i / 40), 0.0009));
        features[999] = feature(u"'AGS':'07335999','GEN':'Leer'"_s, u"[]"_s);
        const auto read = readText(collection(features));
        QVERIFY2(read, qPrintable(read ? QString() : sentence(read.error())));
        QCOMPARE(read->municipalities.size(), 999);
        QCOMPARE(read->refused.size(), 1);
        QCOMPARE(read->refused.first().feature, u"07335999 Leer"_s);
        features[0] = feature(u"'AGS':'07335000','GEN':'Auch leer'"_s, u"[]"_s);
        QCOMPARE(reasonOf(readText(collection(features))), u"shape.missing"_s);
    }

    void columnsAreGuessedAndCanBeSet()
    {
        const QString properties = u"'Schl':'07335002','Titel':'Bann','EWZ_2018':2100,'EWZ_2024':2204,'Einwohnerdichte':17"_s;
        QCOMPARE(reasonOf(readText(collection({feature(properties, square(7.6, 49.39))}))), u"boundaries.noKey"_s);
        const auto read
            = readText(collection({feature(properties, square(7.6, 49.39))}), {.fields = {{u"ags"_s, u"schl"_s}, {u"name"_s, u"Titel"_s}}});
        QVERIFY2(read, qPrintable(read ? QString() : sentence(read.error())));
        QCOMPARE(read->municipalities.first().name, u"Bann"_s);
        QCOMPARE(read->municipalities.first().population, 2204);
        QCOMPARE(reasonOf(readText(collection({feature(properties, square(7.6, 49.39))}), {.fields = {{u"ags"_s, u"fehlt"_s}}})),
            u"boundaries.noField"_s);
        QCOMPARE(reasonOf(readText(collection({feature(properties, square(7.6, 49.39))}), {.fields = {{u"farbe"_s, u"Schl"_s}}})),
            u"boundaries.noFact"_s);
    }

    void csvInWindowsLetters()
    {
        QFile file(m_folder.filePath(u"alt.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("WKT;AGS;GEN\n\"POLYGON((7.6 49.4,7.62 49.4,7.62 49.42,7.6 49.42,7.6 49.4))\";07335016;H\xfctschenhausen\n");
        file.close();
        const auto read = readBoundaries(file.fileName(), {}, {});
        QVERIFY2(read, qPrintable(read ? QString() : sentence(read.error())));
        QCOMPARE(read->municipalities.first().name, u"Hütschenhausen"_s);
        QCOMPARE(read->notes.value(0).reason, u"note.encodingGuessed"_s);
    }

    void markupInNamesIsText()
    {
        const auto read
            = readText(collection({feature(u"'AGS':'07335002','GEN':'<b>Bann</b>\\u0000; drop table\\u202e'"_s, square(7.6, 49.39))}));
        QVERIFY2(read, qPrintable(read ? QString() : sentence(read.error())));
        QVERIFY(read->municipalities.first().name.startsWith(u"<b>Bann</b>"_s));
        QVERIFY2(!read->municipalities.first().name.contains(QChar(0x202e)), "turns the rest of a line round");
    }

    void disguisedAndForeignFilesStayClosed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        const QString vrt = u"<OGRVRTDataSource><OGRVRTLayer name='x'><SrcDataSource>%1</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"_s;
        QTest::newRow("VRT to the network") << u"a.vrt"_s << vrt.arg(u"/vsicurl/http://127.0.0.1:9/x.geojson"_s);
        QTest::newRow("VRT that says it is a GeoPackage") << u"b.gpkg"_s << vrt.arg(u"/etc/passwd"_s);
        QTest::newRow("nothing but words") << u"c.txt"_s << u"Guten Tag"_s;
        QTest::newRow("GML with an external entity")
            << u"d.gml"_s
            << u"<?xml version='1.0'?><!DOCTYPE l [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><gml:FeatureCollection xmlns:gml='http://www.opengis.net/gml'><gml:featureMember><y fid='1'><AGS>&x;</AGS></y></gml:featureMember></gml:FeatureCollection>"_s;
    }
    void disguisedAndForeignFilesStayClosed()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        const auto read = readBoundaries(write(name, text), {}, {});
        QVERIFY(!read);
        QVERIFY2(read.error().reason.startsWith(u"import."_s) || read.error().reason.startsWith(u"boundaries.no"_s),
            qPrintable(read.error().reason));
        QVERIFY2(!sentence(read.error()).contains(u"root:"_s), "content of another file");
    }
};

QTEST_GUILESS_MAIN(MadeUpBoundariesTest)
#include "madeupboundariestest.moc"
