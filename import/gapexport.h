// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/gaplayers.h"

/**
 * Writes the tables of an analysis, by the ending of @p path: a GeoPackage with a layer each, XLSX or ODS with a sheet each, or CSV, then
 * with further files beside it for cells, stops, measures and method. Files appear under their names only once all are complete. Blocks.
 */
Result<> exportGaps(const GapRun &run, const TownShapes &shapes, const QString &path, const Progress &progress);
/** The files that exportGaps() writes, that of @p path first. */
QStringList exportedFiles(const GapRun &run, const QString &path);
