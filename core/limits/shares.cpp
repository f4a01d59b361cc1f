// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/limits/shares.h"
#include <algorithm>
#include <numeric>

std::vector<Cents> shares(Cents costs, std::span<const int> heads)
{
    const qint64 all = std::accumulate(heads.begin(), heads.end(), qint64(0));
    if (all <= 0) return {};
    std::vector<Cents> parts;
    std::vector<qint64> remainders;
    parts.reserve(heads.size());
    remainders.reserve(heads.size());
    qint64 left = costs.value;
    for (const int group : heads) {
        parts.push_back({costs.value * group / all});
        remainders.push_back(costs.value * group % all);
        left -= parts.back().value;
    }
    std::vector<size_t> order(heads.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, std::ranges::greater(), [&](size_t group) { return remainders[group]; });
    for (size_t at = 0; at < order.size() && left > 0; ++at, --left) ++parts[order[at]].value;
    return parts;
}
