// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/basemap/basemap.h"
#include "core/storage/changelog.h"
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {
const QString mapTable = u"base_map"_s, cellTable = u"base_cell"_s;

/** Squares of maps before the one that counts: nobody can come back to them in one step. */
Result<> removeForgotten(Sql &sql)
{
    return sql.removeAll(cellTable, u"map_uid not in (select uid from base_map)"_s, {});
}

Result<> insertCells(Sql &sql, const QString &mapUid, const QList<BaseCell> &cells)
{
    for (const BaseCell &cell : cells) {
        const auto kept = sql.insert(cellTable,
            {{u"map_uid"_s, mapUid}, {u"level"_s, cell.key.level}, {u"cell_x"_s, cell.key.x}, {u"cell_y"_s, cell.key.y},
                {u"content"_s, cell.content}});
        if (!kept) return std::unexpected(kept.error());
    }
    return {};
}
}

Result<std::optional<BaseMap>> currentBaseMap(Sql &sql)
{
    // A map whose squares are gone came back by undoing what was long replaced.
    return sql.find<BaseMap>(mapTable, u"where exists (select 1 from base_cell where map_uid=base_map.uid) order by id desc limit 1"_s)
        .transform([](const QList<BaseMap> &found) { return found.isEmpty() ? std::nullopt : std::optional(found.first()); });
}

Result<QByteArray> baseCellContent(Sql &sql, const QString &mapUid, BaseCellKey key)
{
    return sql
        .value(u"select content from base_cell where map_uid=? and level=? and cell_x=? and cell_y=?"_s, {mapUid, key.level, key.x, key.y})
        .transform([](const QVariant &content) { return content.toByteArray(); });
}

Result<bool> isCurrentBaseMap(Sql &sql, const BaseMap &map, const QList<BaseCell> &cells)
{
    const auto current = currentBaseMap(sql);
    if (!current) return std::unexpected(current.error());
    if (!*current || (*current)->stand != map.stand || (*current)->cells != cells.size()) return false;
    for (const BaseCell &cell : cells) {
        const auto content = baseCellContent(sql, (*current)->uid, cell.key);
        if (!content) return std::unexpected(content.error());
        if (*content != cell.content) return false;
    }
    return true;
}

Result<BaseMap> storeBaseMap(Sql &sql, BaseMap map, const QList<BaseCell> &cells)
{
    sql.describe(u"basemap.imported"_s, map.name);
    map.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    map.cells = cells.size();
    return removeForgotten(sql)
        .and_then([&] { return sql.removeAll(mapTable, u"1=1"_s, {}); })
        .and_then([&] { return insertCells(sql, map.uid, cells); })
        .and_then([&] { return sql.add(mapTable, map); });
}

Result<> removeBaseMap(Sql &sql)
{
    return currentBaseMap(sql).and_then([&](const std::optional<BaseMap> &map) -> Result<> {
        if (!map) return {};
        sql.describe(u"basemap.removed"_s, map->name);
        return sql.removeAll(mapTable, u"1=1"_s, {});
    });
}
