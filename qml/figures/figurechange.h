// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/figure.h"

/** What became of a number since the period before: "+12", "−2,1 Punkte", "±0"; "•" where either is withheld, "–" where either is unknown.
 */
QString figureChange(const FigureValue &now, const FigureValue &before, FigureUnit unit);
/** "1. Hj. 2026", "2026", "bis 31.03.2026", to stand below a bar. */
QString shortPeriod(const Period &period);
