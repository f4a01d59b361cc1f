// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/gapsheet.h"
#include "geo/mobility/gaprun.h"

// Texts for people: inhabitants rounded, nothing as a dash, hidden counts as a dot.

/** By Verbandsgemeinde, with the whole as the last row. */
GapTable associationTable(const GapFigures &figures);
/** The municipalities of one Verbandsgemeinde each, named by it. */
QList<GapTable> townTables(const GapFigures &figures);
/** Inhabitants per level and flats, as it is and with measures. */
GapTable comparisonTable(const GapRun &run);
/** "27,3"; empty of nobody. */
QString shareText(qint64 part, qint64 whole);
/** "12.340"; a dash for none. */
QString countText(qint64 count);
/** Inhabitants in L1 to L3. */
qint64 inGaps(const GapCounts &counts);
/** Households in L1 or L2; nothing where hidden. */
std::optional<qint64> householdsInGaps(const GapCounts &counts);
