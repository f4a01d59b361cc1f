// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
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
};

/** Where background pictures come from. tile() may be called from any thread. */
class TileSource
{
public:
    virtual ~TileSource() = default;
    virtual TileInfo info() const = 0;
    /** The picture, or a null image where there is none or it is damaged. Never larger than 1024 pixels a side. */
    virtual QImage tile(TileKey key) const = 0;
};

/**
 * A file of PNG or JPEG tiles after the MBTiles specification 1.3. The file is only read.
 * Errors: NotFound "tiles.missing"; Format "tiles.damaged" (no SQLite file, or cut), "tiles.foreign" (no MBTiles), "tiles.vector".
 */
Result<std::shared_ptr<const TileSource>> openMbTiles(const QString &path);
