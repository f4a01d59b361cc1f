// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/returnplan.h"

/**
 * Takes out of a plan what belongs to something that was removed here in the meantime, with a sentence for each such row: one household
 * that is gone does not keep the rest of a trip away.
 */
Result<> leaveOut(Sql &sql, const ReturnedTrip &returned, ReturnPlan &plan);
