// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/accessterms.h"

/** What is said of how long data stay. */
namespace RetentionTerms {
Q_NAMESPACE

/** What a period starts with (start types of DIN 66398). */
enum class RetentionStart {
    Creation,
    ProcessEnd,
    RelationEnd
};
Q_ENUM_NS(RetentionStart)

enum class RetentionAction {
    Delete,
    Anonymise,
    /** The exact place goes, the rest stays. */
    Coarsen
};
Q_ENUM_NS(RetentionAction)

/** Why a record stays although its time is over. */
enum class RetentionHold {
    None,
    Task,
    Request,
    Restriction,
    /** It is out in a take-along file. */
    Trip,
    Vacancy,
    Tenancy,
    Agreement,
    Placement,
    Handover,
    /** Visits or a sponsor, or their own period. */
    Accompaniment
};
Q_ENUM_NS(RetentionHold)
}

using RetentionTerms::RetentionAction;
using RetentionTerms::RetentionHold;
using RetentionTerms::RetentionStart;

inline constexpr size_t retentionKindCount = static_cast<size_t>(RetentionKind::AnsweredRequest) + 1;
