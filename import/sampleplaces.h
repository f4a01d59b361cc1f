// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"
#include "import/sampleparts.h"

/**
 * Invented places for the invented district: 150 stops, six community buses of all kinds, 15 benches (one without return), 20 hotspots,
 * shops, doctors, schools, advice; the same every time. Returns how many.
 */
Result<int> addSamplePlaces(Sql &sql, const QList<SampleTown> &towns, QDate today);
