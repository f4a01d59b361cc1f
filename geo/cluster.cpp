// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/cluster.h"
#include <algorithm>
#include <cmath>

namespace {
constexpr double gridSteps = 4294967296.;
constexpr double tileSize = 256;
constexpr quint32 pointsPerSum = 64;
// Levels change this much before their whole zoom: halfway between signs too far apart and signs that touch.
constexpr double earlier = 0.3;

/** The steps of the grid that lie inside a box. */
struct GridBox {
    explicit GridBox(const MercatorBox &box)
        : left(std::ceil(box.left * gridSteps - 0.5)),
          top(std::ceil(box.top * gridSteps - 0.5)),
          right(std::floor(box.right * gridSteps - 0.5)),
          bottom(std::floor(box.bottom * gridSteps - 0.5))
    {
    }
    bool contains(GridPlace at) const { return at.x >= left && at.x <= right && at.y >= top && at.y <= bottom; }
    bool isWithin(GridPlace at, double reach) const
    {
        return at.x + reach >= left && at.x - reach <= right && at.y + reach >= top && at.y - reach <= bottom;
    }

    double left;
    double top;
    double right;
    double bottom;
};

/** Walks through the nodes of a level. */
class Walk
{
public:
    Walk(const ClusterTree &tree, const MercatorBox &box, int level, std::vector<quint32> &nodes)
        : m_tree(tree), m_box(box), m_level(quint32(level)), m_nodes(nodes)
    {
        // All points of a cluster lie within two radii of it per level, and the radii of the levels above it halve: four radii in all.
        for (size_t zoom = 0; zoom < m_reaches.size(); ++zoom)
            m_reaches[zoom] = 4 * tree.options.radiusPixels / (tileSize * std::exp2(double(zoom))) * gridSteps;
    }

    void children(quint32 point, quint32 endPoint, quint32 cluster, quint32 endCluster)
    {
        while (cluster < endCluster) {
            const ClusterTree::Cluster &at = m_tree.clusters[cluster];
            points(point, at.firstPoint);
            point = at.firstPoint + at.pointCount;
            if (at.zoom >= m_level) {
                if (m_box.contains(at.at)) m_nodes.push_back(m_tree.pointCount() + cluster);
            } else if (m_box.isWithin(at.at, m_reaches[at.zoom])) {
                children(at.firstPoint, point, cluster + 1, at.end);
            }
            cluster = at.end;
        }
        points(point, endPoint);
    }

private:
    void points(quint32 point, quint32 end)
    {
        for (; point < end; ++point)
            if (m_box.contains(m_tree.points[point])) m_nodes.push_back(point);
    }

    const ClusterTree &m_tree;
    GridBox m_box;
    quint32 m_level;
    std::vector<quint32> &m_nodes;
    std::array<double, 32> m_reaches{};
};

/** The bits of a byte, each in a byte of its own. */
constexpr std::array<quint64, 256> spreadBits = [] {
    std::array<quint64, 256> spread{};
    for (size_t bits = 0; bits < spread.size(); ++bits)
        for (size_t bit = 0; bit < 8; ++bit) spread[bits] |= quint64(bits >> bit & 1) << 8 * bit;
    return spread;
}();

/** At most 255 of them. */
void addTraits(TraitCounts &counts, std::span<const quint8> traits)
{
    quint64 sums = 0;
    for (const quint8 some : traits) sums += spreadBits[some];
    for (size_t trait = 0; trait < counts.size(); ++trait) counts[trait] += quint32(sums >> 8 * trait & 0xff);
}
}

GridPlace toGrid(Mercator place)
{
    const auto step = [](double unit) { return quint32(std::clamp(unit * gridSteps, 0., gridSteps - 1)); };
    return {step(place.x), step(place.y)};
}

Mercator toMercator(GridPlace place)
{
    return {(place.x + 0.5) / gridSteps, (place.y + 0.5) / gridSteps};
}

TraitCounts ClusterTree::countsOf(quint32 node) const
{
    const auto before = [this](quint32 point) {
        TraitCounts counts = countsBefore[point / pointsPerSum];
        addTraits(counts, std::span(traits).subspan(point - point % pointsPerSum, point % pointsPerSum));
        return counts;
    };
    const auto leaves = leavesOf(*this, node);
    TraitCounts counts{};
    if (leaves.size() <= pointsPerSum) {
        addTraits(counts, std::span(traits).subspan(leaves.front(), leaves.size()));
        return counts;
    }
    counts = before(leaves.front() + quint32(leaves.size()));
    const TraitCounts others = before(leaves.front());
    for (size_t trait = 0; trait < counts.size(); ++trait) counts[trait] -= others[trait];
    return counts;
}

void ClusterTree::sumTraits()
{
    countsBefore.assign(1, {});
    countsBefore.reserve(points.size() / pointsPerSum + 1);
    for (size_t first = 0; first + pointsPerSum <= traits.size(); first += pointsPerSum) {
        TraitCounts counts = countsBefore.back();
        addTraits(counts, std::span(traits).subspan(first, pointsPerSum));
        countsBefore.push_back(counts);
    }
}

int clusterLevel(const ClusterTree &tree, double zoom)
{
    return std::clamp(int(std::floor(zoom + earlier)), 0, tree.options.maxZoom + int(!tree.options.isSketch));
}

void visibleNodes(const ClusterTree &tree, const MercatorBox &box, int level, std::vector<quint32> &nodes)
{
    Walk(tree, box, level, nodes).children(0, tree.pointCount(), 0, quint32(tree.clusters.size()));
}

quint32 nodeOf(const ClusterTree &tree, quint32 point, int level)
{
    for (quint32 cluster = 0; cluster < tree.clusters.size();) {
        const ClusterTree::Cluster &at = tree.clusters[cluster];
        if (point < at.firstPoint) break;
        if (point >= at.firstPoint + at.pointCount)
            cluster = at.end;
        else if (int(at.zoom) >= level)
            return tree.pointCount() + cluster;
        else
            ++cluster; // into it; what follows it begins behind the point
    }
    return point;
}

int expansionZoom(const ClusterTree &tree, quint32 cluster)
{
    return int(tree.clusterOf(cluster).zoom) + 1;
}

std::ranges::iota_view<quint32, quint32> leavesOf(const ClusterTree &tree, quint32 node)
{
    if (!tree.isCluster(node)) return {node, node + 1};
    const ClusterTree::Cluster &cluster = tree.clusterOf(node);
    return {cluster.firstPoint, cluster.firstPoint + cluster.pointCount};
}
