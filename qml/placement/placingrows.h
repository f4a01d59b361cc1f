// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/placings.h"
#include <QVariantList>

/**
 * {vacancyId, number, address, mark, status, lines, isOpen, isStalled, steps}: a flat on its way to a household, for PlacingList; lines are
 * sentences, steps {key, text, primary} what can be done next.
 */
QVariantMap placingRow(const Placing &placing, QDate today);
