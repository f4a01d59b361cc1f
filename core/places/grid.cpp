// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/grid.h"

using namespace Qt::StringLiterals;

namespace {
QString whereOf(const Sql &sql, const GridView &view)
{
    const QString cells = u"where grid_id=? and size_m=?"_s;
    return view.box ? cells + u" and "_s + sql.inBox(u"grid_cell"_s) : cells;
}

QVariantList valuesOf(const GridView &view)
{
    QVariantList values{view.gridId, view.sizeM};
    if (view.box) values += Sql::boxValues(*view.box);
    return values;
}
}

Result<QList<GridExtent>> listGrids(Sql &sql)
{
    return sql
        .query(
            u"select %1, c.size_m, c.cells from grid join (select grid_id, size_m, count(*) cells from grid_cell group by grid_id, size_m) "
            "c on c.grid_id=grid.id order by grid.source, c.size_m"_s.arg(columnsOf<Grid>(u"grid."_s)))
        .transform([](QSqlQuery rows) {
            const int own = Grid::staticMetaObject.propertyCount();
            QList<GridExtent> found;
            while (rows.next()) found += GridExtent{readValue<Grid>(rows), rows.value(own).toInt(), rows.value(own + 1).toLongLong()};
            return found;
        });
}

Result<QList<GridCell>> listCells(Sql &sql, const GridView &view)
{
    return sql.find<GridCell>(u"grid_cell"_s, whereOf(sql, view) + u" order by north, east"_s, valuesOf(view));
}

Result<GridSums> sumCells(Sql &sql, const GridView &view)
{
    return sql
        .query(u"select count(*), count(inhabitants), coalesce(sum(inhabitants), 0), count(dwellings), coalesce(sum(dwellings), 0), "
               "count(vacant_dwellings), coalesce(sum(vacant_dwellings), 0) from grid_cell "_s
                + whereOf(sql, view),
            valuesOf(view))
        .transform([](QSqlQuery row) {
            if (!row.next()) return GridSums();
            const qint64 all = row.value(0).toLongLong();
            const auto sumAt = [&](int column) {
                const qint64 known = row.value(column).toLongLong();
                return CellSum{row.value(column + 1).toLongLong(), known, all - known};
            };
            return GridSums{sumAt(1), sumAt(3), sumAt(5)};
        });
}
