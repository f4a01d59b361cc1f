// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mercator.h"
#include <QPointF>
#include <QSizeF>

/** What part of the world a map shows: north up, no tilt, whole or fractional zoom with 256-pixel tiles. */
struct MapView {
    Mercator centre;
    double zoom = 0;
    /** In pixels of the screen or the paper. */
    QSizeF size;
    bool operator==(const MapView &) const = default;
};

/** Pixels the whole world is wide at the view's zoom. */
double worldPixels(const MapView &view);
QPointF toScreen(const MapView &view, Mercator place);
Mercator toMercator(const MapView &view, QPointF pixel);
/** The visible part of the world, @p marginPixels wider on every side. */
MercatorBox boxOf(const MapView &view, double marginPixels = 0);
/** The view of this size that shows the whole box with this much room around it, at most at maxZoom. */
MapView fitted(const MercatorBox &box, QSizeF size, double marginPixels, double maxZoom);
