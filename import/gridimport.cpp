// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/gridimport.h"
#include "core/storage/changelog.h"
#include "import/region.h"
#include <map>

using namespace Qt::StringLiterals;

namespace {
const QString gridTable = u"grid"_s, cellTable = u"grid_cell"_s;

using Corner = std::tuple<int, int, int>;
Corner cornerOf(const GridCell &cell)
{
    return {cell.sizeM, cell.east, cell.north};
}

struct Known {
    std::optional<Grid> grid = {};
    std::map<Corner, GridCell> cells = {};
};

Result<Known> knownOf(Sql &sql, const QString &source)
{
    const auto grids = sql.find<Grid>(gridTable, u"where source=?"_s, {source});
    if (!grids) return std::unexpected(grids.error());
    if (grids->isEmpty()) return Known();
    return sql.find<GridCell>(cellTable, u"where grid_id=?"_s, {grids->first().id}).transform([&](const QList<GridCell> &cells) {
        Known known{grids->first(), {}};
        for (const GridCell &cell : cells) known.cells[cornerOf(cell)] = cell;
        return known;
    });
}

/** What the file says otherwise, of the numbers that it has. */
Row differences(const GridCell &before, const GridCell &now, const QStringList &facts)
{
    const Row was = rowOf(before), is = rowOf(now);
    Row row;
    for (qsizetype i = 0; i < is.size(); ++i)
        if (facts.contains(is[i].first) && !sameStored(was[i].second, is[i].second)) row.append(is[i]);
    return row;
}

void add(CellSum &sum, std::optional<int> number)
{
    sum.sum += number.value_or(0);
    ++(number ? sum.known : sum.unknown);
}

StagedGrid compared(GridFile file, const Known &known)
{
    StagedGrid staged;
    for (GridCell &cell : file.cells) {
        add(staged.sums.inhabitants, cell.inhabitants);
        add(staged.sums.dwellings, cell.dwellings);
        add(staged.sums.vacantDwellings, cell.vacantDwellings);
        const auto before = known.cells.find(cornerOf(cell));
        if (before == known.cells.end()) {
            staged.added += std::move(cell);
        } else if (Row changes = differences(before->second, cell, file.facts); !changes.isEmpty()) {
            staged.changed.append({before->second, std::move(changes)});
        } else {
            ++staged.same;
        }
    }
    file.cells.clear();
    if (known.grid) {
        file.grid.id = known.grid->id;
        file.grid.version = known.grid->version;
    }
    staged.read = std::move(file);
    return staged;
}

Result<qint64> keepGrid(Sql &sql, const Grid &grid)
{
    if (grid.id == 0) return sql.insert(gridTable, rowOf(grid));
    Row row = rowOf(grid);
    row.removeIf([](const auto &pair) { return pair.first == "uid"_L1 || pair.first == "office"_L1; });
    return sql.update(gridTable, grid.id, grid.version, row).transform([&](int) { return grid.id; });
}

Result<> addCells(Sql &sql, const QList<GridCell> &cells, qint64 gridId)
{
    return sql.insertMany(cellTable, [&]() -> Result<> {
        for (GridCell cell : cells) {
            cell.gridId = gridId;
            if (const auto added = sql.insert(cellTable, rowOf(cell)); !added) return std::unexpected(added.error());
        }
        return {};
    });
}
}

Result<StagedGrid> stageGrid(Database &database, const QString &path, const GridOptions &options, const Progress &progress)
{
    GridOptions within = options;
    if (!within.box) {
        const auto region = database.read(regionOf).takeResult();
        if (!region) return std::unexpected(region.error());
        within.box = *region;
    }
    return readGrid(path, within, progress).and_then([&](GridFile file) {
        const QString source = file.grid.source;
        return database.read([source](Sql &sql) { return knownOf(sql, source); }).takeResult().transform([&](const Known &known) {
            return compared(std::move(file), known);
        });
    });
}

Result<> mergeGrid(Sql &sql, const StagedGrid &staged)
{
    sql.describe(u"grid.imported"_s, staged.read.file);
    return keepGrid(sql, staged.read.grid).and_then([&](qint64 gridId) -> Result<> {
        for (const auto &[cell, changes] : staged.changed)
            if (const auto done = sql.update(cellTable, cell.id, cell.version, changes); !done) return std::unexpected(done.error());
        return staged.added.isEmpty() ? Result<>() : addCells(sql, staged.added, gridId);
    });
}
