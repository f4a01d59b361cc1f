// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/walking/walkingnetwork.h"
#include <random>

inline constexpr int crossingsAcross = 500, crossingsApartM = 100;

/** 500 by 500 crossings, 80 to 130 metres of path from one to the next; the same every time. */
inline WalkingNetwork syntheticNetwork()
{
    std::mt19937 random(1);
    std::uniform_real_distribution<float> length(80, 130);
    std::vector<Utm> places;
    std::vector<WalkingEdge> edges;
    places.reserve(size_t(crossingsAcross) * crossingsAcross);
    edges.reserve(2 * places.capacity());
    for (int y = 0; y < crossingsAcross; ++y)
        for (int x = 0; x < crossingsAcross; ++x) {
            const auto node = quint32(places.size());
            places.push_back({400'000.0 + x * crossingsApartM, 5'470'000.0 + y * crossingsApartM});
            if (x > 0) edges.push_back({node - 1, node, length(random)});
            if (y > 0) edges.push_back({node - crossingsAcross, node, length(random)});
        }
    return {std::move(places), edges};
}
