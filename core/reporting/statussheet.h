// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/reports.h"
#include "core/reporting/paper.h"

/** The half-yearly report to the steering group (domain §8.2), from what is frozen alone. */
Paper statusSheet(const Report &report, const FrozenReport &frozen, const Printing &printing);
