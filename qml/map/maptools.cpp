// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/maptools.h"
#include "geo/mapview.h"
#include "geo/projection.h"
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

QList<double> MapTools::fit(const QRectF &box, QSizeF size, double margin, double maxZoom)
{
    MercatorBox units;
    units.add(toMercator(LonLat{box.left(), box.top()}));
    units.add(toMercator(LonLat{box.right(), box.bottom()}));
    const MapView view = fitted(units, size, margin, maxZoom);
    const LonLat centre = toLonLat(view.centre);
    return {centre.lon, centre.lat, view.zoom};
}

double MapTools::metresPerPixel(double lat, double zoom)
{
    return metresPerUnit(toMercator(LonLat{0, lat})) / worldPixels({{}, zoom, {}});
}

double MapTools::scaleMetres(double metresPerPixel, double mostPixels)
{
    const double most = metresPerPixel * mostPixels;
    if (!(most > 0) || !std::isfinite(most)) return 0;
    const double power = std::pow(10, std::floor(std::log10(most)));
    for (const double step : {5., 2.})
        if (step * power <= most) return step * power;
    return power;
}

QString MapTools::scaleText(double metres)
{
    const QLocale locale;
    return metres >= 1000 ? locale.toString(metres / 1000, 'g', 6) + u"\u00a0km"_s : locale.toString(metres, 'g', 6) + u"\u00a0m"_s;
}
