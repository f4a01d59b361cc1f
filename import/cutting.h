// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QRectF>
#include <vector>

/** The line with fewer points, nowhere farther than @p tolerance from where it was (Douglas and Peucker); ends stay. */
std::vector<QPointF> thinned(const std::vector<QPointF> &line, double tolerance);
/** The parts of the line inside the box. */
std::vector<std::vector<QPointF>> lineInside(const std::vector<QPointF> &line, const QRectF &box);
/** The closed ring inside the box (Sutherland and Hodgman); empty where nothing is. Runs along the edge where the ring leaves it. */
std::vector<QPointF> ringInside(const std::vector<QPointF> &ring, const QRectF &box);
