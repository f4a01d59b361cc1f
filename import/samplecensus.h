// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/sampletowns.h"
#include <QDate>

/**
 * Adds an invented census in cells of 100 metres: only where somebody lives, the known inhabitants of each municipality adding up to
 * what it has. Where few live, nothing is said, as in a real census. Returns how many cells.
 */
Result<int> addSampleCensus(Sql &sql, const QList<SampleTown> &towns, QDate today);
