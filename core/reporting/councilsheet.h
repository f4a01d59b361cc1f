// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/reports.h"
#include "core/reporting/paper.h"

/** The yearly paper for the Kreistag (domain §8.3), from what is frozen alone: sums only, two pages and annexes. */
Paper councilSheet(const Report &report, const FrozenReport &frozen, const Printing &printing);
