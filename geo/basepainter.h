// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/basenames.h"
#include "geo/tiles.h"

/** One tile as a part of its cell; lengths in pixels of the screen before its scale. */
struct BaseTile {
    double zoom = 0;
    /** Of the tile, and of the cell it lies in. */
    double side = 256;
    double cellSide = 256;
    /** The tile's north-west corner in the cell. */
    QPointF corner = {};
};

/** The tile's picture, opaque, look.scale times as many pixels wide as its side. */
QImage drawBaseTile(
    const BaseTile &tile, const std::vector<BaseFeature> &features, const std::vector<BaseName> &names, const TileLook &look);
