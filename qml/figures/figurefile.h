// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include "core/figures/figure.h"

/** All figures as a table: CSV, ODS or XLSX by the ending of @p path. What is withheld there is withheld here. */
Result<> writeFigures(const FigureSheet &sheet, const QString &path);
