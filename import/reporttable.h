// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/figure.h"

/** The numbers of a report as CSV, the annex for spreadsheets: German numbers, semicolon, UTF-8; withheld ones as "•" with a remark. */
QByteArray figureTableCsv(const FigureSheet &sheet);
