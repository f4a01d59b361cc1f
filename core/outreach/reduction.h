// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/limits/assessment.h"
#include "core/outreach/agreement.h"
#include "core/storage/sql.h"

/** What a rent that is lower for a time does to the rent limit. A preliminary check: the payer decides. */
struct ReductionEffect {
    Cents amount = {};
    /** Who lives there; where nobody does, as many as the lower rent first makes room for below the limit. */
    int persons = 0;
    /** The weakest share of the costs while the rent is lower, and from the day on which the old rent returns. */
    ShareAssessment reduced = {};
    ShareAssessment full = {};
    /** The day after the reduction; invalid where its end is not known. */
    QDate returnsOn = {};
    LimitStatus reliability = LimitStatus::Official;
};

/**
 * Of a reduction that belongs to a flat with a vacancy or a tenancy, by the newest of them. Nothing for other agreements, and where flat,
 * sum or limits are not known.
 */
Result<std::optional<ReductionEffect>> reductionEffect(Sql &sql, const Agreement &agreement, QDate today);
/** "Mit 40,00 € weniger für 2 Personen: innerhalb der Grenze, 30,00 € Reserve. Ab 01.01.2028 mit der alten Miete: über der Grenze …". */
QString effectWords(const ReductionEffect &effect);
