// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/boundaries.h"
#include "core/base/words.h"
#include "import/gdal.h"
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QString data(const QString &file)
{
    return qEnvironmentVariable("BLEIBE_TEST_DATA") + u'/' + file;
}

// The same fact in every format: what a municipality of the district must look like whichever file it came from.
const Municipality *find(const Boundaries &boundaries, const QString &ags)
{
    const auto found = std::ranges::find(boundaries.municipalities, ags, &Municipality::ags);
    return found == boundaries.municipalities.end() ? nullptr : &*found;
}
}

/** Boundaries from the real files, and from the damaged ones. */
class BoundariesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("BLEIBE_TEST_DATA")) QSKIP("BLEIBE_TEST_DATA does not name the folder with real data");
    }

    void everyFormatGivesTheDistrict_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("layer");
        QTest::addColumn<double>("tolerance");
        const QString folder = u"boundaries/"_s;
        QTest::newRow("GeoJSON") << folder + u"kl_gemeinden.geojson"_s << u""_s << 0.0001;
        QTest::newRow("sample") << u"sample/municipalities.geojson"_s << u""_s << 0.0001;
        QTest::newRow("GeoPackage, first of three layers") << folder + u"kl_grenzen_25832.gpkg"_s << u""_s << 0.0001;
        QTest::newRow("GeoPackage, named layer") << folder + u"kl_grenzen_25832.gpkg"_s << u"Gemeinden"_s << 0.0001;
        QTest::newRow("Shapefile UTF-8") << folder + u"shp_25832_utf8/kl_gemeinden.shp"_s << u""_s << 0.0001;
        QTest::newRow("folder with a Shapefile") << folder + u"shp_25832_utf8"_s << u""_s << 0.0001;
        QTest::newRow("Shapefile Latin-1 Gauss-Krüger") << folder + u"shp_31466_latin1/kl_gemeinden_gk2.shp"_s << u""_s << 0.0001;
        QTest::newRow("zipped Shapefile") << folder + u"kl_gemeinden_25832.shp.zip"_s << u""_s << 0.0001;
        QTest::newRow("zip, folder inside, capitals") << u"corpora/hostile/zip/upper_ext.zip"_s << u""_s << 0.0001;
        QTest::newRow("zip, umlauts in the names") << u"corpora/hostile/zip/umlaut_names.zip"_s << u""_s << 0.0001;
        QTest::newRow("GML") << folder + u"kl_gemeinden_25832.gml"_s << u""_s << 0.0001;
        QTest::newRow("KML") << folder + u"kl_gemeinden.kml"_s << u""_s << 0.0001;
        QTest::newRow("FlatGeobuf") << folder + u"kl_gemeinden_25832.fgb"_s << u""_s << 0.0001;
        QTest::newRow("MapInfo") << folder + u"kl_gemeinden.tab"_s << u""_s << 0.001;
        QTest::newRow("CSV with WKT") << folder + u"kl_gemeinden_wkt.csv"_s << u""_s << 0.0001;
        QTest::newRow("Shapefile without .cpg") << u"corpora/hostile/shp/no_cpg/no_cpg.shp"_s << u""_s << 0.0001;
        QTest::newRow("Shapefile with an unknown .cpg") << u"corpora/hostile/shp/bad_cpg/bad_cpg.shp"_s << u""_s << 0.0001;
        QTest::newRow("GeoPackage with an empty index") << u"corpora/hostile/gpkg/rtree_mismatch.gpkg"_s << u""_s << 0.0001;
        QTest::newRow("GeoPackage with SQL as a layer's name") << u"corpora/hostile/gpkg/sql_in_table_name.gpkg"_s << u""_s << 0.0001;
    }
    void everyFormatGivesTheDistrict()
    {
        QFETCH(QString, file);
        QFETCH(QString, layer);
        QFETCH(double, tolerance);
        const auto read = readBoundaries(data(file), {.layer = layer}, {});
        QVERIFY2(read, qPrintable(read ? QString() : sentence(read.error())));
        QCOMPARE(read->municipalities.size(), 51);
        QCOMPARE(read->refused.size(), 0);
        int population = 0;
        for (const Municipality &municipality : read->municipalities) population += municipality.population.value_or(0);
        QCOMPARE(population, 106'343 + 100'426);

        const Municipality *town = find(*read, u"07335022"_s);
        QVERIFY(town);
        QCOMPARE(town->name, u"Landstuhl"_s);
        QCOMPARE(town->ars, u"073355011022"_s);
        QCOMPARE(town->associationKey, u"073355011"_s);
        QCOMPARE(town->districtKey, u"07335"_s);
        QCOMPARE(town->postalCode, u"66849"_s);
        QCOMPARE(read->associationNames.value(u"073355008"_s), u"Ramstein-Miesenbach"_s);
        QCOMPARE(find(*read, u"07335016"_s)->name, u"Hütschenhausen"_s);
        const double ofTown = 1'517.6527; // ST_Area of SpatiaLite, EPSG:25832
        QVERIFY2(qAbs(*town->areaHa / ofTown - 1) < tolerance, qPrintable(QString::number(*town->areaHa)));
        const double sum = std::accumulate(read->municipalities.begin(), read->municipalities.end(), 0.0,
            [](double before, const Municipality &one) { return before + *one.areaHa; });
        const double ofAll = 78'047.3950; // the same
        QVERIFY2(qAbs(sum / ofAll - 1) < tolerance, qPrintable(QString::number(sum, 'f', 0)));
    }

    void byteOrderMarkIsNoHarm()
    {
        const auto read = readBoundaries(data(u"corpora/hostile/geojson/utf8_bom.geojson"_s), {}, {});
        QVERIFY2(read, qPrintable(read ? QString() : sentence(read.error())));
        QCOMPARE(read->municipalities.size(), 3);
    }

    void districtFilter_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("district and town") << u"boundaries/kl_gemeinden.geojson"_s;
        QTest::newRow("VG250, zipped GeoPackage") << u"boundaries/vg250_de_2016.gpkg.zip"_s;
        QTest::newRow("TopoJSON of all Germany") << u"boundaries/de_gemeinden_vg250_simplified.topojson"_s;
    }
    void districtFilter()
    {
        QFETCH(QString, file);
        const auto read = readBoundaries(data(file), {.district = u"07335"_s}, {});
        QVERIFY2(read, qPrintable(read ? QString() : sentence(read.error())));
        QCOMPARE(read->municipalities.size(), 50);
        QVERIFY(!find(*read, u"07312000"_s));
    }

    void germany()
    {
        const auto read = readBoundaries(data(u"boundaries/vg250_de_2016.gpkg.zip"_s), {}, {});
        QVERIFY2(read, qPrintable(read ? QString() : sentence(read.error())));
        QCOMPARE(read->municipalities.size(), 11'299);
        QCOMPARE(read->water, 132);
        QCOMPARE(read->refused.size(), 0);
        QCOMPARE(read->associationNames.value(u"073355004"_s), u"Kaiserslautern-Süd"_s); // as of 2016
        QCOMPARE(read->districtNames.value(u"07335"_s), u"Kaiserslautern"_s);
    }

    void germanyWithGaps()
    {
        const auto read = readBoundaries(data(u"boundaries/de_gemeinden_vg250_simplified.topojson"_s), {}, {});
        QVERIFY2(read, qPrintable(read ? QString() : sentence(read.error())));
        QCOMPARE(read->features, 11'103);
        QCOMPARE(read->municipalities.size() + read->refused.size(), 10'949); // distinct keys
        QStringList refused;
        for (const Refusal &one : read->refused) refused += one.feature;
        QVERIFY2(refused.contains(u"03457501 Insel Lütje Hörn"_s), "its geometry is null, and GDAL drops it without a word");
        QCOMPARE(refused.size(), 3);
    }

    void otherLevelsAreNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("layer");
        QTest::addColumn<QString>("reason");
        QTest::newRow("Verbandsgemeinden") << u"boundaries/kl_verbandsgemeinden.geojson"_s << u""_s << u"boundaries.associations"_s;
        QTest::newRow("Kreise") << u"boundaries/kl_kreise.geojson"_s << u""_s << u"boundaries.districts"_s;
        QTest::newRow("layer of Kreise") << u"boundaries/kl_grenzen_25832.gpkg"_s << u"kreise"_s << u"boundaries.districts"_s;
        QTest::newRow("VG250 layer") << u"boundaries/vg250_de_2016.gpkg.zip"_s << u"vg250_vwg"_s << u"boundaries.associations"_s;
        QTest::newRow("no such layer") << u"boundaries/kl_grenzen_25832.gpkg"_s << u"orte"_s << u"boundaries.noLayer"_s;
        QTest::newRow("table of figures") << u"boundaries/kl_bevoelkerung.csv"_s << u""_s << u"boundaries.noAreas"_s;
        QTest::newRow("no file") << u"boundaries/nichts.gpkg"_s << u""_s << u"import.unreadable"_s;
    }
    void otherLevelsAreNamed()
    {
        QFETCH(QString, file);
        QFETCH(QString, layer);
        const auto read = readBoundaries(data(file), {.layer = layer}, {});
        QVERIFY(!read);
        QTEST(read.error().reason, "reason");
    }

    void nothingIsWrittenBesideTheFile()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"kl.gml"_s);
        QVERIFY(QFile::copy(data(u"boundaries/kl_gemeinden_25832.gml"_s), copy));
        QVERIFY(readBoundaries(copy, {}, {}));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"kl.gml"_s});
    }

    void damagedFilesAreRefused_data()
    {
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *file, const char *reason) { QTest::newRow(file) << QString::fromLatin1(reason); };
        row("hostile/geojson/truncated_half.geojson", "import.damaged");
        row("hostile/geojson/latin1_bytes.geojson", "import.notUtf8");
        row("hostile/geojson/huge_exponent.geojson", "boundaries.damaged shape.numbers");
        row("hostile/geojson/utm_coords_no_crs.geojson", "crs.contradicts");
        row("hostile/geojson/null_geometry.geojson", "boundaries.damaged shape.missing");
        row("hostile/geojson/open_ring.geojson", "boundaries.damaged shape.ring");
        row("hostile/geojson/bowtie.geojson", "boundaries.damaged shape.repair");
        row("hostile/geojson/empty_file.geojson", "import.empty");
        row("hostile/geojson/deep_nesting.geojson", "import.damaged");
        row("hostile/geojson/duplicate_keys.geojson", "boundaries.noAreas");
        row("hostile/geojson/html_in_name.geojson", "boundaries.noAreas");
        row("hostile/geojson/lone_surrogate.geojson", "boundaries.noAreas");
        row("hostile/geojson/duplicate_ags.geojson", "boundaries.damaged boundaries.duplicate");
        row("hostile/geojson/many_vertices.geojson", "boundaries.noAreas");
        row("hostile/shp/truncated/truncated.shp", "import.damaged");
        row("hostile/shp/no_dbf/no_dbf.shp", "shapefile.incomplete");
        row("hostile/shp/header_length_huge/header_length_huge.shp", "import.damaged");
        row("hostile/shp/record_length_huge/record_length_huge.shp", "import.damaged");
        row("hostile/shp/numparts_negative/numparts_negative.shp", "import.damagedAt");
        row("hostile/shp/part_index_out/part_index_out.shp", "import.damagedAt");
        row("hostile/shp/type_unknown/type_unknown.shp", "import.damaged");
        row("hostile/shp/shx_offset_loop/shx_offset_loop.shp", "import.damaged");
        row("hostile/shp/dbf_records_huge/dbf_records_huge.shp", "import.damaged");
        row("hostile/shp/dbf_reclen_zero/dbf_reclen_zero.shp", "import.damaged");
        row("hostile/shp/dbf_truncated/dbf_truncated.shp", "import.damaged");
        row("hostile/shp/nan_coords/nan_coords.shp", "boundaries.damaged shape.numbers");
        row("hostile/shp/prj_huge/prj_huge.shp", "import.damaged");
        row("hostile/zip/zipslip.zip", "zip.names");
        row("hostile/zip/backslash.zip", "zip.names");
        row("hostile/zip/many_members.zip", "zip.crowded");
        row("hostile/zip/not_a_zip.zip", "zip.broken");
        row("hostile/gpkg/truncated.gpkg", "import.damaged");
        row("hostile/gpkg/not_sqlite.gpkg", "import.damaged");
        row("hostile/gpkg/geom_magic.gpkg", "import.damagedAt");
        row("hostile/gpkg/geom_ring_count.gpkg", "import.damagedAt");
        row("hostile/xml/gml_truncated.gml", "import.damaged");
        row("hostile/xml/xxe_file.kml", "import.damaged");
        row("hostile/xml/kml_networklink.kml", "import.damaged");
        for (const char *file : {"xxe_http.osm", "deep.osm", "osm_bad_coords.osm", "osm_negative_ids.osm", "latin1_declared_utf8.xml",
                 "openimmo_empty_values.xml"})
            row(QByteArray("hostile/xml/").append(file).constData(), "import.unknown");
        row("gdal/billionlaugh.gml", "import.damaged");
        row("gdal/ossfuzz_487160964.gml", "import.damaged");
    }
    void damagedFilesAreRefused()
    {
        const int before = refusedRequests();
        const auto read = readBoundaries(data(u"corpora/"_s + QString::fromUtf8(QTest::currentDataTag())), {}, {});
        QVERIFY(!read);
        const QString found
            = read.error().reason == "boundaries.damaged"_L1 ? read.error().reason + u' ' + read.error().detail : read.error().reason;
        QTEST(found, "reason");
        const QString text = sentence(read.error());
        QVERIFY2(text.contains(QString::fromUtf8(QTest::currentDataTag()).section(u'/', -1).section(u'.', 0, 0)), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        QCOMPARE(refusedRequests(), before);
    }

    // Every file of the linter's corpus is valid or broken GeoJSON, and none holds a municipality.
    void geojsonOfOthersIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *kind : {"bad", "good"}) {
            const QDir folder(data(u"corpora/geojsonhint/"_s + QString::fromLatin1(kind)));
            const auto names = folder.entryList({u"*.geojson"_s}, QDir::Files);
            for (const QString &name : names) QTest::newRow(qPrintable(name)) << folder.filePath(name);
        }
    }
    void geojsonOfOthersIsRefused()
    {
        QFETCH(QString, path);
        const auto read = readBoundaries(path, {}, {});
        QVERIFY(!read);
        static const QStringList expected{
            u"import.damaged"_s, u"import.damagedAt"_s, u"boundaries.noAreas"_s, u"boundaries.noKey"_s, u"boundaries.damaged"_s};
        QVERIFY2(expected.contains(read.error().reason), qPrintable(read.error().reason));
    }

    void cancelEndsAtOnce()
    {
        int steps = 0;
        const Progress progress([&](int, const QString &) { ++steps; }, [&] { return steps >= 20; });
        const auto read = readBoundaries(data(u"boundaries/kl_gemeinden.geojson"_s), {}, progress);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Cancelled);
        QCOMPARE(steps, 20);
    }
};

QTEST_GUILESS_MAIN(BoundariesTest)
#include "boundariestest.moc"
