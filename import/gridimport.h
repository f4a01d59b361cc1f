// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/database.h"
#include "import/grid.h"

/** What an import would do to the grids of the register as they are now. */
struct StagedGrid {
    /** Without its cells: those are sorted into the lists below. */
    GridFile read = {};
    QList<GridCell> added = {};
    /** Cells as the register has them, each with what the file says otherwise. */
    QList<std::pair<GridCell, Row>> changed = {};
    qint64 same = 0;
    /** Over all cells of the file. */
    GridSums sums = {};
};

/**
 * Reads a file and compares it with the register, outside of any lock; blocks, so call it in a job. Where the options name no box, cells
 * farther than five kilometres from the box around all municipalities are left out.
 */
Result<StagedGrid> stageGrid(Database &database, const QString &path, const GridOptions &options, const Progress &progress);

/** Takes over what was staged, as one step. Cells that the file does not have stay. Conflict where one was changed since. */
Result<> mergeGrid(Sql &sql, const StagedGrid &staged);
