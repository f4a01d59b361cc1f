// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/figure.h"
#include <QVariantList>

/**
 * The few charts of the dashboard: {key, title, hint, kind ("columns", "bars"), series: [name], groups: [{label, cells: [{number, text}]}],
 * summary}; a cell without number has no bar. @p earlier are sheets two, four … periods before, the newest first; empty while they are
 * read.
 */
QVariantList figureCharts(const FigureSheet &sheet, const QList<FigureSheet> &earlier);
