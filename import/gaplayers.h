// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/gaprun.h"
#include "import/exportlists.h"
#include <functional>

/** One table of an analysis on its way into a file. */
struct ExportLayer {
    /** For machines and for people. */
    QString name = {};
    QString title = {};
    QList<WrittenColumn> columns = {};
    WrittenShapes shapes = WrittenShapes::None;
    size_t count = 0;
    std::function<ExportRow(size_t)> row = {};
};

/** Borders of municipalities by their AGS, as the register holds them. */
using TownShapes = QHash<QString, Wkb>;
Result<TownShapes> loadTownShapes(Sql &sql);

/** Squares in which people live, with level, class, and what is near. */
ExportLayer cellLayer(const GapRun &run);
/** Figures of municipalities, with their borders. */
ExportLayer townLayer(const GapRun &run, const TownShapes &shapes);
/** Figures of associations and of everything, without a place. */
ExportLayer associationLayer(const GapRun &run);
/** Figures of all areas below each other, for a spreadsheet. */
ExportLayer areaLayer(const GapRun &run);
/** Stops with what leaves there on the day. */
ExportLayer stopLayer(const GapRun &run);
/** The scenario's measures; no rows where there is none. */
ExportLayer measureLayer(const GapRun &run);
/** Everything that the figures depend on. */
ExportLayer methodLayer(const GapRun &run);
