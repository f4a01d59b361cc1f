// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

/**
 * Adds the measures of the council with invented states, the released report of the half-year before @p today's, and a draft of this
 * year's paper for the council. Counts what stands in the register, so it comes last.
 */
Result<> addSampleReports(Sql &sql, QDate today);
