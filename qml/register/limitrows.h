// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/limits/rentlimit.h"
#include "core/register/entry.h"
#include <QVariantMap>

/**
 * How a flat's rent stands to the limits, for each number of persons: {rows: [{persons, judgement, text}], note, warning}. Empty without
 * limits, and where those of several comparison areas leave open which hold.
 */
QVariantMap limitFacts(const VacancyEntry &entry, const QList<RentLimit> &limits, QDate today);
