// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/tilespread.h"
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace {
constexpr double strength = 0.6;
constexpr double tileSize = 256;
/** A view this much farther than the set's first level would need very many of its tiles. */
constexpr int farthestLevels = 2;
}

TileSpread tilesIn(const TileInfo &info, const MapView &view, double finer)
{
    TileSpread spread;
    if (view.zoom < info.minZoom - farthestLevels) return spread;
    // What is drawn here comes in steps of half a zoom, so that lines and names keep their size.
    const double step = info.isDrawn ? std::round(view.zoom * 2) / 2 : std::floor(view.zoom + finer + 0.25);
    const int zoom = std::clamp(int(std::floor(step)), info.minZoom, info.maxZoom);
    spread.isHalf = info.isDrawn && step > zoom;
    const double tiles = std::exp2(zoom);
    const double side = tileSize * std::exp2(view.zoom - zoom);
    const MercatorBox box = boxOf(view);
    const auto index = [&](double unit) { return int(std::floor(std::clamp(unit, 0., 1 - 1e-12) * tiles)); };
    for (int y = index(std::max(box.top, info.box.top)); y <= index(std::min(box.bottom, info.box.bottom)); ++y)
        for (int x = index(std::max(box.left, info.box.left)); x <= index(std::min(box.right, info.box.right)); ++x)
            spread.tiles.push_back({{zoom, x, y}, {toScreen(view, {x / tiles, y / tiles}), QSizeF(side, side)}});
    return spread;
}

QImage quietTile(const QImage &picture, const QColor &ground, bool isInverted)
{
    QImage image = picture.convertToFormat(QImage::Format_ARGB32);
    std::array<QRgb, 256> shades{};
    for (int grey = 0; grey < 256; ++grey) {
        const int shade = isInverted ? 255 - grey : grey;
        const auto mix = [&](int below) { return int(std::lround(below + strength * (shade - below))); };
        shades[size_t(grey)] = qRgb(mix(ground.red()), mix(ground.green()), mix(ground.blue()));
    }
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) line[x] = (shades[size_t(qGray(line[x]))] & RGB_MASK) | (line[x] & ~RGB_MASK);
    }
    QImage whole(image.size(), QImage::Format_RGB32);
    whole.fill(ground);
    QPainter(&whole).drawImage(0, 0, image);
    return whole;
}
