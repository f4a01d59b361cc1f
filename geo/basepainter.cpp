// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/basepainter.h"
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace {
class Drawing
{
public:
    Drawing(QPainter &painter, const BaseTile &tile, MapTheme theme)
        : m_painter(painter), m_tile(tile), m_theme(theme), m_scale(tile.cellSide / baseCellExtent)
    {
        constexpr double beyond = 30;
        const QSizeF side(tile.side, tile.side);
        m_units
            = QRectF((tile.corner - QPointF(beyond, beyond)) / m_scale, (side + QSizeF(2 * beyond, 2 * beyond)) / m_scale).toAlignedRect();
    }

    void run(const std::vector<BaseFeature> &features)
    {
        for (const BaseFeature &feature : features) {
            if (feature.kind >= BaseKind::Path) break;
            if (isArea(feature.kind))
                fill(feature);
            else
                stroke(feature, false);
        }
        // All edges first, so that streets run into each other.
        for (const BaseFeature &feature : features)
            if (feature.kind >= BaseKind::Path && feature.kind < BaseKind::City) stroke(feature, true);
        for (const BaseFeature &feature : features)
            if (feature.kind >= BaseKind::Path && feature.kind < BaseKind::City) stroke(feature, false);
    }

    void write(const BaseName &name)
    {
        const QFont font = nameFont(name.style);
        const QFontMetricsF metrics(font);
        const QPointF at = name.middle - m_tile.corner;
        const double reach = metrics.horizontalAdvance(name.text);
        if (!QRectF(0, 0, m_tile.side, m_tile.side).adjusted(-reach, -reach, reach, reach).contains(at)) return;
        QPainterPath letters;
        letters.addText(-metrics.horizontalAdvance(name.text) / 2, (metrics.ascent() - metrics.descent()) / 2, font, name.text);
        constexpr double haloPixels = 2.6;
        m_painter.save();
        m_painter.translate(at);
        m_painter.rotate(name.angle);
        m_painter.strokePath(letters, QPen(name.style.halo, haloPixels, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.fillPath(letters, name.style.color);
        m_painter.restore();
    }

private:
    QPolygonF polygon(const std::vector<QPoint> &points) const
    {
        QPolygonF shape;
        shape.reserve(qsizetype(points.size()));
        for (const QPoint point : points) shape.append(QPointF(point) * m_scale - m_tile.corner);
        return shape;
    }

    bool isSeen(const BaseFeature &feature) const { return feature.box.adjusted(-1, -1, 1, 1).intersects(m_units); }

    void fill(const BaseFeature &feature)
    {
        const BaseStyle style = baseStyle(feature.kind, m_tile.zoom, m_theme);
        if (!style.isDrawn() || !isSeen(feature)) return;
        QPainterPath path;
        for (const auto &ring : feature.parts) {
            path.addPolygon(polygon(ring));
            path.closeSubpath();
        }
        m_painter.fillPath(path, style.fill);
    }

    void stroke(const BaseFeature &feature, bool isEdge)
    {
        constexpr double edgePixels = 1;
        const BaseStyle style = baseStyle(feature.kind, m_tile.zoom, m_theme);
        const QColor colour = isEdge ? style.edge : style.fill;
        if (!style.isDrawn() || !colour.isValid() || style.width <= 0 || !isSeen(feature)) return;
        QPen pen(colour, style.width + (isEdge ? 2 * edgePixels : 0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (isEdge) pen.setCapStyle(Qt::FlatCap);
        if (style.isDashed) {
            pen.setDashPattern({4, 2.5});
            pen.setCapStyle(Qt::FlatCap);
        }
        m_painter.setPen(pen);
        for (const auto &part : feature.parts) m_painter.drawPolyline(polygon(part));
    }

    QPainter &m_painter;
    const BaseTile &m_tile;
    MapTheme m_theme;
    double m_scale;
    QRect m_units;
};
}

QImage drawBaseTile(
    const BaseTile &tile, const std::vector<BaseFeature> &features, const std::vector<BaseName> &names, const TileLook &look)
{
    const int pixels = int(std::lround(tile.side * look.scale));
    QImage image(pixels, pixels, QImage::Format_RGB32);
    image.fill(baseGround(look.theme));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / tile.side, pixels / tile.side);
    Drawing drawing(painter, tile, look.theme);
    drawing.run(features);
    for (const BaseName &name : names) drawing.write(name);
    return image;
}
