// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QString>

/** The longest of 1, 2, 5, 10 … metres that is at most @p mostPixels wide; 0 where there is none. */
double scaleMetres(double metresPerPixel, double mostPixels);
/** The 207,597 of a scale as one says it: 210,000. */
qint64 roundedScale(double scale);
/** "200 m", "5 km". */
QString scaleText(double metres);
