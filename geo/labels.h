// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QRectF>
#include <QSizeF>
#include <span>
#include <vector>

/** Labels may stand at most this far from their place. */
inline constexpr double labelReachPixels = 20;

/** A label that wants to stand at its anchor; all in pixels. */
struct LabelWish {
    QPointF anchor;
    /** With the room that has to stay free around it. */
    QSizeF size;
    /** Higher goes first; equal ones in the order given. */
    double priority = 0;
};

/**
 * A box for each label, in the order given; null where there is no room. No box meets another or an obstacle, and none is farther than
 * labelReachPixels from its anchor. The same input always gives the same answer.
 */
std::vector<QRectF> placeLabels(std::span<const LabelWish> wishes, std::span<const QRectF> obstacles);
