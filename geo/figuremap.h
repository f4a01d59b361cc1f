// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/figures/figure.h"
#include "geo/areadrawing.h"

/**
 * The vacancies on record (K01) of each Verbandsgemeinde as a PNG for paper: the number stands in its area, and the more there are the
 * darker it is. Drawn from what is counted alone, without a background; empty where there are no areas or no numbers. Draws letters, so it
 * needs a QGuiApplication. Cancelled.
 */
Result<QByteArray> figureMap(const std::vector<Area> &areas, const FigureSheet &sheet, const Progress &progress = {});
/** What it shows, in German, for whoever cannot see it. */
QString figureMapText(const FigureSheet &sheet);
