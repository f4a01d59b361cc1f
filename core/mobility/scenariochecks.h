// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/mobility/scenario.h"
#include <QSet>

/** The kinds of place that a measure may add, move, remove or change. */
const QSet<PlaceKind> &measuredKinds();
/** True for stops and stations: they count by their departures. */
bool isTransit(PlaceKind kind);
/**
 * The measure as it is kept: trimmed, hours in opening_hours syntax, without what its kind and action do not need, with the kind and the
 * name of the place it is about. Invalid with the field where something is missing.
 */
Result<ScenarioMeasure> checkedMeasure(Sql &sql, ScenarioMeasure measure);
