// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/markpainter.h"
#include "geo/handovermarks.h"
#include <QHashFunctions>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace {
constexpr double edgeWidth = 1.2;
constexpr double haloWidth = 2;
constexpr double arcWidth = 4.5;
constexpr double selectionDiameter = 30;

// Clockwise from the top, in the order the legend has them.
constexpr std::array arcOrder{
    MarkShape::Disc, MarkShape::Diamond, MarkShape::Triangle, MarkShape::Circle, MarkShape::Square, MarkShape::Pause};
constexpr std::array handoverArcs{shapeOf(HandoverMark::Planned), shapeOf(HandoverMark::UnderWay), shapeOf(HandoverMark::Signed),
    shapeOf(HandoverMark::VisitDue), shapeOf(HandoverMark::Visit), shapeOf(HandoverMark::Cancelled)};

// The outline of each shape in 16 pixels around the origin; their areas look alike.
QPainterPath outline(MarkShape shape)
{
    QPainterPath path;
    switch (shape) {
    case MarkShape::Circle:
    case MarkShape::Disc: path.addEllipse(QPointF(), 5.7, 5.7); break;
    case MarkShape::Diamond: path.addPolygon(QPolygonF{{0, -6.5}, {6.5, 0}, {0, 6.5}, {-6.5, 0}}); break;
    case MarkShape::Triangle: path.addPolygon(QPolygonF{{-4.6, -5.8}, {5.8, 0}, {-4.6, 5.8}}); break;
    case MarkShape::Square: path.addRect(-5.3, -5.3, 10.6, 10.6); break;
    case MarkShape::Pause: path.addRoundedRect(-5.7, -5.7, 11.4, 11.4, 2.2, 2.2); break;
    }
    path.closeSubpath();
    return path;
}

QPen pen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintInside(QPainter &painter, MarkShape shape, const QPainterPath &path, const QColor &colour, const MarkLook &look)
{
    if (shape != MarkShape::Circle && shape != MarkShape::Pause) {
        painter.setPen(pen(look.edge, edgeWidth));
        painter.setBrush(colour);
        painter.drawPath(path);
        return;
    }
    painter.setBrush(look.halo);
    painter.setPen(Qt::NoPen);
    painter.drawPath(path);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(colour, shape == MarkShape::Circle ? 2.4 : 1.4));
    if (shape == MarkShape::Circle) {
        painter.drawEllipse(QPointF(), 4.7, 4.7);
        return;
    }
    painter.drawPath(path);
    painter.setPen(pen(colour, 1.6));
    painter.drawLine(QPointF(-1.8, -2.5), QPointF(-1.8, 2.5));
    painter.drawLine(QPointF(1.8, -2.5), QPointF(1.8, 2.5));
}

void paintBadge(QPainter &painter, const MarkLook &look)
{
    const QPointF at(7, -7);
    painter.setPen(pen(look.stale, 1.2));
    painter.setBrush(look.ground);
    painter.drawEllipse(at, 5, 5);
    painter.setPen(pen(look.stale, 1.4));
    painter.drawLine(at - QPointF(0, 2.6), at + QPointF(0, 0.4));
    painter.drawPoint(at + QPointF(0, 2.6));
}

void paintMark(QPainter &painter, const MarkSign &sign, const MarkLook &look)
{
    const bool isHandover = look.family == MarkFamily::Handovers;
    const QPainterPath path = isHandover ? handoverOutline(sign.shape) : outline(sign.shape);
    painter.strokePath(path, pen(look.halo, edgeWidth + 2 * haloWidth));
    const QColor &colour = look.shapes[size_t(sign.shape)];
    if (isHandover)
        paintHandoverInside(painter, sign.shape, path, colour, look);
    else
        paintInside(painter, sign.shape, path, colour, look);
    if (sign.isStale) paintBadge(painter, look);
}

void paintArcs(QPainter &painter, const MarkSign &sign, double radius, const MarkLook &look)
{
    constexpr double fullCircle = 360 * 16;
    const auto &order = look.family == MarkFamily::Handovers ? handoverArcs : arcOrder;
    double total = 0;
    int kinds = 0;
    for (const MarkShape shape : order) {
        total += sign.traits[size_t(shape)];
        kinds += sign.traits[size_t(shape)] > 0;
    }
    const QRectF circle(-radius, -radius, 2 * radius, 2 * radius);
    double start = 90 * 16;
    painter.setBrush(Qt::NoBrush);
    QList<double> cuts;
    for (const MarkShape shape : order) {
        if (sign.traits[size_t(shape)] == 0) continue;
        const double span = -fullCircle * sign.traits[size_t(shape)] / total;
        painter.setPen(QPen(look.shapes[size_t(shape)], arcWidth, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(circle, int(std::lround(start)), int(std::lround(span)));
        cuts.append(start / 16);
        start += span;
    }
    if (kinds < 2) return;
    // Arcs are told apart by a gap as well as by colour.
    painter.setPen(QPen(look.ground, 1, Qt::SolidLine, Qt::FlatCap));
    for (const double degrees : cuts) {
        const double angle = degrees * M_PI / 180;
        const QPointF direction(std::cos(angle), -std::sin(angle));
        painter.drawLine(direction * (radius - arcWidth / 2), direction * (radius + arcWidth / 2));
    }
}

void paintCluster(QPainter &painter, const MarkSign &sign, const MarkLook &look)
{
    const double radius = clusterDiameter(sign.count) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.halo);
    painter.drawEllipse(QPointF(), radius + haloWidth, radius + haloWidth);
    painter.setPen(pen(look.edge, edgeWidth));
    painter.setBrush(look.ground);
    painter.drawEllipse(QPointF(), radius - edgeWidth / 2, radius - edgeWidth / 2);
    paintArcs(painter, sign, radius - edgeWidth - arcWidth / 2 - 0.4, look);
    QFont font = look.font;
    font.setWeight(QFont::DemiBold);
    // A count of more than three digits is told in thousands, so that it fits.
    const QString text = sign.count < 1000 ? QString::number(sign.count) : QStringLiteral("%1k").arg((sign.count + 500) / 1000);
    painter.setFont(font);
    painter.setPen(look.text);
    painter.drawText(QRectF(-radius, -radius, 2 * radius, 2 * radius), Qt::AlignCenter, text);
}
}

size_t qHash(const MarkSign &sign, size_t seed)
{
    return qHashMulti(seed, int(sign.shape), sign.isStale, sign.count, qHashRange(sign.traits.begin(), sign.traits.end()));
}

MarkSign signOf(const MarkSet &marks, quint32 node)
{
    if (marks.tree.isCluster(node)) {
        MarkSign sign{MarkShape::Circle, false, marks.tree.count(node), marks.tree.countsOf(node)};
        sign.traits[staleTrait] = 0;
        return sign;
    }
    const quint8 traits = marks.tree.traits[node];
    MarkSign sign;
    for (int shape = 0; shape < markShapes; ++shape)
        if (traits >> shape & 1) sign.shape = MarkShape(shape);
    sign.isStale = traits >> staleTrait & 1;
    return sign;
}

double selectionReach(double diameter)
{
    return std::max(selectionDiameter, diameter + 8) / 2 + 1.5;
}

void paintSign(QPainter &painter, const MarkSign &sign, const MarkLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(look.scale, look.scale);
    if (sign.count > 1)
        paintCluster(painter, sign, look);
    else
        paintMark(painter, sign, look);
    painter.restore();
}

void paintSelectionRing(QPainter &painter, double diameter, const MarkLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(look.scale, look.scale);
    painter.setBrush(Qt::NoBrush);
    const double radius = selectionReach(diameter) - 3;
    painter.setPen(pen(look.halo, 6));
    painter.drawEllipse(QPointF(), radius, radius);
    painter.setPen(pen(look.selection, 3));
    painter.drawEllipse(QPointF(), radius, radius);
    painter.restore();
}

void paintHoverRing(QPainter &painter, double diameter, const MarkLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(look.scale, look.scale);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(look.selection, 1.5));
    const double radius = diameter / 2 + 3;
    painter.drawEllipse(QPointF(), radius, radius);
    painter.restore();
}

void paintMarks(QPainter &painter, const MarkSet &marks, std::span<const ShownMark> shown, const MarkLook &look)
{
    for (const ShownMark &mark : shown) {
        painter.save();
        painter.translate(mark.at);
        paintSign(painter, signOf(marks, mark.node), look);
        painter.restore();
    }
}

std::vector<QRectF> markBoxes(const MarkSet &marks, std::span<const ShownMark> shown, std::optional<quint32> selectedNode, double scale)
{
    constexpr double gap = 2;
    std::vector<QRectF> boxes;
    boxes.reserve(shown.size());
    for (const ShownMark &mark : shown) {
        const double diameter = diameterOf(marks, mark.node);
        const double reach = (mark.node == selectedNode ? selectionReach(diameter) : diameter / 2 + gap) * scale;
        const bool isStale = !marks.tree.isCluster(mark.node) && (marks.tree.traits[mark.node] >> staleTrait & 1) != 0;
        const double wide = std::max(reach, isStale ? badgeReach * scale : 0);
        boxes.emplace_back(mark.at.x() - reach, mark.at.y() - wide, reach + wide, reach + wide);
    }
    return boxes;
}
