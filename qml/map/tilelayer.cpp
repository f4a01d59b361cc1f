// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/tilelayer.h"
#include "geo/tilespread.h"
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <cmath>

namespace {
constexpr int cachedKilobytes = 96 * 1024;
// A tile is drawn from one this many levels above while it is being read.
constexpr int levelsAbove = 5;

MapTheme themeOf(const QString &name)
{
    if (name == QLatin1StringView("contrast")) return MapTheme::Contrast;
    return name == QLatin1StringView("dark") ? MapTheme::Dark : MapTheme::Light;
}

// Waiting for a network must not keep others' work waiting.
QThreadPool *tilePool()
{
    constexpr int parallel = 6;
    static QThreadPool pool;
    pool.setMaxThreadCount(parallel);
    return &pool;
}
}

// Textures by tile; they live as long as they are drawn.
class TileLayer::TilesNode : public QSGTransformNode
{
public:
    ~TilesNode() override { qDeleteAll(textures); }
    QHash<Wanted, QSGTexture *> textures;
    int generation = -1;
};

TileLayer::TileLayer(QQuickItem *parent) : MapLayer(parent), m_cache(cachedKilobytes)
{
    constexpr int againAfter = 10'000;
    m_again.setSingleShot(true);
    m_again.setInterval(againAfter);
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_missing.clear();
        polish();
    });
}

void TileLayer::setBackground(MapBackground *background)
{
    if (m_background == background) return;
    if (m_background) m_background->disconnect(this);
    m_background = background;
    if (background) connect(background, &MapBackground::changed, this, &TileLayer::takeSource);
    takeSource();
}

void TileLayer::takeSource()
{
    auto source = m_background ? m_background->source() : nullptr;
    if (source != m_source) {
        m_source = std::move(source);
        m_info = m_source ? m_source->info() : TileInfo();
        forgetTiles();
    }
    Q_EMIT backgroundChanged();
}

void TileLayer::setGroundColor(const QColor &color)
{
    if (m_ground == color) return;
    m_ground = color;
    forgetTiles();
    Q_EMIT lookChanged();
}

void TileLayer::setTheme(const QString &theme)
{
    if (m_theme == theme) return;
    m_theme = theme;
    forgetTiles();
    Q_EMIT lookChanged();
}

void TileLayer::forgetTiles()
{
    ++m_generation;
    m_cache.clear();
    m_requested.clear();
    m_missing.clear();
    m_drawn.clear();
    Q_EMIT pendingChanged();
    polish();
}

void TileLayer::request(const Wanted &wanted)
{
    // What is asked for later is of the view as it will be then.
    constexpr qsizetype mostAtOnce = 16;
    if (m_requested.size() >= mostAtOnce || m_requested.contains(wanted) || m_missing.contains(wanted)) return;
    m_requested.insert(wanted);
    const double density = window() ? window()->effectiveDevicePixelRatio() : 1;
    const TileLook look{themeOf(m_theme), density, wanted.isHalf};
    QtConcurrent::run(tilePool(), [source = m_source, key = wanted.key, look, ground = m_ground] {
        const QImage picture = source->tile(key, look);
        return picture.isNull() || source->info().isDrawn ? picture : quietTile(picture, ground, look.theme != MapTheme::Light);
    }).then(this, [this, wanted, generation = m_generation](const QImage &picture) { take(wanted, picture, generation); });
}

void TileLayer::take(const Wanted &wanted, const QImage &picture, int generation)
{
    if (generation != m_generation) return;
    m_requested.remove(wanted);
    if (picture.isNull()) {
        m_missing.insert(wanted);
        if (m_source->isOffline()) m_again.start();
    } else {
        m_cache.insert(wanted, new QImage(picture), std::max(1, int(picture.sizeInBytes() / 1024)));
    }
    polish();
    Q_EMIT pendingChanged();
}

std::optional<TileLayer::Drawn> TileLayer::bestFor(const Wanted &wanted, const QRectF &rect)
{
    if (m_cache.object(wanted)) return Drawn{wanted, rect, {0, 0, 1, 1}};
    request(wanted);
    if (const Wanted other{wanted.key, !wanted.isHalf}; m_cache.object(other)) return Drawn{other, rect, {0, 0, 1, 1}};
    const TileKey &key = wanted.key;
    for (int up = 1; up <= levelsAbove && key.zoom - up >= m_info.minZoom; ++up) {
        const TileKey above{key.zoom - up, key.x >> up, key.y >> up};
        for (const Wanted one : {Wanted{above, wanted.isHalf}, Wanted{above, !wanted.isHalf}}) {
            if (!m_cache.object(one)) continue;
            const double side = std::exp2(-up);
            return Drawn{one, rect, {(key.x - (above.x << up)) * side, (key.y - (above.y << up)) * side, side, side}};
        }
    }
    return {};
}

void TileLayer::updatePolish()
{
    m_drawn.clear();
    update();
    if (!m_source || width() < 1 || height() < 1) return;
    const TileSpread spread = tilesIn(m_info, view());
    for (const PlacedTile &tile : spread.tiles)
        if (const auto drawn = bestFor({tile.key, spread.isHalf}, tile.rect)) m_drawn.append(*drawn);
    Q_EMIT pendingChanged();
}

QSGNode *TileLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *root = static_cast<TilesNode *>(old);
    if (!root) root = new TilesNode;
    while (QSGNode *child = root->firstChild()) {
        root->removeChildNode(child);
        delete child;
    }
    if (std::exchange(root->generation, m_generation) != m_generation) {
        qDeleteAll(root->textures);
        root->textures.clear();
    }
    QSet<Wanted> used;
    for (const Drawn &drawn : std::as_const(m_drawn)) {
        const QImage *picture = m_cache.object(drawn.from);
        if (!picture) continue;
        used.insert(drawn.from);
        QSGTexture *&texture = root->textures[drawn.from];
        if (!texture) texture = window()->createTextureFromImage(*picture, QQuickWindow::TextureIsOpaque);
        const QSizeF size = texture->textureSize();
        QSGImageNode *node = window()->createImageNode();
        node->setTexture(texture);
        node->setFiltering(QSGTexture::Linear);
        node->setRect(drawn.rect);
        node->setSourceRect(QRectF(drawn.part.x() * size.width(), drawn.part.y() * size.height(), drawn.part.width() * size.width(),
            drawn.part.height() * size.height()));
        root->appendChildNode(node);
    }
    erase_if(root->textures, [&](const auto &entry) {
        if (used.contains(entry.key())) return false;
        delete entry.value();
        return true;
    });
    return root;
}
