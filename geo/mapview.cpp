// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mapview.h"
#include <cmath>

namespace {
constexpr double tileSize = 256;
}

double worldPixels(const MapView &view)
{
    return tileSize * std::exp2(view.zoom);
}

QPointF toScreen(const MapView &view, Mercator place)
{
    const double world = worldPixels(view);
    return {(place.x - view.centre.x) * world + view.size.width() / 2, (place.y - view.centre.y) * world + view.size.height() / 2};
}

Mercator toMercator(const MapView &view, QPointF pixel)
{
    const double world = worldPixels(view);
    return {view.centre.x + (pixel.x() - view.size.width() / 2) / world, view.centre.y + (pixel.y() - view.size.height() / 2) / world};
}

MercatorBox boxOf(const MapView &view, double marginPixels)
{
    const QPointF margin(marginPixels, marginPixels);
    MercatorBox box;
    box.add(toMercator(view, -margin));
    box.add(toMercator(view, QPointF(view.size.width(), view.size.height()) + margin));
    return box;
}

MapView fitted(const MercatorBox &box, QSizeF size, double marginPixels, double maxZoom)
{
    MapView view{{(box.left + box.right) / 2, (box.top + box.bottom) / 2}, maxZoom, size};
    const double width = std::max(1., size.width() - 2 * marginPixels);
    const double height = std::max(1., size.height() - 2 * marginPixels);
    const double world = std::min(width / std::max(box.right - box.left, 1e-12), height / std::max(box.bottom - box.top, 1e-12));
    view.zoom = std::clamp(std::log2(world / tileSize), 0., maxZoom);
    return view;
}
