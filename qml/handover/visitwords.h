// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/visits.h"
#include <QVariantList>

/** How urgent a planned visit is: "5 Tage überfällig", "heute", "in 3 Tagen"; what became of one that is over. */
QString urgencyText(const VisitRow &row);
/** The tone of that: "bad" from a week on, "warn" once it is due, else "". */
QString urgencyTone(const VisitRow &row);
/** Planned, and its day has come. */
bool isDue(const VisitRow &row);
/** "Do, 03.12.2026, 14:00"; the day alone where no time is fixed. */
QString visitMoment(const Visit &visit);
