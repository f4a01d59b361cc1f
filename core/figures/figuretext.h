// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/figure.h"
#include <QLocale>

/** "1.234", "12,5 %", "38 Tage", "4,5 Monate"; "•" where it is withheld, "–" where there is nothing to count. */
QString figureText(const FigureValue &value, FigureUnit unit, const QLocale &locale = QLocale());
/** The same without its unit, for columns that name it: "1.234", "12,5". */
QString numberText(const FigureValue &value, FigureUnit unit, const QLocale &locale = QLocale());
/** What "•" means, for the foot of every table with numbers. */
QString withheldNote();
/** The figure with this id, such as "K12"; nullptr where the sheet has none. */
const Figure *figureOf(const FigureSheet &sheet, const QString &id);
/** Its line with this key; nullptr where there is none. */
const FigureLine *lineOf(const FigureSheet &sheet, const QString &key);
