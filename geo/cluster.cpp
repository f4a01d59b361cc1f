// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/cluster.h"
#include <algorithm>
#include <bit>
#include <cmath>

namespace {
using namespace Qt::StringLiterals;

constexpr double gridSteps = 4294967296.;
constexpr double tileSize = 256;
constexpr size_t worthRadixSort = 2048;
constexpr quint32 largestPacked = 255;
// Levels change this much before their whole zoom: halfway between signs too far apart and signs that touch.
constexpr double earlier = 0.3;

// A node of the level being clustered, with its row on that level.
struct Item {
    quint32 row = 0;
    GridPlace at;
    quint32 node = 0;

    quint64 key() const { return quint64(row) << 32 | at.x; }
};

void radixSort(std::vector<Item> &items)
{
    constexpr int digitBits = 11;
    constexpr size_t digits = 1 << digitBits;
    quint64 used = 0;
    for (const Item &item : items) used |= item.key();
    std::vector<Item> other(items.size());
    for (int shift = 0; shift < 64 && used >> shift; shift += digitBits) {
        std::array<quint32, digits> ends{};
        for (const Item &item : items) ++ends[item.key() >> shift & (digits - 1)];
        quint32 sum = 0;
        for (quint32 &end : ends) sum += std::exchange(end, sum);
        for (const Item &item : items) other[ends[item.key() >> shift & (digits - 1)]++] = item;
        items.swap(other);
    }
}

void sortItems(std::vector<Item> &items)
{
    if (items.size() < worthRadixSort)
        std::ranges::stable_sort(items, {}, &Item::key);
    else
        radixSort(items);
}

class Clustering
{
public:
    explicit Clustering(ClusterTree &tree)
        : m_tree(tree), m_base(std::max<quint64>(1, quint64(tree.options.radiusPixels / tileSize * gridSteps)))
    {
        m_items.resize(tree.pointCount());
        for (quint32 i = 0; i < m_items.size(); ++i) m_items[i] = {rowAt(tree.places[i], tree.options.maxZoom), tree.places[i], i};
        sortItems(m_items);
    }

    void makeLevel(int zoom)
    {
        const quint64 radius = m_base >> zoom;
        m_radiusSquared = radius * radius;
        m_isTaken.assign(m_items.size(), false);
        m_kept.clear();
        m_made.clear();
        const auto count = quint32(m_items.size());
        for (quint32 begin = 0, end = 0; begin < count; begin = end) {
            const quint32 row = m_items[begin].row;
            while (end < count && m_items[end].row == row) ++end;
            sweepRow(begin, end, zoom, radius);
        }
        if (zoom > 0) prepareLevel(zoom - 1);
    }

    std::vector<quint32> roots() const
    {
        std::vector<quint32> nodes;
        for (const std::vector<Item> *items : {&m_kept, &m_made})
            for (const Item &item : *items) nodes.push_back(item.node);
        return nodes;
    }

private:
    // Rows of one level are pairs of rows of the level above it, exactly.
    quint32 rowAt(GridPlace place, int zoom) const { return quint32((quint64(place.y) << zoom) / m_base); }

    bool isNear(GridPlace a, GridPlace b) const
    {
        const qint64 dx = qint64(a.x) - b.x;
        const qint64 dy = qint64(a.y) - b.y;
        return quint64(dx * dx) + quint64(dy * dy) <= m_radiusSquared;
    }

    void sweepRow(quint32 begin, quint32 end, int zoom, quint64 radius)
    {
        const auto count = quint32(m_items.size());
        quint32 below = end;
        const quint32 rowBelow = m_items[begin].row + 1;
        for (quint32 i = begin; i < end; ++i) {
            const Item &item = m_items[i];
            while (below < count && m_items[below].row == rowBelow && m_items[below].at.x + radius < item.at.x) ++below;
            if (m_isTaken[i]) continue;
            m_near.clear();
            for (quint32 j = i + 1; j < end && m_items[j].at.x - item.at.x <= radius; ++j)
                if (!m_isTaken[j] && isNear(item.at, m_items[j].at)) m_near.push_back(j);
            for (quint32 j = below; j < count && m_items[j].row == rowBelow && m_items[j].at.x <= item.at.x + radius; ++j)
                if (!m_isTaken[j] && isNear(item.at, m_items[j].at)) m_near.push_back(j);
            if (m_near.empty())
                m_kept.push_back(item);
            else
                m_made.push_back(merge(item, zoom));
        }
    }

    void adopt(quint32 node, quint32 parent, TraitCounts &traits)
    {
        m_tree.children.push_back(node);
        m_tree.parents[node] = parent;
        const TraitCounts counts = m_tree.countsOf(node);
        for (size_t trait = 0; trait < traits.size(); ++trait) traits[trait] += counts[trait];
    }

    // Takes m_near together with the item into a new cluster.
    Item merge(const Item &item, int zoom)
    {
        const auto cluster = quint32(m_tree.places.size());
        TraitCounts traits{};
        qint64 total = m_tree.count(item.node);
        qint64 x = 0;
        qint64 y = 0;
        adopt(item.node, cluster, traits);
        for (const quint32 other : m_near) {
            const Item &taken = m_items[other];
            const qint64 weight = m_tree.count(taken.node);
            x += weight * (qint64(taken.at.x) - item.at.x);
            y += weight * (qint64(taken.at.y) - item.at.y);
            total += weight;
            m_isTaken[other] = true;
            adopt(taken.node, cluster, traits);
        }
        const GridPlace at{quint32(item.at.x + x / total), quint32(item.at.y + y / total)};
        m_tree.places.push_back(at);
        m_tree.parents.push_back(ClusterTree::noParent);
        m_tree.zooms.push_back(quint8(zoom));
        m_tree.counts.push_back(quint32(total));
        m_tree.packedTraits.push_back(pack(traits, quint32(total)));
        m_tree.childEnds.push_back(quint32(m_tree.children.size()));
        return {0, at, cluster};
    }

    quint64 pack(const TraitCounts &traits, quint32 total)
    {
        if (total > largestPacked) {
            m_tree.largeTraits.push_back(traits);
            return m_tree.largeTraits.size() - 1;
        }
        quint64 packed = 0;
        for (size_t trait = 0; trait < traits.size(); ++trait) packed |= quint64(traits[trait]) << 8 * trait;
        return packed;
    }

    // What was kept is already sorted in rows half as high: each pair of rows is merged, then the new clusters among them.
    void prepareLevel(int zoom)
    {
        m_items.clear();
        const auto byX = [](const Item &a, const Item &b) { return a.at.x < b.at.x; };
        for (auto begin = m_kept.begin(); begin != m_kept.end();) {
            const quint32 row = begin->row / 2;
            auto middle = begin;
            while (middle != m_kept.end() && middle->row == 2 * row) ++middle;
            auto end = middle;
            while (end != m_kept.end() && end->row == 2 * row + 1) ++end;
            const size_t size = m_items.size();
            m_items.resize(size + size_t(end - begin));
            std::merge(begin, middle, middle, end, m_items.begin() + qsizetype(size), byX);
            for (size_t i = size; i < m_items.size(); ++i) m_items[i].row = row;
            begin = end;
        }
        for (Item &item : m_made) item.row = rowAt(item.at, zoom);
        sortItems(m_made);
        m_kept.resize(m_items.size() + m_made.size());
        std::ranges::merge(m_items, m_made, m_kept.begin(), {}, &Item::key, &Item::key);
        m_items.swap(m_kept);
    }

    ClusterTree &m_tree;
    quint64 m_base;
    quint64 m_radiusSquared = 0;
    std::vector<Item> m_items;
    std::vector<Item> m_kept;
    std::vector<Item> m_made;
    std::vector<quint32> m_near;
    std::vector<char> m_isTaken;
};

void giveBackSpare(ClusterTree &tree)
{
    tree.places.shrink_to_fit();
    tree.parents.shrink_to_fit();
    tree.zooms.shrink_to_fit();
    tree.counts.shrink_to_fit();
    tree.packedTraits.shrink_to_fit();
    tree.largeTraits.shrink_to_fit();
    tree.childEnds.shrink_to_fit();
    tree.children.shrink_to_fit();
}

// All points of a cluster lie within two radii of it per level, and the radii of the levels above it halve: four radii in all.
double reachOf(const ClusterTree &tree, int zoom)
{
    return 4 * tree.options.radiusPixels / (tileSize * std::exp2(zoom));
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
    TraitCounts some{};
    if (!isCluster(node)) {
        for (size_t trait = 0; trait < some.size(); ++trait) some[trait] = traits[node] >> trait & 1;
        return some;
    }
    const quint64 packed = packedTraits[node - pointCount()];
    if (count(node) > largestPacked) return largeTraits[packed];
    for (size_t trait = 0; trait < some.size(); ++trait) some[trait] = packed >> 8 * trait & 0xff;
    return some;
}

std::span<const quint32> ClusterTree::childrenOf(quint32 cluster) const
{
    const quint32 i = cluster - pointCount();
    const quint32 begin = i == 0 ? 0 : childEnds[i - 1];
    return std::span(children).subspan(begin, childEnds[i] - begin);
}

Result<ClusterTree> makeClusters(
    std::vector<GridPlace> places, std::vector<quint8> traits, ClusterOptions options, const Progress &progress)
{
    ClusterTree tree;
    tree.options = options;
    tree.options.maxZoom = std::clamp(options.maxZoom, 0, 22);
    tree.parents.assign(places.size(), ClusterTree::noParent);
    tree.places = std::move(places);
    tree.traits = std::move(traits);
    tree.traits.resize(tree.places.size());
    Clustering clustering(tree);
    for (int zoom = tree.options.maxZoom; zoom >= 0; --zoom) {
        if (!progress.step(100 * (tree.options.maxZoom - zoom) / (tree.options.maxZoom + 1)))
            return fail(Error::Kind::Cancelled, u"cancelled"_s);
        clustering.makeLevel(zoom);
    }
    tree.roots = clustering.roots();
    giveBackSpare(tree);
    return tree;
}

int clusterLevel(const ClusterTree &tree, double zoom)
{
    return std::clamp(int(std::floor(zoom + earlier)), 0, tree.options.maxZoom + 1);
}

void visibleNodes(const ClusterTree &tree, const MercatorBox &box, int level, std::vector<quint32> &nodes)
{
    std::vector<quint32> open;
    for (size_t next = 0; !open.empty() || next < tree.roots.size();) {
        const quint32 node = open.empty() ? tree.roots[next++] : open.back();
        if (!open.empty()) open.pop_back();
        const Mercator at = toMercator(tree.places[node]);
        const int zoom = tree.isCluster(node) ? tree.zooms[node - tree.pointCount()] : level;
        if (zoom >= level) {
            if (box.contains(at)) nodes.push_back(node);
            continue;
        }
        const double reach = reachOf(tree, zoom);
        if (!box.intersects({at.x - reach, at.y - reach, at.x + reach, at.y + reach})) continue;
        const auto children = tree.childrenOf(node);
        open.insert(open.end(), children.begin(), children.end());
    }
}

quint32 nodeOf(const ClusterTree &tree, quint32 point, int level)
{
    quint32 node = point;
    while (true) {
        const quint32 parent = tree.parents[node];
        if (parent == ClusterTree::noParent || tree.zooms[parent - tree.pointCount()] < level) return node;
        node = parent;
    }
}

int expansionZoom(const ClusterTree &tree, quint32 cluster)
{
    return tree.zooms[cluster - tree.pointCount()] + 1;
}

std::vector<quint32> leavesOf(const ClusterTree &tree, quint32 node)
{
    std::vector<quint32> leaves;
    std::vector<quint32> open{node};
    while (!open.empty()) {
        const quint32 next = open.back();
        open.pop_back();
        if (!tree.isCluster(next)) {
            leaves.push_back(next);
            continue;
        }
        const auto children = tree.childrenOf(next);
        open.insert(open.end(), children.begin(), children.end());
    }
    return leaves;
}
