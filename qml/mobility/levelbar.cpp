// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/levelbar.h"
#include "geo/mobility/gappainter.h"
#include <QPainter>
#include <numeric>

LevelBar::LevelBar(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void LevelBar::paint(QPainter *painter)
{
    const double sum = std::accumulate(m_parts.cbegin(), m_parts.cend(), 0.0);
    const double whole = m_most > 0 ? m_most : sum;
    if (whole <= 0) return;
    // Few people in a large district are still seen.
    constexpr double edge = 1, narrowest = 4;
    double left = 0;
    for (qsizetype i = 0; i < m_parts.size() && i < 3; ++i) {
        if (m_parts[i] <= 0) continue;
        const double right = std::min(width(), left + std::max(narrowest, m_parts[i] / whole * width()));
        // Neighbours share their line, so that the bar is as long as its parts together.
        const QRectF box = QRectF(left, 0, right - left, height()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
        left = right - edge;
        painter->fillRect(box, Qt::white);
        paintPattern(*painter, box, static_cast<GapLevel>(static_cast<int>(GapLevel::L1) + i), Qt::black, m_patternScale);
        painter->setPen(QPen(Qt::black, edge));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(box);
    }
}
