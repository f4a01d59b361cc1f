// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/household.h"
#include "core/placement/tenancy.h"
#include "core/reporting/paper.h"
#include "core/reporting/sheetfacts.h"

/** What the form for the landlord is filled with. */
struct CertificateFacts {
    SheetFacts flat = {};
    /** Nothing where nobody in particular moves in yet. */
    std::optional<Household> household = {};
    /** Nothing where the household is not its tenant. */
    std::optional<Tenancy> tenancy = {};
};
/** Without @p household of the one for which the flat is held, or of nobody. */
Result<CertificateFacts> loadCertificateFacts(Sql &sql, const QString &number, const QString &household, QDate today);

/**
 * Mietbescheinigung and Wohnungsangebot in one, for the landlord to complete and to sign: what the register knows is filled in, everything
 * else is a line to write on, always so for names of tenants and for bank details, which the register never keeps.
 */
Paper certificateSheet(const CertificateFacts &facts, const Printing &printing);
