// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/paper.h"
#include "core/reporting/placementfacts.h"

/** The ten steps of a clerk who checks a flat for a household, what the register knows about each, and where to sign off (domain §2.9). */
Paper checklistSheet(const PlacementFacts &facts, const Printing &printing);
