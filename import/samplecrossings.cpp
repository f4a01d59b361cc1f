// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/samplecrossings.h"
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace {
double crossOf(Utm origin, Utm a, Utm b)
{
    return (a.east - origin.east) * (b.north - origin.north) - (a.north - origin.north) * (b.east - origin.east);
}

/** How far on the way from @p a to @p b the stretch from @p c to @p d is crossed; nothing where it is not, or only touched. */
std::optional<double> crossing(Utm a, Utm b, Utm c, Utm d)
{
    const double left = crossOf(c, d, a), right = crossOf(c, d, b);
    if (left * right >= 0 || crossOf(a, b, c) * crossOf(a, b, d) >= 0) return {};
    return left / (left - right);
}

/** One stretch of a road between two of its nodes. */
struct Stretch {
    size_t way = 0;
    size_t index = 0;
};
/** A node to be put into a stretch. */
struct Cut {
    Stretch stretch = {};
    double part = 0;
    int node = 0;
    auto order() const { return std::tuple(stretch.way, stretch.index, part); }
};

/** Stretches by the squares that they touch, so that only near ones are compared. */
class Squares
{
public:
    explicit Squares(const SampleLand &land)
    {
        for (size_t way = 0; way < land.ways.size(); ++way)
            if (isRoad(land.ways[way]))
                for (size_t i = 1; i < land.ways[way].nodes.size(); ++i)
                    add(land.nodes[land.ways[way].nodes[i - 1]], land.nodes[land.ways[way].nodes[i]], {way, i - 1});
    }
    auto begin() const { return m_squares.begin(); }
    auto end() const { return m_squares.end(); }

private:
    static int at(double metres)
    {
        constexpr double side = 250;
        return int(std::floor(metres / side));
    }
    void add(Utm a, Utm b, Stretch stretch)
    {
        for (int x = at(std::min(a.east, b.east)); x <= at(std::max(a.east, b.east)); ++x)
            for (int y = at(std::min(a.north, b.north)); y <= at(std::max(a.north, b.north)); ++y) m_squares[{x, y}].push_back(stretch);
    }
    std::map<std::pair<int, int>, std::vector<Stretch>> m_squares;
};

std::pair<int, int> endsOf(const SampleLand &land, Stretch stretch)
{
    const std::vector<int> &nodes = land.ways[stretch.way].nodes;
    return {nodes[stretch.index], nodes[stretch.index + 1]};
}

void findCuts(SampleLand &land, const std::vector<Stretch> &near, std::map<std::array<size_t, 4>, bool> &seen, std::vector<Cut> &cuts)
{
    for (size_t i = 0; i < near.size(); ++i)
        for (size_t j = i + 1; j < near.size(); ++j) {
            const auto [a, b] = endsOf(land, near[i]);
            const auto [c, d] = endsOf(land, near[j]);
            const auto part = crossing(land.nodes[a], land.nodes[b], land.nodes[c], land.nodes[d]);
            if (!part || !seen.insert({{near[i].way, near[i].index, near[j].way, near[j].index}, true}).second) continue;
            const Utm from = land.nodes[a], to = land.nodes[b];
            constexpr double digits = 10;
            const auto decimetres = [&](double first, double last) { return std::round(std::lerp(first, last, *part) * digits) / digits; };
            land.nodes.push_back({decimetres(from.east, to.east), decimetres(from.north, to.north)});
            const Utm meeting = land.nodes.back();
            const double whole = metresBetween(land.nodes[c], land.nodes[d]);
            cuts.push_back({near[i], *part, int(land.nodes.size()) - 1});
            cuts.push_back({near[j], metresBetween(land.nodes[c], meeting) / whole, int(land.nodes.size()) - 1});
        }
}
}

double metresTo(const Line &line, Utm place)
{
    double least = std::numeric_limits<double>::infinity();
    for (size_t i = 1; i < line.size(); ++i) {
        const Utm a = line[i - 1], b = line[i];
        const double east = b.east - a.east, north = b.north - a.north, square = std::max(1e-6, east * east + north * north);
        const double part = std::clamp(((place.east - a.east) * east + (place.north - a.north) * north) / square, 0.0, 1.0);
        least = std::min(least, metresBetween(place, {a.east + part * east, a.north + part * north}));
    }
    return least;
}

void joinCrossings(SampleLand &land)
{
    std::vector<Cut> cuts;
    std::map<std::array<size_t, 4>, bool> seen;
    for (const auto &[square, near] : Squares(land)) findCuts(land, near, seen, cuts);
    // From the end, so that the places of those before stay right.
    std::ranges::sort(cuts, std::greater(), &Cut::order);
    for (const Cut &cut : cuts) {
        std::vector<int> &nodes = land.ways[cut.stretch.way].nodes;
        nodes.insert(nodes.begin() + std::ptrdiff_t(cut.stretch.index) + 1, cut.node);
    }
}

void dropLooseRoads(SampleLand &land)
{
    std::vector<int> joined(land.nodes.size());
    std::iota(joined.begin(), joined.end(), 0);
    const auto rootOf = [&](int node) {
        while (joined[node] != node) node = joined[node] = joined[joined[node]];
        return node;
    };
    for (const SampleWay &way : land.ways)
        if (isRoad(way))
            for (const int node : way.nodes) joined[rootOf(node)] = rootOf(way.nodes.front());
    std::map<int, size_t> sizes;
    for (const SampleWay &way : land.ways)
        if (isRoad(way)) sizes[rootOf(way.nodes.front())] += way.nodes.size();
    if (sizes.empty()) return;
    const int most = std::ranges::max_element(sizes, {}, [](const auto &one) { return one.second; })->first;
    std::erase_if(land.ways, [&](const SampleWay &way) { return isRoad(way) && rootOf(way.nodes.front()) != most; });
}
