// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/vacancylist.h"
#include "geo/marks.h"

/** The shape that stands for a group of statuses. */
MarkShape shapeOf(VacancyTerms::StatusGroup group);
/** One for each point whose place is known; those that nobody confirmed for @p days are stale. */
std::vector<Mark> marksOf(const QList<VacancyPoint> &points, QDate today, int days);
