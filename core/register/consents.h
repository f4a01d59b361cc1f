// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/landlord.h"
#include "core/storage/sql.h"

/** Whether, and if not why, a landlord may be contacted for a purpose, such as called about a vacancy (domain §1.5). */
enum class CallState {
    Allowed,
    Blocked,
    NoConsent,
    Withdrawn
};
CallState callState(
    const Landlord &landlord, const QList<Consent> &consents, QDate today, ConsentPurpose purpose = ConsentPurpose::ContactOnDemand);
/** Why the card "call now" is hidden; empty where calling is allowed. */
QString callWords(CallState state, const Landlord &landlord);

enum class ConsentState {
    Missing,
    Given,
    Expired,
    Withdrawn
};
/** How it stands with one purpose: the consent that holds, else the last one that did. */
struct PurposeState {
    ConsentPurpose purpose = ConsentPurpose::StoreInRegister;
    ConsentState state = ConsentState::Missing;
    Consent consent = {};
};
/** One for each purpose, in their order. */
QList<PurposeState> purposeStates(const QList<Consent> &consents, QDate today);
/** "erteilt am 01.02.2026, schriftlich" · "widerrufen am 03.04.2026" · "fehlt". */
QString stateWords(const PurposeState &one);

Result<QList<Consent>> consentsOf(Sql &sql, qint64 landlordId);
Result<Consent> keepConsent(Sql &sql, const Consent &consent);
/** Marks every valid consent of a landlord for @p purpose as withdrawn on @p day. */
Result<> withdrawConsent(Sql &sql, qint64 landlordId, ConsentPurpose purpose, QDate day);
