// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/lifecycle.h"
#include "qml/controls/options.h"
#include "qml/register/signs.h"

/** Statuses as StatusMenu shows them: {value, text, mark, startsGroup}; resting and ended ones stand apart. */
inline QVariantList statusOptions(const QList<VacancyStatus> &statuses)
{
    QVariantList options;
    StatusGroup before = StatusGroup::Ended;
    for (const VacancyStatus next : statuses) {
        const StatusGroup group = groupOf(next);
        const bool isAside = group == StatusGroup::Paused || group == StatusGroup::Ended;
        QVariantMap one = option(keyOf(next), word(next));
        one[QStringLiteral("mark")] = signOf(group);
        one[QStringLiteral("startsGroup")] = !options.isEmpty() && isAside && group != before;
        options += one;
        before = group;
    }
    return options;
}
