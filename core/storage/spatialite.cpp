// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/engine.h"
#include "core/storage/packedsql.h"
#include "core/storage/shapeblob.h"
#include <QSqlDriver>
#include <mutex>
#include <sqlite3.h>

#include <spatialite.h> // needs sqlite3.h before it

using namespace Qt::StringLiterals;

namespace {
sqlite3 *handleOf(const QSqlDatabase &db)
{
    const QVariant handle = db.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

// The cache must outlive the connection, which QtSql closes by itself: SQLite frees it with a function of ours.
void freeCache(void *cache)
{
    static std::mutex one; // spatialite_cleanup_ex is not re-entrant
    const std::lock_guard hold(one);
    spatialite_cleanup_ex(cache);
}

bool addSpatialite(sqlite3 *raw)
{
    static std::mutex one; // first use initialises libxml2 and PROJ for the process
    const std::lock_guard hold(one);
    void *cache = spatialite_alloc_connection();
    spatialite_set_silent_mode(cache);
    spatialite_init_ex(raw, cache, 0);
    if (!addPackedFunctions(raw)) return false;
    const auto nothing = [](sqlite3_context *context, int, sqlite3_value **) { sqlite3_result_null(context); };
    return sqlite3_create_function_v2(raw, "bleibe_cache", 0, SQLITE_UTF8, cache, nothing, nullptr, nullptr, freeCache) == SQLITE_OK;
}

Error explain(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    const QString said = error.text();
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {Error::Kind::Storage, u"file.busy"_s, {}, said, {}};
    case SQLITE_FULL: return {Error::Kind::Storage, u"file.full"_s, {}, said, {}};
    case SQLITE_READONLY:
    case SQLITE_PERM: return {Error::Kind::Storage, u"file.readonly"_s, {}, said, {}};
    case SQLITE_CANTOPEN: return {Error::Kind::Storage, u"file.cantopen"_s, {}, said, {}};
    case SQLITE_IOERR: return {Error::Kind::Storage, u"file.io"_s, {}, said, {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return {Error::Kind::Format, u"file.damaged"_s, {}, said, {}};
    case SQLITE_CONSTRAINT: return {Error::Kind::Invalid, u"constraint"_s, {}, said, {}};
    default: return {Error::Kind::Storage, {}, {}, said, {}};
    }
}

Result<> prepareConnection(const QSqlDatabase &db)
{
    sqlite3 *raw = handleOf(db);
    if (!raw || !addSpatialite(raw)) return fail(Error::Kind::Storage, u"engine.missing"_s, {u"SpatiaLite"_s});
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    // SpatiaLite's start sets a busy timeout of its own, so ours comes after it.
    for (const auto &pragma : {u"pragma busy_timeout=5000"_s, u"pragma foreign_keys=on"_s, u"pragma recursive_triggers=on"_s,
             u"pragma synchronous=full"_s, u"pragma secure_delete=on"_s, u"pragma cache_size=-16000"_s, u"pragma temp_store=memory"_s})
        if (auto done = scalar(db, spatialite(), pragma); !done) return std::unexpected(done.error());
    return {};
}

QStringList makeSpatial(const QString &table, const QString &type)
{
    return {u"select RecoverGeometryColumn('%1','geom',25832,'%2','XY')"_s.arg(table, type),
        u"select CreateSpatialIndex('%1','geom')"_s.arg(table)};
}

QString packed(const QStringList &columns)
{
    return u"bleibe_pack(%1)"_s.arg(columns.join(u','));
}

void watch(const QSqlDatabase &db, const Progress *progress)
{
    constexpr int stepsPerLook = 100'000; // some milliseconds
    const auto isCancelled = [](void *asked) { return int(static_cast<const Progress *>(asked)->isCancelled()); };
    if (progress)
        sqlite3_progress_handler(handleOf(db), stepsPerLook, isCancelled, const_cast<Progress *>(progress));
    else
        sqlite3_progress_handler(handleOf(db), 0, nullptr, nullptr);
}

// SpatiaLite's triggers check each geometry and reach into the R-tree row by row: half of the time of a large import.
Result<> keepIndexes(const QSqlDatabase &db, bool on)
{
    if (sqlite3_db_config(handleOf(db), SQLITE_DBCONFIG_ENABLE_TRIGGER, int(on), nullptr) == SQLITE_OK) return {};
    return fail(Error::Kind::Storage, {}, {}, u"triggers"_s);
}
}

const Engine &spatialite()
{
    static const Engine engine{
        .driver = u"QSQLITE"_s,
        .words = {{u"id"_s, u"integer primary key autoincrement"_s}, {u"bigint"_s, u"integer"_s}, {u"real"_s, u"real"_s},
            {u"strict"_s, u"strict"_s}, {u"keyed"_s, u"strict, without rowid"_s}, {u"blob"_s, u"blob"_s}, {u"geom"_s, u"blob"_s},
            {u"sorted"_s, u"text"_s}},
        .beginRead = u"begin"_s,
        .beginWrite = {u"begin immediate"_s},
        .inBox = u"%1.id in (select pkid from idx_%1_geom where xmax>=? and ymax>=? and xmin<=? and ymin<=?)"_s,
        .returning = {},
        .wake = {},
        .login = {},
        .hold = {},
        .letGo = {},
        .holders = {},
        .compact = {u"vacuum"_s, u"pragma wal_checkpoint(truncate)"_s},
        .prepare = prepareConnection,
        .spatial = makeSpatial,
        .keepIndexes = keepIndexes,
        .store = storedShape,
        .addToIndex = u"insert into idx_%1_geom (pkid, xmin, xmax, ymin, ymax) values (?,?,?,?,?)"_s,
        .packed = packed,
        .eastMm = u"bleibe_east_mm(%1)"_s,
        .northMm = u"bleibe_north_mm(%1)"_s,
        .watch = watch,
        .explain = explain,
    };
    return engine;
}
