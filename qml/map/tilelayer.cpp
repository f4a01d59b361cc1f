// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/tilelayer.h"
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
constexpr double strength = 0.6;
constexpr double tileSize = 256;

// Grey, and only part of the way from the ground: a map below our marks. Where the tile is clear, the ground is left.
QImage quiet(const QImage &picture, const QColor &ground, bool isInverted)
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
        return picture.isNull() || source->info().isDrawn ? picture : quiet(picture, ground, look.theme != MapTheme::Light);
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
    const MapView now = view();
    if (!m_source || width() < 1 || height() < 1 || now.zoom < m_info.minZoom - 2) return;
    // What is drawn here comes in steps of half a zoom, so that lines and names keep their size.
    const double step = m_info.isDrawn ? std::round(now.zoom * 2) / 2 : std::floor(now.zoom + 0.25);
    const int zoom = std::clamp(int(std::floor(step)), m_info.minZoom, m_info.maxZoom);
    const bool isHalf = m_info.isDrawn && step > zoom;
    const double tiles = std::exp2(zoom);
    const double side = tileSize * std::exp2(now.zoom - zoom);
    const MercatorBox box = boxOf(now);
    const auto index = [&](double unit) { return int(std::floor(std::clamp(unit, 0., 1 - 1e-12) * tiles)); };
    for (int y = index(std::max(box.top, m_info.box.top)); y <= index(std::min(box.bottom, m_info.box.bottom)); ++y)
        for (int x = index(std::max(box.left, m_info.box.left)); x <= index(std::min(box.right, m_info.box.right)); ++x) {
            const QPointF corner = toScreen(now, {x / tiles, y / tiles});
            if (const auto drawn = bestFor({{zoom, x, y}, isHalf}, {corner, QSizeF(side, side)})) m_drawn.append(*drawn);
        }
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
