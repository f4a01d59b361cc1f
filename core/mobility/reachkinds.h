// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/mobility/gapprofile.h"

/** The kinds of place that a kind of need is met by; those of shop and doctor are the profile's. */
QSet<PlaceKind> placesFor(ReachKind kind, const GapProfile &profile);
