// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mercator.h"
#include <QtTypes>
#include <span>
#include <vector>

/**
 * Cuts a polygon into triangles by clipping ears: three indices into @p corners each, together exactly its area.
 * @p ringEnds says where each ring ends in @p corners, the outer ring first, without repeating the first corner; rings may turn either way.
 * Always ends; where rings cross each other, the triangles are only roughly the polygon.
 */
std::vector<quint32> triangulate(std::span<const Mercator> corners, std::span<const quint32> ringEnds);
