// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/maptools.h"
#include "geo/areapainter.h"
#include "geo/projection.h"
#include "geo/scalebar.h"

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
    return ::scaleMetres(metresPerPixel, mostPixels);
}

QString MapTools::scaleText(double metres)
{
    return ::scaleText(metres);
}

double MapTools::fillStrength(bool hasBackground, bool isDrawn, double zoom)
{
    return ::fillStrength(hasBackground, isDrawn, zoom);
}
