// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/ranking.h"
#include <QVariantMap>

/**
 * What one has to know of a household while choosing a flat: {id, number, payer (circle and office), tag (where limits are invented or not
 * released), facts: [{label, text, tone}], destinations: [{name, kind, lon, lat}]}.
 */
QVariantMap rankedHousehold(const HouseholdEntry &household, const FitContext &context);

/** What a rule is called where it excludes. */
QString exclusionLabel(MatchRule rule);
/** How many flats each rule excludes, the strictest first: {rule, label, count, alone}; `alone` would be free without this rule. */
QVariantList exclusionCounts(const Ranking &ranking);
/** Which rule excludes most, and what would be gained without it; empty where nothing is excluded. */
QString exclusionHint(const Ranking &ranking);
