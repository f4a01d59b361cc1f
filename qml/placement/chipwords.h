// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/placement/rankingrows.h"

/** The most telling rules of a flat, a few words each: {judgement, text}. Doubts come before what merely fits. */
QVariantList chipsOf(const RankedRow &row, const Ranking &ranking);
/** One rule in two or three words: "75,00 € unter der Grenze", "3 statt 4 Zimmer"; its label where nothing is more telling. */
QString chipText(const RuleWords &rule, const HouseholdEntry &household, const Flat &flat, const FitContext &context);
