// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/handover/trip.h"
#include "core/storage/sql.h"

/**
 * Copies what the items of a trip need from the register @p home into the empty register @p file, with ids, uids and versions, and keeps
 * in trip_base what the rows said. Of a household go along number, persons and interpreter's language, of a landlord name and ways to
 * reach, of an earlier protocol of the flat the condition alone.
 */
Result<> copyTrip(Sql &home, Sql &file, const Trip &trip, const QList<TripItem> &items, const Progress &progress);
