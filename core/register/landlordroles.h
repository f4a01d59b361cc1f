// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/landlord.h"
#include "core/register/vacancyterms.h"
#include "core/storage/sql.h"

/** A landlord of a dwelling, with role and consents. */
struct DwellingLandlord {
    LandlordRole role = {};
    Landlord landlord = {};
    QList<Consent> consents = {};
};
/** Who to call first comes first, then owner, manager, broker, main tenant; ended roles are left out. */
Result<QList<DwellingLandlord>> landlordsOf(Sql &sql, qint64 dwellingId, QDate today);
/** Those whose role has ended, the last first. */
Result<QList<DwellingLandlord>> formerLandlordsOf(Sql &sql, qint64 dwellingId, QDate today);
/** Adds or changes a role; who is to be called first is so alone. */
Result<LandlordRole> keepRole(Sql &sql, const LandlordRole &role);
/** Ends a role with @p day, its last; who was to be called first is so no longer. Invalid where it begins later. */
Result<LandlordRole> endRole(Sql &sql, qint64 id, int version, QDate day);
Result<> removeRole(Sql &sql, qint64 id, int version);

/** A dwelling of a landlord, with what stands in the register about it. */
struct LandlordDwelling {
    LandlordRole role = {};
    /** "Ringstraße 19", or empty. */
    QString address = {};
    std::optional<int> floor = {};
    QString city = {};
    /** The open vacancy, else the last one; 0 where there was none. */
    qint64 vacancyId = 0;
    QString number = {};
    VacancyTerms::VacancyStatus status = VacancyTerms::VacancyStatus::Draft;
};
/** By address; roles that still hold come first. */
Result<QList<LandlordDwelling>> dwellingsOf(Sql &sql, qint64 landlordId, QDate today);

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
