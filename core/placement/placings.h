// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/proposal.h"
#include "core/placement/reservation.h"
#include "core/placement/tenancy.h"
#include "core/storage/sql.h"

/** One flat on its way to a household: held, proposed, let; or no longer. */
struct Placing {
    qint64 vacancyId = 0;
    QString vacancyNumber = {};
    VacancyStatus status = VacancyStatus::Draft;
    QString address = {};
    qint64 householdId = 0;
    QString householdNumber = {};
    /** The newest of each. */
    std::optional<Reservation> reservation = {};
    std::optional<Proposal> proposal = {};
    std::optional<Tenancy> tenancy = {};
};
/** The flats of a household: those that are held or let to it first, then what came to nothing, the newest first. */
Result<QList<Placing>> placingsOf(Sql &sql, qint64 householdId);
/** A flat and a household as they stand, also where nothing links them yet. */
Result<Placing> placingOf(Sql &sql, qint64 vacancyId, qint64 householdId);
/** The flat is still on its way to the household, or became its home. */
bool isOpen(const Placing &placing);
