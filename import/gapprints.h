// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/gapsheet.h"
#include "core/storage/database.h"
#include "geo/areadrawing.h"
#include "geo/mobility/gaprun.h"
#include "import/prints.h"

/** What the map of a sheet shows beside the cells. */
struct GapMapGround {
    std::vector<Area> areas = {};
    QStringList credits = {};
};
Result<GapMapGround> loadGapMapGround(Sql &sql);

/** The map of an analysis as a PNG of 300 dpi; draws letters, so it needs a QGuiApplication. Cancelled. */
Result<QByteArray> gapMap(const GapRun &run, const GapMapGround &ground, const Progress &progress = {});
/** Everything that the sheet prints, with the map. */
GapSheetFacts gapSheetFacts(const GapRun &run, const GapMapGround &ground, const QByteArray &map);
/** The sheet of an analysis: map, legend, tables and method. Blocks. */
Result<Print> gapPrint(Database &database, const GapRun &run, const Actor &actor, const QDateTime &now, const Progress &progress = {});
