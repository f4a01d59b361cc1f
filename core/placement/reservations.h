// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/reservation.h"
#include "core/register/vacancy.h"
#include "core/storage/sql.h"

/** For whom a flat is to be held, and how long. */
struct ReservationWish {
    /** A household's number, or the file of another office. */
    QString caseReference = {};
    QString reason = {};
    QDate until = {};
};

/**
 * Holds a flat for one household: one that is available, or whose reservation has ended, which then returns it. Conflict
 * "reservation.taken" names who holds it, for whom and until when; Invalid where the life cycle does not allow the step.
 */
Result<Reservation> reserve(Sql &sql, qint64 vacancyId, const ReservationWish &wish, QDate today);
/** Another last day; whoever holds it is reminded anew. */
Result<Reservation> extendReservation(Sql &sql, qint64 id, int version, QDate until, QDate today);
/** Makes available again what is still reserved though its last day is past; returns how many. Reservations in placement stay. */
Result<int> returnExpired(Sql &sql, QDate today);
/** Makes a flat available again, whoever it was held for. */
Result<Vacancy> makeAvailable(Sql &sql, const Vacancy &vacancy, QDate today);

Result<std::optional<Reservation>> openReservation(Sql &sql, qint64 vacancyId);

/** What keepStatus() does with the reservation when a vacancy goes from one status to the other: begins it, keeps it, or ends it. */
Result<> followReservation(Sql &sql, const Vacancy &vacancy, const StatusTransition &transition);
