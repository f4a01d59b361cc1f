// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/gappattern.h"
#include "geo/mobility/gappainter.h"
#include <QPainter>

GapPattern::GapPattern(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void GapPattern::setLevel(int level)
{
    if (level == m_level) return;
    m_level = level;
    update();
    Q_EMIT changed();
}

void GapPattern::setSignScale(double scale)
{
    if (scale == m_scale) return;
    m_scale = scale;
    update();
    Q_EMIT changed();
}

void GapPattern::paint(QPainter *painter)
{
    const GapLook look = usualGapLook({});
    const QRectF box = QRectF({}, size()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(look.ink, 1));
    painter->setBrush(look.paper);
    painter->drawRect(box);
    paintPattern(*painter, box, static_cast<GapLevel>(m_level), look.ink, m_scale);
}
