// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include "geo/baselook.h"
#include "geo/mercator.h"
#include <QImage>
#include <memory>

/** A square of the world: zoom 0 has one, each further zoom four for each; y counts from the north. */
struct TileKey {
    int zoom = 0;
    int x = 0;
    int y = 0;
    bool operator==(const TileKey &) const = default;
};

size_t qHash(TileKey key, size_t seed = 0);

/** What a set of tiles says about itself. */
struct TileInfo {
    QString name;
    /** To be shown wherever the tiles are; plain text. */
    QString attribution;
    int minZoom = 0;
    int maxZoom = 0;
    /** Around all tiles, or the whole world where the set does not say. */
    MercatorBox box{0, 0, 1, 1};
    /** True where tiles are drawn in the look that is asked for; false where they are pictures as they are. */
    bool isDrawn = false;
};

/** How tiles that are drawn are to look; pictures from elsewhere stay as they are. */
struct TileLook {
    MapTheme theme = MapTheme::Light;
    /** Pixels of the picture per pixel of the map: the screen's density, or more for paper; at most 4. */
    double scale = 1;
    /** Drawn for half a zoom more: tiles are larger by the root of two, lines and names are not. */
    bool isHalf = false;
    bool operator==(const TileLook &) const = default;
};
/** Pixels of the map that a tile is wide. */
double tilePixels(const TileLook &look);

/** Where background pictures come from. tile() may be called from any thread. */
class TileSource
{
public:
    virtual ~TileSource() = default;
    virtual TileInfo info() const = 0;
    /** The picture, or a null image where there is none or it is damaged. Never larger than 1024 pixels a side, unless it is drawn. */
    virtual QImage tile(TileKey key, const TileLook &look) const = 0;
    QImage tile(TileKey key) const { return tile(key, TileLook()); }
    /** True while tiles are missing only because a network does not answer; asking again later may help. */
    virtual bool isOffline() const { return false; }
    /** Whoever waits for a tile gets a null image at once, from now on. */
    virtual void stop() const { }
};

/**
 * A file of PNG, JPEG or WebP tiles: MBTiles (specification 1.3) or GeoPackage (OGC 12-128r19, web mercator tiles), told by its tables. The
 * file is only read. Errors: NotFound "tiles.missing"; Format "tiles.damaged" (no SQLite file, or cut), "tiles.foreign" (neither of the
 * two), "tiles.vector", "tiles.scheme" (a GeoPackage in other squares than those of web maps).
 */
Result<std::shared_ptr<const TileSource>> openTileFile(const QString &path);

/** The picture in bytes of a stranger; null where it is none, of another format, or larger than a tile may be. */
QImage tilePicture(const QByteArray &bytes);
