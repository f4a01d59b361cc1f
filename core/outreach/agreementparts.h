// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/agreement.h"
#include "core/storage/sql.h"

/** A flat that an agreement can be about. */
struct AgreementFlat {
    qint64 dwellingId = 0;
    /** "Ringstraße 19, 1. OG · Otterberg". */
    QString address = {};
    /** Asked for in the newest vacancy; nothing where nobody said. */
    std::optional<Cents> netCold = {};
    /** The newest tenancy there; 0 where there was none. */
    qint64 tenancyId = 0;
    QDate tenancyBegan = {};
};

/** What an agreement is linked with, for a form to choose from and to say. */
struct AgreementParts {
    /** Who it can be with: the landlord; without one, those of the session, else those of the flat. Ids with their names. */
    QList<std::pair<qint64, QString>> landlords = {};
    /** The flats of the landlord, and the one of the agreement whoever it belongs to. */
    QList<AgreementFlat> flats = {};
    /** Number and day of the session; empty where there is none. */
    QString sessionNumber = {};
    QDate sessionDay = {};
};
Result<AgreementParts> partsOf(Sql &sql, const Agreement &agreement, QDate today);
/** Nothing where there is no such flat. */
Result<std::optional<AgreementFlat>> flatOf(Sql &sql, qint64 dwellingId);
