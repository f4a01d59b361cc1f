// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/landlord.h"
#include "core/storage/sql.h"
#include <span>

/** "Schmidt, Anna" or "Wohnbau Muster GmbH": the name in lists and sentences. */
QString displayName(const Landlord &landlord);
/** "Frau Dr. Anna Schmidt": the name in a letter. */
QString letterName(const Landlord &landlord);
/** The number to dial: the preferred one, else the first there is. */
QString numberToCall(const Landlord &landlord);
/** Only the digits, as numbers are searched for. */
QString digitsOf(const QString &phone);

Result<Landlord> addLandlord(Sql &sql, const Landlord &landlord);
/** Many at once, as one step; gives them their ids. */
Result<> addLandlords(Sql &sql, std::span<Landlord> landlords);
Result<Landlord> saveLandlord(Sql &sql, const Landlord &landlord);
/** Refused while the landlord has a role on a dwelling. Consents, documents, agreements and parts in sessions go too, talks only lose their
 * link. */
Result<> removeLandlord(Sql &sql, qint64 id, int version);

/** A landlord from one line: "Schmidt, Anna", "Anna Schmidt", or a company by its legal form. */
Landlord landlordNamed(const QString &name);
