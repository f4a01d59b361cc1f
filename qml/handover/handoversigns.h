// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handoverterms.h"
#include <QString>

/** The name of the sign that stands for a status, as StatusMark and tables know it. */
inline QString signOf(HandoverStatus status)
{
    switch (status) {
    case HandoverStatus::Planned: return QStringLiteral("planned");
    case HandoverStatus::UnderWay: return QStringLiteral("underway");
    case HandoverStatus::Signed: return QStringLiteral("signed");
    case HandoverStatus::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}
/** The same of a visit: one that is due, or not yet; those that are over have none. */
inline QString signOf(VisitState state, bool isDue)
{
    if (state != VisitState::Planned) return {};
    return isDue ? QStringLiteral("visitdue") : QStringLiteral("visit");
}
