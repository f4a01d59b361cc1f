// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/agreement.h"
#include "core/register/finding.h"
#include "core/storage/sql.h"

/** So many days before a rent reduction or another agreement ends somebody is reminded. */
inline constexpr int agreementReminderDays = 60;
/** §551(1) BGB: a deposit is so many net cold rents at most. */
inline constexpr qint64 mostDepositRents = 3;

/**
 * Adds (id 0) or changes an agreement, and keeps its tasks: to redeem a promise ("agreement.due"), to act before it ends
 * ("agreement.ends"). Invalid "agreement.span", "agreement.state", "agreement.request" (a direct payment that nobody requested).
 */
Result<Agreement> saveAgreement(Sql &sql, const Agreement &agreement, QDate today);
/** Removes it with its tasks. */
Result<> removeAgreement(Sql &sql, qint64 id, int version);
/** The newest first. */
Result<QList<Agreement>> agreementsOfLandlord(Sql &sql, qint64 landlordId);
Result<QList<Agreement>> agreementsOfDwelling(Sql &sql, qint64 dwellingId);
Result<QList<Agreement>> agreementsOfSession(Sql &sql, qint64 sessionId);

/** In which states one of this kind can be, in their order; "requested" is for direct payments alone. */
QList<AgreementState> statesOf(AgreementKind kind);
/** The word for a state of this kind: flats that were promised are not in force, they are "eingelöst". */
QString stateWord(AgreementKind kind, AgreementState state);
/** What a form has to say: owner's consent of a subletting, amount and end of a reduction, request of a direct payment, LV-14; with the
 * flat's net cold rent also whether a deposit loan is too high. */
QList<Finding> checkAgreement(const Agreement &agreement, std::optional<Cents> netCold = {});
/** "2 Wohnungen anbieten" · "Miete senken um 40,00 € bis 31.12.2027" · "Direktzahlung durch Jobcenter". */
QString agreementWords(const Agreement &agreement);
