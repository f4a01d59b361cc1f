// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/money.h"
#include <span>
#include <vector>

/**
 * What each group of persons in one flat bears of its costs, per head (Kopfteilprinzip). The parts sum to the cent: what is left over goes
 * to the largest remainders, of equal ones to the first. @p heads are everybody who lives there, also persons without benefits; none where
 * nobody does.
 */
std::vector<Cents> shares(Cents costs, std::span<const int> heads);
