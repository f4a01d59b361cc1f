// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/vacancyterms.h"
#include <QString>

/** The name of the sign that stands for a group of statuses, as StatusMark and tables know it; empty for those without. */
inline QString signOf(VacancyTerms::StatusGroup group)
{
    using VacancyTerms::StatusGroup;
    switch (group) {
    case StatusGroup::ToCheck: return QStringLiteral("unchecked");
    case StatusGroup::Available: return QStringLiteral("available");
    case StatusGroup::Reserved: return QStringLiteral("reserved");
    case StatusGroup::InPlacement: return QStringLiteral("placing");
    case StatusGroup::Let: return QStringLiteral("let");
    case StatusGroup::Paused: return QStringLiteral("resting");
    case StatusGroup::Ended: return {};
    }
    return {};
}
