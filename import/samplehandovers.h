// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

/**
 * Adds households to flats that are let, and hands these over: signed, signed with open points, under way, planned, called off, a move-out
 * that is compared, an instruction alone; with sponsors, and with visits that are done, late, due and planned.
 */
Result<> addSampleHandovers(Sql &sql, QDate today);
