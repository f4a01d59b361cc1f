// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/figure.h"
#include "import/records.h"

/** One row for each line of each figure; a number that is withheld says so. */
Records figureRecords(const FigureSheet &sheet);
/** The same for people: figure by figure, with all areas beside each other. */
void printFigures(QTextStream &out, const FigureSheet &sheet);
