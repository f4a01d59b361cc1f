// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/paper.h"
#include "core/reporting/placementfacts.h"

/**
 * Offer sheet for the payer: what a flat costs, for whom, and how that stands to the rent limits. The household by its number alone, never
 * a landlord, never a note; the address only where the landlord agreed that offices learn of it, or seekers may.
 */
Paper payerSheet(const PlacementFacts &facts, const Printing &printing);
