// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/maplayer.h"
#include "geo/projection.h"
#include <QGeoCoordinate>
#include <QMetaProperty>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRendererInterface>

MapLayer::MapLayer(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void MapLayer::setMap(QQuickItem *map)
{
    if (m_map == map) return;
    if (m_map) m_map->disconnect(this);
    m_map = map;
    const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("moveCamera()"));
    for (const char *name : {"center", "zoomLevel", "width", "height"}) {
        if (!map) break;
        const QMetaProperty property = map->metaObject()->property(map->metaObject()->indexOfProperty(name));
        if (property.hasNotifySignal()) connect(map, property.notifySignal(), this, slot);
    }
    Q_EMIT mapChanged();
    polish();
}

MapView MapLayer::view() const
{
    if (!m_map) return {{}, 0, size()};
    const auto centre = m_map->property("center").value<QGeoCoordinate>();
    const Mercator place = centre.isValid() ? toMercator(LonLat{centre.longitude(), centre.latitude()}) : Mercator{};
    return {place, m_map->property("zoomLevel").toDouble(), size()};
}

QPointF MapLayer::pixelOf(double lon, double lat) const
{
    return toScreen(view(), toMercator(LonLat{lon, lat}));
}

void MapLayer::geometryChange(const QRectF &to, const QRectF &from)
{
    QQuickItem::geometryChange(to, from);
    polish();
}

bool MapLayer::isSoftware() const
{
    return window() && window()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
}

QSGImageNode *MapLayer::pictureNode(QSGNode *old, const QImage &picture, const QRectF &rect) const
{
    auto *node = static_cast<QSGImageNode *>(old);
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
    }
    node->setTexture(window()->createTextureFromImage(picture, QQuickWindow::TextureHasAlphaChannel));
    node->setRect(rect);
    return node;
}

QSGImageNode *MapLayer::pictureNode(QSGNode *old, const Picture &picture, const MapView &view)
{
    const QRectF rect = picture.rectIn(view);
    if (std::exchange(m_pictureVersion, picture.version()) != picture.version() || !old) return pictureNode(old, picture.image(), rect);
    auto *node = static_cast<QSGImageNode *>(old);
    node->setRect(rect);
    return node;
}
