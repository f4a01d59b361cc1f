// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/scalebar.h"
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

double scaleMetres(double metresPerPixel, double mostPixels)
{
    const double most = metresPerPixel * mostPixels;
    if (!(most > 0) || !std::isfinite(most)) return 0;
    const double power = std::pow(10, std::floor(std::log10(most)));
    for (const double step : {5., 2.})
        if (step * power <= most) return step * power;
    return power;
}

qint64 roundedScale(double scale)
{
    const double step = std::pow(10, std::max(0., std::floor(std::log10(scale)) - 1));
    return qint64(std::round(scale / step) * step);
}

QString scaleText(double metres)
{
    const QLocale locale;
    return metres >= 1000 ? locale.toString(metres / 1000, 'g', 6) + u"\u00a0km"_s : locale.toString(metres, 'g', 6) + u"\u00a0m"_s;
}
