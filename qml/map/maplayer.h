// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mapview.h"
#include "qml/map/picture.h"
#include <QImage>
#include <QPointer>
#include <QQuickItem>

class QSGImageNode;

/**
 * Base of what is drawn over a QtLocation Map: reads its camera through public properties and is laid out anew before each frame
 * in which the camera moved. Fills the map; the map must not be tilted or turned.
 */
class MapLayer : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A base for layers")
    Q_PROPERTY(QQuickItem *map READ map WRITE setMap NOTIFY mapChanged REQUIRED FINAL)

public:
    explicit MapLayer(QQuickItem *parent = nullptr);

    QQuickItem *map() const { return m_map; }
    void setMap(QQuickItem *map);
    /** What the map shows now. */
    MapView view() const;
    /** Where a place stands in the layer's pixels. */
    Q_INVOKABLE QPointF pixelOf(double lon, double lat) const;

Q_SIGNALS:
    void mapChanged();

protected:
    void geometryChange(const QRectF &to, const QRectF &from) override;
    /** True where the scene is painted by QPainter and custom geometry is not drawn. */
    bool isSoftware() const;

    /** The node of one picture, made if @p old is null. Texture and rectangle are set before anything else sees it. */
    QSGImageNode *pictureNode(QSGNode *old, const QImage &picture, const QRectF &rect) const;
    /** The same; keeps the texture while the picture is the same. */
    QSGImageNode *pictureNode(QSGNode *old, const Picture &picture, const MapView &view);

private Q_SLOTS:
    void moveCamera() { polish(); }

private:
    QPointer<QQuickItem> m_map;
    int m_pictureVersion = -1;
};
