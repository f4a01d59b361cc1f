// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handover.h"
#include "core/storage/sql.h"

/** Six invented sponsors of every kind; telephone numbers from the range kept free for films. */
Result<> addSampleSponsors(Sql &sql, QDate today);
/** Who suits the household best stands by it from this day on. */
Result<> engageSampleSponsor(Sql &sql, qint64 householdId, QDate beginsOn, QDate today);
/** The visits after a move-in: those of the past done, the last of them late by some days where it is not long ago. */
Result<> addSampleVisits(Sql &sql, const Handover &handover, QDate today);
