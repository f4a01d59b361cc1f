// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/limits/limitterms.h"
#include "core/placement/tenancy.h"
#include "core/register/vacancy.h"
#include "core/storage/sql.h"

Result<std::optional<Tenancy>> tenancyOf(Sql &sql, qint64 vacancyId);
/** Lets a flat that is held to the household that it is held for; who else it goes to, changeStatus() knows. */
Result<Tenancy> letTo(Sql &sql, qint64 vacancyId, TenancyKind kind, QDate beginsOn, QDate today);
/** As whose flat one counts that goes to a household of this circle. */
LetTo letToOf(LegalCircle circle);
/** Kind, days, and how far deposit loan, commitment and direct payment are. Invalid "tenancy.ends" where it ends before it begins. */
Result<Tenancy> saveTenancy(Sql &sql, const Tenancy &tenancy);

/**
 * What keepStatus() does when a vacancy is let: the tenancy begins, its household is placed, and what else is held for the household
 * is free again.
 */
Result<> followTenancy(Sql &sql, const Vacancy &vacancy, const StatusTransition &transition);
