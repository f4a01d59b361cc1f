// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handoverterms.h"
#include "geo/markpainter.h"

class QPainterPath;

/** What a mark of MarkFamily::Handovers means. The badge says that points are open, or that a visit is late. */
enum class HandoverMark : quint8 {
    Planned,
    UnderWay,
    Signed,
    Cancelled,
    /** Planned, its day is still to come. */
    Visit,
    VisitDue
};
constexpr MarkShape shapeOf(HandoverMark mark)
{
    return static_cast<MarkShape>(mark);
}
HandoverMark markOf(HandoverStatus status);

/** The outline in 16 pixels around the origin: a roof for a handover, a speech bubble for a visit. */
QPainterPath handoverOutline(MarkShape shape);
void paintHandoverInside(QPainter &painter, MarkShape shape, const QPainterPath &path, const QColor &colour, const MarkLook &look);
