// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/handovermarks.h"
#include <QPainter>
#include <QPainterPath>

namespace {
constexpr double edgeWidth = 1.2;
constexpr double hollowWidth = 1.8;

QPen pen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

bool isFilled(HandoverMark mark)
{
    return mark == HandoverMark::Signed || mark == HandoverMark::VisitDue;
}
}

HandoverMark markOf(HandoverStatus status)
{
    switch (status) {
    case HandoverStatus::Planned: return HandoverMark::Planned;
    case HandoverStatus::UnderWay: return HandoverMark::UnderWay;
    case HandoverStatus::Signed: return HandoverMark::Signed;
    case HandoverStatus::Cancelled: return HandoverMark::Cancelled;
    }
    return HandoverMark::Cancelled;
}

QPainterPath handoverOutline(MarkShape shape)
{
    QPainterPath path;
    const auto mark = static_cast<HandoverMark>(shape);
    if (mark == HandoverMark::Visit || mark == HandoverMark::VisitDue) {
        path.moveTo(-4.4, -5.8);
        path.lineTo(4.4, -5.8);
        path.quadTo(6.2, -5.8, 6.2, -4);
        path.lineTo(6.2, 1.4);
        path.quadTo(6.2, 3.2, 4.4, 3.2);
        path.lineTo(0.8, 3.2);
        path.lineTo(-3.4, 6.8);
        path.lineTo(-3, 3.2);
        path.lineTo(-4.4, 3.2);
        path.quadTo(-6.2, 3.2, -6.2, 1.4);
        path.lineTo(-6.2, -4);
        path.quadTo(-6.2, -5.8, -4.4, -5.8);
    } else {
        // The eaves reach beyond the walls, or it would look like the square of a let flat.
        path.addPolygon(QPolygonF{{0, -6.8}, {7, 0}, {4.6, 0}, {4.6, 5.8}, {-4.6, 5.8}, {-4.6, 0}, {-7, 0}});
    }
    path.closeSubpath();
    return path;
}

void paintHandoverInside(QPainter &painter, MarkShape shape, const QPainterPath &path, const QColor &colour, const MarkLook &look)
{
    const auto mark = static_cast<HandoverMark>(shape);
    if (isFilled(mark)) {
        painter.setPen(pen(look.edge, edgeWidth));
        painter.setBrush(colour);
        painter.drawPath(path);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.halo);
    painter.drawPath(path);
    painter.setBrush(Qt::NoBrush);
    if (mark == HandoverMark::UnderWay) {
        // The dark rim separates it from light grounds, the colour inside the rim from dark ones.
        painter.setPen(pen(look.edge, hollowWidth + edgeWidth));
        painter.drawPath(path);
        painter.fillRect(QRectF(-4.6, 0, 9.2, 5.8), colour); // as far as the walls
    }
    painter.setPen(pen(colour, hollowWidth));
    painter.drawPath(path);
    if (mark == HandoverMark::Cancelled) painter.drawLine(QPointF(-5.6, 5.6), QPointF(5.6, -5.6));
}
