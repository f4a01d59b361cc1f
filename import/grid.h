// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/places/grid.h"
#include "import/archive.h"

/** What a person says about a file of grid cells; everything may stay empty. */
struct GridOptions {
    /** Name of the census; what cells and file name tell where empty. */
    QString source = {};
    /** Day of the count. */
    QDate stand = {};
    /** Cells with their centre outside are left out: official files hold all Germany. */
    std::optional<UtmBox> box = {};
    qint64 rows = 5'000'000;
    qint64 cells = 500'000;
};

/** How many rows of a file went which way; they add up to rows. */
struct GridCounts {
    qint64 rows = 0;
    qint64 taken = 0;
    /** The same cell again. */
    qint64 repeated = 0;
    /** No cell of the grid in Germany. */
    qint64 noCell = 0;
    qint64 outside = 0;
    /** Of those taken: cells without any number, and numbers that are none. */
    qint64 unknown = 0;
    qint64 unreadable = 0;
    bool operator==(const GridCounts &) const = default;
};

/** The cells of one file, checked; nothing is stored yet. */
struct GridFile {
    QString file = {};
    Grid grid = {};
    QList<GridCell> cells = {};
    /** The numbers that the file has columns for, as columns of grid_cell; the register keeps the others. */
    QStringList facts = {};
    GridCounts counts = {};
    QList<Error> notes = {};
};

/**
 * Reads population and vacancy on grid cells as the census publishes them: CSV and workbooks, every fitting layer of a GeoPackage or
 * GeoJSON file; cells by the id of 2011 (1kmN2684E4334) or 2022 (CRS3035RES1000mN…E…), or by x and y of centre or corner.
 */
Result<GridFile> readGrid(const QString &path, const GridOptions &options, const Progress &progress);

/** True where a table or layer of the file has the columns of a grid. */
bool isGrid(const QString &path);

/** The cell that an id names, its corner in metres; nothing where it names none. */
std::optional<GridCell> cellOfId(const QString &id);
