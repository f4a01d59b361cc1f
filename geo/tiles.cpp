// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/tiles.h"
#include "geo/projection.h"
#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QMutex>
#include <QTextDocumentFragment>
#include <QUrl>
#include <numbers>
#include <sqlite3.h>

namespace {
using namespace Qt::StringLiterals;

constexpr int deepestZoom = 22;
constexpr int largestTile = 1024;
constexpr int largestTileBytes = 4 * 1024 * 1024;

struct CloseDatabase {
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
};
struct FinishStatement {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;
using Statement = std::unique_ptr<sqlite3_stmt, FinishStatement>;

// Immutable: no lock and no journal beside the file, so that a read-only folder or a network share does not matter.
Database openReadOnly(const QString &path)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(u"immutable=1"_s);
    sqlite3 *raw = nullptr;
    const int code
        = sqlite3_open_v2(url.toEncoded().constData(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(raw);
    if (code != SQLITE_OK) return {};
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return database;
}

Statement prepare(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr);
    return Statement(statement);
}

QString textAt(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return QString::fromUtf8(text, text ? sqlite3_column_bytes(statement, column) : 0);
}

QHash<QString, QString> readMetadata(sqlite3 *database)
{
    QHash<QString, QString> metadata;
    const Statement rows = prepare(database, "SELECT name, value FROM metadata LIMIT 100");
    while (rows && sqlite3_step(rows.get()) == SQLITE_ROW) metadata.insert(textAt(rows.get(), 0), textAt(rows.get(), 1));
    return metadata;
}

MercatorBox readBounds(const QString &text)
{
    MercatorBox box;
    const QStringList numbers = text.split(u',');
    bool isGood = numbers.size() == 4;
    std::array<double, 4> degrees{};
    for (qsizetype i = 0; isGood && i < 4; ++i) degrees[size_t(i)] = numbers[i].trimmed().toDouble(&isGood);
    if (!isGood || !(degrees[0] < degrees[2]) || !(degrees[1] < degrees[3])) return {0, 0, 1, 1};
    box.add(toMercator(LonLat{degrees[0], degrees[1]}));
    box.add(toMercator(LonLat{degrees[2], degrees[3]}));
    return box;
}

/** In which order a file counts the rows of tiles. */
enum class Rows {
    FromSouth,
    FromNorth
};

// One connection per source; SQLite reads a tile in microseconds, the decoding runs outside the lock.
class FileTiles : public TileSource
{
public:
    FileTiles(Database database, Statement statement, Rows rows, TileInfo info)
        : m_database(std::move(database)), m_statement(std::move(statement)), m_rows(rows), m_info(std::move(info))
    {
    }

    TileInfo info() const override { return m_info; }

    QImage tile(TileKey key, const TileLook &) const override
    {
        if (key.zoom < m_info.minZoom || key.zoom > m_info.maxZoom) return {};
        return tilePicture(read(key));
    }

private:
    QByteArray read(TileKey key) const
    {
        const QMutexLocker lock(&m_mutex);
        sqlite3_stmt *statement = m_statement.get();
        sqlite3_reset(statement);
        sqlite3_bind_int(statement, 1, key.zoom);
        sqlite3_bind_int(statement, 2, key.x);
        sqlite3_bind_int(statement, 3, m_rows == Rows::FromSouth ? (1 << key.zoom) - 1 - key.y : key.y);
        if (sqlite3_step(statement) != SQLITE_ROW || sqlite3_column_bytes(statement, 0) > largestTileBytes) return {};
        return {static_cast<const char *>(sqlite3_column_blob(statement, 0)), sqlite3_column_bytes(statement, 0)};
    }

    mutable QMutex m_mutex;
    Database m_database;
    Statement m_statement;
    Rows m_rows;
    TileInfo m_info;
};

// The zooms really there; what the metadata announces is not always true.
Result<std::pair<int, int>> readZooms(sqlite3 *database, const QByteArray &table, const QString &path)
{
    const Statement zooms = prepare(database, "SELECT min(zoom_level), max(zoom_level) FROM " + table);
    if (!zooms) return fail(Error::Kind::Format, u"tiles.foreign"_s, {path}, QString::fromUtf8(sqlite3_errmsg(database)));
    if (sqlite3_step(zooms.get()) != SQLITE_ROW)
        return fail(Error::Kind::Format, u"tiles.damaged"_s, {path}, QString::fromUtf8(sqlite3_errmsg(database)));
    if (sqlite3_column_type(zooms.get(), 0) == SQLITE_NULL) return fail(Error::Kind::Format, u"tiles.foreign"_s, {path}, u"no tiles"_s);
    const int lowest = sqlite3_column_int(zooms.get(), 0);
    const int highest = sqlite3_column_int(zooms.get(), 1);
    if (lowest < 0 || highest > deepestZoom) return fail(Error::Kind::Format, u"tiles.foreign"_s, {path}, u"zoom out of range"_s);
    return std::pair(lowest, highest);
}

// A cut file still opens; SQLite notices only when it reads behind the end.
bool isShorterThanItSays(sqlite3 *database, const QString &path)
{
    const Statement size = prepare(database, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    if (!size || sqlite3_step(size.get()) != SQLITE_ROW) return true;
    return sqlite3_column_int64(size.get(), 0) > QFileInfo(path).size();
}

Result<std::shared_ptr<const TileSource>> openMbTiles(Database database, const QString &path)
{
    const auto zooms = readZooms(database.get(), "tiles", path);
    if (!zooms) return std::unexpected(zooms.error());
    const QHash<QString, QString> metadata = readMetadata(database.get());
    if (metadata.value(u"format"_s) == "pbf"_L1) return fail(Error::Kind::Format, u"tiles.vector"_s, {path});
    // Files without an attribution often name their source in the description.
    const QString credit = metadata.value(u"attribution"_s, metadata.value(u"description"_s)).left(2000);
    const QString name = metadata.value(u"name"_s, QFileInfo(path).completeBaseName());
    const QString attribution = QTextDocumentFragment::fromHtml(credit).toPlainText().simplified();
    Statement tiles = prepare(database.get(), "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?");
    if (!tiles) return fail(Error::Kind::Format, u"tiles.foreign"_s, {path}, QString::fromUtf8(sqlite3_errmsg(database.get())));
    return std::make_shared<const FileTiles>(std::move(database), std::move(tiles), Rows::FromSouth,
        TileInfo{name, attribution, zooms->first, zooms->second, readBounds(metadata.value(u"bounds"_s)), false});
}

bool hasTable(sqlite3 *database, const char *name)
{
    const Statement found = prepare(database, "SELECT 1 FROM sqlite_schema WHERE type IN ('table', 'view') AND name = ?");
    if (!found) return false;
    sqlite3_bind_text(found.get(), 1, name, -1, SQLITE_STATIC);
    return sqlite3_step(found.get()) == SQLITE_ROW;
}

/** True where the squares of the first tile table are those of web maps: the whole world, halved from zoom to zoom. */
bool isWebScheme(sqlite3 *database, const QString &table)
{
    const Statement matrices = prepare(database,
        "SELECT count(*) FROM gpkg_tile_matrix_set s JOIN gpkg_tile_matrix m ON m.table_name = s.table_name WHERE s.table_name = ? AND "
        "(s.srs_id NOT IN (3857, 900913) OR abs(s.min_x + 20037508.34) > 1 OR abs(s.max_x - 20037508.34) > 1 OR abs(s.min_y + 20037508.34) "
        "> 1 "
        "OR abs(s.max_y - 20037508.34) > 1 OR m.zoom_level NOT BETWEEN 0 AND 22 OR m.matrix_width <> (1 << m.zoom_level) "
        "OR m.matrix_height <> (1 << m.zoom_level))");
    if (!matrices) return false;
    sqlite3_bind_text16(matrices.get(), 1, table.utf16(), -1, SQLITE_TRANSIENT);
    return sqlite3_step(matrices.get()) == SQLITE_ROW && sqlite3_column_int(matrices.get(), 0) == 0;
}

/** Around the tiles that a GeoPackage says it has, in metres of web mercator; the whole world where it does not say. */
MercatorBox readExtent(sqlite3_stmt *contents)
{
    constexpr double half = 20037508.342789244;
    const auto unit = [&](int column) { return sqlite3_column_double(contents, column) / (2 * half); };
    if (sqlite3_column_type(contents, 3) == SQLITE_NULL || !(unit(3) < unit(5)) || !(unit(4) < unit(6))) return {0, 0, 1, 1};
    constexpr double middle = 0.5;
    return {std::clamp(middle + unit(3), 0., 1.), std::clamp(middle - unit(6), 0., 1.), std::clamp(middle + unit(5), 0., 1.),
        std::clamp(middle - unit(4), 0., 1.)};
}

Result<std::shared_ptr<const TileSource>> openGeoPackage(Database database, const QString &path)
{
    const Statement contents = prepare(database.get(),
        "SELECT table_name, identifier, description, min_x, min_y, max_x, max_y FROM gpkg_contents WHERE data_type = 'tiles' LIMIT 1");
    if (!contents || sqlite3_step(contents.get()) != SQLITE_ROW)
        return fail(Error::Kind::Format, u"tiles.foreign"_s, {path}, u"no tiles"_s);
    const QString table = textAt(contents.get(), 0);
    if (!isWebScheme(database.get(), table)) return fail(Error::Kind::Format, u"tiles.scheme"_s, {path});
    const QByteArray quoted = "\"" + table.toUtf8().replace("\"", "\"\"") + "\"";
    const auto zooms = readZooms(database.get(), quoted, path);
    if (!zooms) return std::unexpected(zooms.error());
    Statement tiles
        = prepare(database.get(), "SELECT tile_data FROM " + quoted + " WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?");
    if (!tiles) return fail(Error::Kind::Format, u"tiles.foreign"_s, {path}, QString::fromUtf8(sqlite3_errmsg(database.get())));
    const QString name = textAt(contents.get(), 1);
    const TileInfo info{name.isEmpty() ? QFileInfo(path).completeBaseName() : name, textAt(contents.get(), 2).left(2000).simplified(),
        zooms->first, zooms->second, readExtent(contents.get()), false};
    return std::make_shared<const FileTiles>(std::move(database), std::move(tiles), Rows::FromNorth, info);
}
}

double tilePixels(const TileLook &look)
{
    constexpr double side = 256;
    return look.isHalf ? side * std::numbers::sqrt2 : side;
}

size_t qHash(TileKey key, size_t seed)
{
    return qHashMulti(seed, key.zoom, key.x, key.y);
}

QImage tilePicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "webp") return {};
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > largestTile || size.height() > largestTile) return {};
    return reader.read();
}

Result<std::shared_ptr<const TileSource>> openTileFile(const QString &path)
{
    if (!QFileInfo(path).isFile()) return fail(Error::Kind::NotFound, u"tiles.missing"_s, {path});
    Database database = openReadOnly(path);
    const Statement schema = database ? prepare(database.get(), "SELECT count(*) FROM sqlite_schema") : Statement{};
    if (!schema || sqlite3_step(schema.get()) != SQLITE_ROW || isShorterThanItSays(database.get(), path))
        return fail(Error::Kind::Format, u"tiles.damaged"_s, {path});
    return hasTable(database.get(), "gpkg_contents") ? openGeoPackage(std::move(database), path) : openMbTiles(std::move(database), path);
}
