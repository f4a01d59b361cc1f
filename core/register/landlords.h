// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/landlord.h"
#include "core/register/lifecycle.h"
#include "core/storage/sql.h"

/** "Schmidt, Anna" or "Wohnbau Muster GmbH": the name in lists and sentences. */
QString displayName(const Landlord &landlord);
/** "Frau Dr. Anna Schmidt": the name in a letter. */
QString letterName(const Landlord &landlord);
/** Whether, and if not why, a landlord may be called about a vacancy (domain §1.5). */
enum class CallState {
    Allowed,
    Blocked,
    NoConsent,
    Withdrawn
};
CallState callState(const Landlord &landlord, const QList<Consent> &consents, QDate today);
/** Why the card "call now" is hidden; empty where calling is allowed. */
QString callWords(CallState state, const Landlord &landlord);
/** The number to dial: the preferred one, else the first there is. */
QString numberToCall(const Landlord &landlord);

/** One line of the list. */
struct LandlordRow {
    qint64 id = 0;
    QString name = {};
    LandlordKind kind = LandlordKind::Unknown;
    QString city = {};
    QString phone = {};
    QString email = {};
    /** Vacancies that are still open. */
    int openVacancies = 0;
    /** Day of the last talk; invalid where there was none. */
    QDate lastContactOn = {};
    bool contactBlocked = false;
    bool operator==(const LandlordRow &) const = default;
};
enum class LandlordColumn {
    Name,
    Kind,
    City,
    OpenVacancies,
    LastContact
};
struct LandlordOrder {
    LandlordColumn column = LandlordColumn::Name;
    bool descending = false;
};
/** All landlords whose name, city or number fits @p text, forgiving typing errors; equal ones by id. */
Result<QList<LandlordRow>> findLandlords(Sql &sql, const QString &text = {}, const LandlordOrder &order = {});
/** The first @p most of them by name. */
Result<QList<LandlordRow>> findFirstLandlords(Sql &sql, const QString &text, int most);

Result<Landlord> addLandlord(Sql &sql, const Landlord &landlord);
Result<Landlord> saveLandlord(Sql &sql, const Landlord &landlord);
/** Refused while the landlord has a role on a dwelling. Consents go too, talks only lose their link. */
Result<> removeLandlord(Sql &sql, qint64 id, int version);

/** A landlord of a dwelling, with role and consents. */
struct DwellingLandlord {
    LandlordRole role = {};
    Landlord landlord = {};
    QList<Consent> consents = {};
};
/** Who to call first comes first, then owner, manager, broker, main tenant; ended roles are left out. */
Result<QList<DwellingLandlord>> landlordsOf(Sql &sql, qint64 dwellingId, QDate today);
/** Adds or changes a role; who is to be called first is so alone. */
Result<LandlordRole> keepRole(Sql &sql, const LandlordRole &role);
Result<> removeRole(Sql &sql, qint64 id, int version);

/** A landlord from one line: "Schmidt, Anna", "Anna Schmidt", or a company by its legal form. */
Landlord landlordNamed(const QString &name);
/** Whom a form names for a dwelling: one of the register (role.landlordId), a new one by name and number, or nobody. */
struct LandlordPick {
    /** With the id of the role that stands already, to change or to remove it. */
    LandlordRole role = {};
    QString name = {};
    QString phone = {};
    bool operator==(const LandlordPick &) const = default;
};
/** Stores the new landlord, and the role; removes the role where nobody is named. */
Result<> keepPick(Sql &sql, qint64 dwellingId, const LandlordPick &pick);

Result<QList<Consent>> consentsOf(Sql &sql, qint64 landlordId);
Result<Consent> keepConsent(Sql &sql, const Consent &consent);
/** Marks every valid consent of a landlord for @p purpose as withdrawn. */
Result<> withdrawConsent(Sql &sql, qint64 landlordId, ConsentPurpose purpose, QDate today);
