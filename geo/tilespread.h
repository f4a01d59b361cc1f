// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mapview.h"
#include "geo/tiles.h"

struct PlacedTile {
    TileKey key;
    /** In pixels of the view. */
    QRectF rect;
};

/** The tiles that cover a view. */
struct TileSpread {
    /** As TileLook::isHalf. */
    bool isHalf = false;
    std::vector<PlacedTile> tiles;
};

/** Row by row from the north-west; nothing where the set is far too fine for the view. Pictures come @p finer levels finer, for paper. */
TileSpread tilesIn(const TileInfo &info, const MapView &view, double finer = 0);

/** Grey, and only part of the way from @p ground: a map below our marks. Where the tile is clear, the ground is left. */
QImage quietTile(const QImage &picture, const QColor &ground, bool isInverted);
