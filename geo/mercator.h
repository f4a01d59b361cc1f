// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <algorithm>

/** A place on the square Web Mercator world: x 0 at 180° W to 1 at 180° E, y 0 at 85.05° N to 1 at 85.05° S. */
struct Mercator {
    double x = 0.5;
    double y = 0.5;
    bool operator==(const Mercator &) const = default;
};

/** An axis-parallel box on the Mercator world; empty until something is added to it. */
struct MercatorBox {
    double left = 2;
    double top = 2;
    double right = -1;
    double bottom = -1;

    bool isEmpty() const { return left > right || top > bottom; }
    bool contains(Mercator place) const { return place.x >= left && place.x <= right && place.y >= top && place.y <= bottom; }
    bool intersects(const MercatorBox &other) const
    {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }
    void add(Mercator place)
    {
        left = std::min(left, place.x);
        right = std::max(right, place.x);
        top = std::min(top, place.y);
        bottom = std::max(bottom, place.y);
    }
    void add(const MercatorBox &other)
    {
        left = std::min(left, other.left);
        right = std::max(right, other.right);
        top = std::min(top, other.top);
        bottom = std::max(bottom, other.bottom);
    }
    bool operator==(const MercatorBox &) const = default;
};
