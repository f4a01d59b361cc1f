// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/packedsql.h"
#include <QtEndian>
#include <cmath>
#include <limits>
#include <sqlite3.h>
#include <vector>

namespace {
using Packed = std::vector<qint64>;

void addRow(sqlite3_context *context, int count, sqlite3_value **values)
{
    auto **kept = static_cast<Packed **>(sqlite3_aggregate_context(context, sizeof(Packed *)));
    if (!kept) return sqlite3_result_error_nomem(context);
    if (!*kept) *kept = new Packed;
    for (int i = 0; i < count; ++i) {
        const bool isNull = sqlite3_value_type(values[i]) == SQLITE_NULL;
        const qint64 number = isNull ? std::numeric_limits<qint64>::min() : sqlite3_value_int64(values[i]);
        (*kept)->push_back(qToBigEndian(number));
    }
}

void endRows(sqlite3_context *context)
{
    auto **kept = static_cast<Packed **>(sqlite3_aggregate_context(context, 0));
    if (!kept || !*kept) return sqlite3_result_zeroblob(context, 0);
    sqlite3_result_blob64(context, (*kept)->data(), (*kept)->size() * sizeof(qint64), SQLITE_TRANSIENT);
    delete *kept;
}

/** One of the two coordinates of a point as SpatiaLite stores it ("BLOB-Geometry", the description of the format at gaia-gis.it). */
void coordinateMm(sqlite3_context *context, sqlite3_value *shape, bool isNorth)
{
    constexpr int pointSize = 60, typeAt = 39, eastAt = 43, northAt = 51;
    constexpr quint32 pointType = 1;
    const auto *bytes = static_cast<const uchar *>(sqlite3_value_blob(shape));
    if (!bytes || sqlite3_value_bytes(shape) != pointSize || bytes[1] != 1 || qFromLittleEndian<quint32>(bytes + typeAt) != pointType)
        return sqlite3_result_null(context);
    const auto metres = qFromLittleEndian<double>(bytes + (isNorth ? northAt : eastAt));
    constexpr double farthestMetres = 1e12;
    if (!(std::abs(metres) < farthestMetres)) return sqlite3_result_null(context);
    sqlite3_result_int64(context, std::llround(metres * 1000));
}
}

bool addPackedFunctions(sqlite3 *connection)
{
    const auto east = [](sqlite3_context *context, int, sqlite3_value **values) { coordinateMm(context, values[0], false); };
    const auto north = [](sqlite3_context *context, int, sqlite3_value **values) { coordinateMm(context, values[0], true); };
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    return sqlite3_create_function(connection, "bleibe_pack", -1, flags, nullptr, nullptr, addRow, endRows) == SQLITE_OK
        && sqlite3_create_function(connection, "bleibe_east_mm", 1, flags, nullptr, east, nullptr, nullptr) == SQLITE_OK
        && sqlite3_create_function(connection, "bleibe_north_mm", 1, flags, nullptr, north, nullptr, nullptr) == SQLITE_OK;
}
