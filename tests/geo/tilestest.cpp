// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/tiles.h"
#include "core/base/words.h"
#include "geo/projection.h"
#include <QBuffer>
#include <QDir>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtConcurrentMap>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
QByteArray picture(const QColor &colour, QSize size = {256, 256}, const char *format = "PNG")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

// Writes an MBTiles file by hand; the statements are what the specification says.
class Writer
{
public:
    explicit Writer(const QString &path, bool isGeoPackage = false)
    {
        m_database.setDatabaseName(path);
        if (!m_database.open()) qWarning() << m_database.lastError();
        if (isGeoPackage) return;
        run(u"CREATE TABLE metadata (name text, value text)"_s);
        run(u"CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)"_s);
    }
    ~Writer()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"writer"_s);
    }
    void run(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query(m_database);
        query.prepare(sql);
        for (const QVariant &value : values) query.addBindValue(value);
        if (!query.exec()) qWarning() << query.lastError();
    }
    void say(const QString &name, const QString &value) { run(u"INSERT INTO metadata VALUES (?, ?)"_s, {name, value}); }
    void add(int zoom, int column, int row, const QByteArray &bytes)
    {
        run(u"INSERT INTO tiles VALUES (?, ?, ?, ?)"_s, {zoom, column, row, bytes});
    }

private:
    QSqlDatabase m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writer"_s);
};

QString data(const QString &path)
{
    return qEnvironmentVariable("BLEIBE_TEST_DATA") + path;
}
}

class TilesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"Grün & %.mbtiles"_s);

private Q_SLOTS:
    void initTestCase()
    {
        Writer writer(m_path);
        writer.say(u"name"_s, u"Probe"_s);
        writer.say(u"format"_s, u"png"_s);
        writer.say(u"minzoom"_s, u"0"_s);
        writer.say(u"maxzoom"_s, u"14"_s);
        writer.say(u"bounds"_s, u"7.3,49.2,8.1,49.6"_s);
        writer.say(u"attribution"_s, u"<a href='https://example.org'>© Probe &amp; Söhne</a>"_s);
        // Rows count from the south: at zoom 1 row 1 is the northern half.
        writer.add(1, 0, 1, picture(Qt::red));
        writer.add(1, 1, 0, picture(Qt::blue, {256, 256}, "JPG"));
        writer.add(2, 0, 0, "\x89PNG");
        writer.add(2, 1, 0, picture(Qt::red, {2000, 10}));
        writer.add(2, 2, 0, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        writer.add(2, 3, 0, {});
    }

    void saysWhatItIs()
    {
        const auto source = openTileFile(m_path);
        QVERIFY(source);
        const TileInfo info = (*source)->info();
        QCOMPARE(info.name, u"Probe"_s);
        QCOMPARE(info.attribution, u"© Probe & Söhne"_s);
        QCOMPARE(info.minZoom, 1);
        QCOMPARE(info.maxZoom, 2);
        QVERIFY(info.box.contains(toMercator(LonLat{7.7, 49.4})));
        QVERIFY(!info.box.contains(toMercator(LonLat{7.7, 49.7})));
    }

    void givesPicturesNorthUp()
    {
        const auto source = openTileFile(m_path);
        QCOMPARE((*source)->tile({1, 0, 0}).pixelColor(9, 9), QColor(Qt::red));
        QVERIFY((*source)->tile({1, 1, 1}).pixelColor(9, 9).blue() > 250);
        QVERIFY((*source)->tile({1, 0, 1}).isNull());
        QVERIFY((*source)->tile({0, 0, 0}).isNull());
        QVERIFY((*source)->tile({9, 0, 0}).isNull());
    }

    void damagedTilesAreNoTiles()
    {
        const auto source = openTileFile(m_path);
        for (int x = 0; x < 4; ++x) QVERIFY((*source)->tile({2, x, 3}).isNull());
    }

    void readsFromManyThreads()
    {
        const auto source = openTileFile(m_path);
        QList<int> numbers(200);
        const auto images = QtConcurrent::blockingMapped(numbers, [&](int) { return (*source)->tile({1, 0, 0}); });
        for (const QImage &image : images) QCOMPARE(image.pixelColor(0, 0), QColor(Qt::red));
    }

    void leavesNoFilesBeside()
    {
        (void)(*openTileFile(m_path))->tile({1, 0, 0});
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        QTest::newRow("missing") << m_folder.filePath(u"nothing"_s) << u"tiles.missing"_s;
        QTest::newRow("folder") << m_folder.path() << u"tiles.missing"_s;
        const QString text = m_folder.filePath(u"text"_s);
        QFile file(text);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
        QTest::newRow("text") << text << u"tiles.damaged"_s;
        const QString empty = m_folder.filePath(u"empty"_s);
        QVERIFY(QFile(empty).open(QFile::WriteOnly));
        QTest::newRow("empty file") << empty << u"tiles.foreign"_s;
        const QString vector = m_folder.filePath(u"vector"_s);
        Writer(vector).say(u"format"_s, u"pbf"_s);
        QTest::newRow("no tiles") << vector << u"tiles.foreign"_s;
        const QString cut = m_folder.filePath(u"cut"_s);
        QFile whole(m_path);
        QFile part(cut);
        QVERIFY(whole.open(QFile::ReadOnly) && part.open(QFile::WriteOnly) && part.write(whole.read(whole.size() / 2)) > 0);
        QTest::newRow("cut") << cut << u"tiles.damaged"_s;
    }
    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(QString, reason);
        const auto source = openTileFile(path);
        QVERIFY(!source);
        QCOMPARE(source.error().reason, reason);
        QVERIFY(knownReasons().contains(reason));
    }

    void realFiles()
    {
        if (!QDir(data(u"/tiles"_s)).exists()) QSKIP("BLEIBE_TEST_DATA has no tiles");
        const auto raster = openTileFile(data(u"/tiles/kaiserslautern_raster.mbtiles"_s));
        QVERIFY(raster);
        const TileInfo info = (*raster)->info();
        QCOMPARE(info.minZoom, 11);
        QCOMPARE(info.maxZoom, 16);
        QVERIFY(info.attribution.contains("OpenStreetMap contributors"_L1));
        const Mercator middle{(info.box.left + info.box.right) / 2, (info.box.top + info.box.bottom) / 2};
        const TileKey key{13, int(middle.x * (1 << 13)), int(middle.y * (1 << 13))};
        QCOMPARE((*raster)->tile(key).size(), QSize(256, 256));
        const auto vector = openTileFile(data(u"/tiles/kaiserslautern_vector.mbtiles"_s));
        QVERIFY(!vector);
        QCOMPARE(vector.error().reason, u"tiles.vector"_s);
    }

    void geoPackages_data()
    {
        QTest::addColumn<int>("srs");
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("west");
        QTest::addColumn<QString>("reason");
        QTest::newRow("squares of the web") << 3857 << 2 << -20037508.342789244 << QString();
        QTest::newRow("UTM") << 25832 << 2 << -20037508.342789244 << u"tiles.scheme"_s;
        QTest::newRow("squares of a town") << 3857 << 1 << 860000. << u"tiles.scheme"_s;
        QTest::newRow("three a side") << 3857 << 3 << -20037508.342789244 << u"tiles.scheme"_s;
    }
    void geoPackages()
    {
        QFETCH(int, srs);
        QFETCH(int, width);
        QFETCH(double, west);
        QFETCH(QString, reason);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"karte.gpkg"_s);
        {
            Writer writer(path, true);
            writer.run(u"CREATE TABLE gpkg_contents (table_name text, data_type text, identifier text, description text, min_x double, "
                       u"min_y double, "
                       "max_x double, max_y double, srs_id integer)"_s);
            writer.run(
                u"CREATE TABLE gpkg_tile_matrix_set (table_name text, srs_id integer, min_x double, min_y double, max_x double, max_y double)"_s);
            writer.run(
                u"CREATE TABLE gpkg_tile_matrix (table_name text, zoom_level integer, matrix_width integer, matrix_height integer)"_s);
            writer.run(
                u"CREATE TABLE \"meine \"\"Karte\"\"\" (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)"_s);
            const QString table = u"meine \"Karte\""_s;
            writer.run(u"INSERT INTO gpkg_contents VALUES (?, 'tiles', 'Kreis', '© Probe', 0, 0, 10018754, 10018754, ?)"_s, {table, srs});
            writer.run(u"INSERT INTO gpkg_tile_matrix_set VALUES (?, ?, ?, -20037508.342789244, 20037508.342789244, 20037508.342789244)"_s,
                {table, srs, west});
            writer.run(u"INSERT INTO gpkg_tile_matrix VALUES (?, 1, ?, ?)"_s, {table, width, width});
            writer.run(u"INSERT INTO \"meine \"\"Karte\"\"\" VALUES (1, 0, 0, ?)"_s, {picture(Qt::red, {256, 256}, "WEBP")});
        }
        const auto source = openTileFile(path);
        if (!reason.isEmpty()) {
            QCOMPARE(source.error().reason, reason);
            return;
        }
        QVERIFY(source);
        QCOMPARE((*source)->info().name, u"Kreis"_s);
        QCOMPARE((*source)->info().attribution, u"© Probe"_s);
        QCOMPARE((*source)->info().maxZoom, 1);
        QVERIFY((*source)->info().box.left > 0.49 && (*source)->info().box.right < 0.76 && (*source)->info().box.bottom < 0.51);
        // Rows count from the north here.
        QVERIFY(QColor((*source)->tile({1, 0, 0}).pixel(9, 9)).red() > 200);
        QVERIFY((*source)->tile({1, 0, 1}).isNull());
    }

    void hostileFiles()
    {
        const QDir folder(data(u"/corpora/hostile/tiles"_s));
        if (!folder.exists(u"truncated.mbtiles"_s)) QSKIP("BLEIBE_TEST_DATA has no corpora/hostile/tiles");
        const auto cut = openTileFile(folder.filePath(u"truncated.mbtiles"_s));
        QVERIFY(!cut);
        QCOMPARE(cut.error().reason, u"tiles.damaged"_s);
        const auto bare = openTileFile(folder.filePath(u"no_metadata.mbtiles"_s));
        QVERIFY(bare);
        const TileInfo info = (*bare)->info();
        QCOMPARE(info.name, u"no_metadata"_s);
        for (int zoom = info.minZoom; zoom <= std::min(info.maxZoom, 4); ++zoom)
            for (int x = 0; x < 1 << zoom; ++x)
                for (int y = 0; y < 1 << zoom; ++y) QVERIFY((*bare)->tile({zoom, x, y}).isNull());
    }

    void randomDamageIsSurvived()
    {
        QFile file(m_path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray good = file.readAll();
        QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s);
        std::mt19937 random(1);
        for (int round = 0; round < 100; ++round) {
            QByteArray bytes = good;
            for (int i = 0; i < 20; ++i) bytes[qsizetype(random() % bytes.size())] = char(random());
            const QString path = m_folder.filePath(u"damaged"_s);
            QFile damaged(path);
            QVERIFY(damaged.open(QFile::WriteOnly | QFile::Truncate) && damaged.write(bytes) == bytes.size());
            damaged.close();
            const auto source = openTileFile(path);
            if (!source) continue;
            for (const TileKey key : {TileKey{1, 0, 0}, {1, 1, 1}, {2, 0, 3}, {2, 1, 3}}) (void)(*source)->tile(key);
        }
    }
};

QTEST_GUILESS_MAIN(TilesTest)
#include "tilestest.moc"
