// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/fit.h"
#include <QVariantList>

/** What a rule is called at the beginning of a line. */
QString ruleLabel(MatchRule rule);
/** What the criterion of a rule is called where points are counted. */
QString criterionLabel(MatchRule rule);
/** How a score comes about: {label, counts, weight, share, points} of each criterion, texts in the language of the program. */
QVariantList scoreLines(const Fit &fit);
