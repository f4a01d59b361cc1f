// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/sampleland.h"

/** How far a place lies from a line. */
double metresTo(const Line &line, Utm place);
/** Gives roads a common node wherever one crosses another. */
void joinCrossings(SampleLand &land);
/** Takes roads away that are not joined with most of the others. */
void dropLooseRoads(SampleLand &land);
