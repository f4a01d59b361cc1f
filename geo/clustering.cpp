// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/cluster.h"
#include <algorithm>
#include <utility>

namespace {
using namespace Qt::StringLiterals;

constexpr double gridSteps = 4294967296.;
constexpr double tileSize = 256;
constexpr size_t worthRadixSort = 2048;
// So many squares of one radius for each point, and most have nobody in the squares around them.
constexpr double squaresPerPoint = 8;

/** A node of the level being clustered, with its row on that level. */
struct Item {
    quint32 row = 0;
    GridPlace at;
    quint32 node = 0;

    quint64 key() const { return quint64(row) << 32 | at.x; }
};

bool isBefore(const Item &a, const Item &b)
{
    return a.key() < b.key();
}

void radixSort(std::vector<Item> &items)
{
    constexpr int digitBits = 11;
    constexpr size_t digits = 1 << digitBits;
    quint64 used = 0;
    for (const Item &item : items) used |= item.key() ^ items.front().key();
    std::vector<Item> other(items.size());
    for (int shift = 0; shift < 64 && used >> shift; shift += digitBits) {
        if ((used >> shift & (digits - 1)) == 0) continue;
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

/** Where the row that begins at @p begin ends. */
quint32 rowEnd(const std::vector<Item> &items, quint32 begin)
{
    const quint32 row = items[begin].row;
    quint32 end = begin + 1;
    while (end < items.size() && items[end].row == row) ++end;
    return end;
}

/** Clusters in the order in which they are made, from the highest level to the lowest. */
struct Made {
    std::vector<GridPlace> places;
    std::vector<quint32> counts;
    std::vector<quint8> zooms;
    /** Where the children of each cluster end in children. */
    std::vector<quint32> childEnds;
    std::vector<quint32> children;
};

class Clustering
{
public:
    Clustering(std::span<const GridPlace> places, ClusterOptions options)
        : m_pointCount(quint32(places.size())),
          m_base(std::max<quint64>(1, quint64(options.radiusPixels / tileSize * gridSteps))),
          m_rowLevel(levelFor(places, options.maxZoom))
    {
        m_items.resize(places.size());
        for (quint32 i = 0; i < m_items.size(); ++i) m_items[i] = {rowAt(places[i], m_rowLevel), places[i], i};
        sortItems(m_items);
        if (m_rowLevel + 2 <= options.maxZoom) layAside();
    }

    int rowLevel() const { return m_rowLevel; }
    const Made &made() const { return m_made; }
    std::vector<Item> takeItems() { return std::move(m_items); }

    void makeLevel(int zoom)
    {
        if (zoom == m_rowLevel + 1) wake();
        if (zoom < m_rowLevel) joinRows();
        m_radius = m_base >> zoom;
        m_radiusSquared = m_radius * m_radius;
        m_isTaken.assign(m_items.size(), 0);
        m_new.clear();
        const int rowZoom = std::min(zoom, m_rowLevel);
        for (quint32 begin = 0; begin < m_items.size();) {
            const quint32 end = rowEnd(m_items, begin);
            sweepRow(begin, end, zoom, ((quint64(m_items[begin].row) + 1) * m_base) >> rowZoom);
            begin = end;
        }
        if (m_new.empty()) return;
        for (Item &item : m_new) item.row = rowAt(item.at, rowZoom);
        sortItems(m_new);
        replaceTaken();
    }

private:
    /** Rows of one level are pairs of rows of the level above it, exactly. */
    quint32 rowAt(GridPlace place, int zoom) const { return quint32((quint64(place.y) << zoom) / m_base); }

    /** The lowest level with so many squares of one radius around the points that most stand in theirs alone. */
    int levelFor(std::span<const GridPlace> places, int maxZoom) const
    {
        if (places.empty()) return 0;
        const auto [left, right] = std::ranges::minmax(places | std::views::transform(&GridPlace::x));
        const auto [top, bottom] = std::ranges::minmax(places | std::views::transform(&GridPlace::y));
        const auto squares = [&](int level) {
            const double radius = double(m_base) / double(quint64(1) << level);
            return ((right - left) / radius + 1) * ((bottom - top) / radius + 1);
        };
        int level = 0;
        while (level < maxZoom && squares(level) < squaresPerPoint * double(places.size())) ++level;
        return level;
    }

    /**
     * Points with nobody within one radius of rowLevel are left out of all levels from rowLevel + 2 on: there the radius is a quarter of it
     * at most, and a cluster strays no farther than twice its radius from its points before it meets anybody.
     */
    void layAside()
    {
        const quint64 reach = m_base >> m_rowLevel;
        std::vector<quint8> isNear(m_items.size());
        for (quint32 begin = 0; begin < m_items.size();) {
            const quint32 end = rowEnd(m_items, begin);
            markNear(begin, end, reach, isNear);
            begin = end;
        }
        const auto near = size_t(std::ranges::count(isNear, 1));
        if (near > m_items.size() / 2) return; // not worth it
        std::vector<Item> awake;
        awake.reserve(near);
        m_asleep.reserve(m_items.size() - near);
        for (size_t i = 0; i < m_items.size(); ++i) (isNear[i] ? awake : m_asleep).push_back(m_items[i]);
        m_items.swap(awake);
    }

    /** Marks the items of a row, and of the next one, that may have a neighbour. */
    void markNear(quint32 begin, quint32 end, quint64 reach, std::vector<quint8> &isNear) const
    {
        for (quint32 i = begin + 1; i < end; ++i) {
            const bool near = m_items[i].at.x - m_items[i - 1].at.x <= reach;
            isNear[i - 1] |= quint8(near);
            isNear[i] |= quint8(near);
        }
        if (end == m_items.size() || m_items[end].row != m_items[begin].row + 1) return;
        const quint32 belowEnd = rowEnd(m_items, end);
        for (quint32 i = begin, below = end; i < end && below < belowEnd;) {
            const quint32 x = m_items[i].at.x;
            const quint32 other = m_items[below].at.x;
            const bool near = std::max(x, other) - std::min(x, other) <= reach;
            isNear[i] |= quint8(near);
            isNear[below] |= quint8(near);
            // The next neighbour of whatever stands farther left can only be closer to what stands farther right.
            if (x < other)
                ++i;
            else
                ++below;
        }
    }

    void wake()
    {
        std::vector<Item> all(m_items.size() + m_asleep.size());
        std::ranges::merge(m_items, m_asleep, all.begin(), {}, &Item::key, &Item::key);
        m_items = std::move(all);
        m_asleep = {};
    }

    bool isNear(GridPlace a, GridPlace b) const
    {
        const qint64 dx = qint64(a.x) - b.x;
        const qint64 dy = qint64(a.y) - b.y;
        return quint64(dx * dx) + quint64(dy * dy) <= m_radiusSquared;
    }

    void sweepRow(quint32 begin, quint32 end, int zoom, quint64 bottom)
    {
        const bool hasBelow = end < m_items.size() && m_items[end].row == m_items[begin].row + 1;
        const quint32 belowEnd = hasBelow ? rowEnd(m_items, end) : end;
        quint32 below = end;
        for (quint32 i = begin; i < end; ++i) {
            if (m_isTaken[i]) continue;
            const GridPlace at = m_items[i].at;
            m_near.clear();
            for (quint32 j = i + 1; j < end && m_items[j].at.x - at.x <= m_radius; ++j)
                if (!m_isTaken[j] && isNear(at, m_items[j].at)) m_near.push_back(j);
            if (at.y + m_radius >= bottom) {
                while (below < belowEnd && m_items[below].at.x + m_radius < at.x) ++below;
                for (quint32 j = below; j < belowEnd && m_items[j].at.x <= at.x + m_radius; ++j)
                    if (!m_isTaken[j] && isNear(at, m_items[j].at)) m_near.push_back(j);
            }
            if (!m_near.empty()) merge(i, zoom);
        }
    }

    quint32 countOf(quint32 node) const { return node < m_pointCount ? 1 : m_made.counts[node - m_pointCount]; }

    /** Takes m_near together with the item into a new cluster. */
    void merge(quint32 index, int zoom)
    {
        const Item &item = m_items[index];
        qint64 total = countOf(item.node);
        qint64 x = 0;
        qint64 y = 0;
        m_isTaken[index] = 1;
        m_made.children.push_back(item.node);
        for (const quint32 other : m_near) {
            const Item &taken = m_items[other];
            const qint64 weight = countOf(taken.node);
            x += weight * (qint64(taken.at.x) - item.at.x);
            y += weight * (qint64(taken.at.y) - item.at.y);
            total += weight;
            m_isTaken[other] = 1;
            m_made.children.push_back(taken.node);
        }
        const GridPlace at{quint32(item.at.x + x / total), quint32(item.at.y + y / total)};
        m_new.push_back({0, at, m_pointCount + quint32(m_made.places.size())});
        m_made.places.push_back(at);
        m_made.counts.push_back(quint32(total));
        m_made.zooms.push_back(quint8(zoom));
        m_made.childEnds.push_back(quint32(m_made.children.size()));
    }

    /** What was taken goes, the new clusters come in at their places. */
    void replaceTaken()
    {
        m_spare.clear();
        m_spare.reserve(m_items.size());
        auto made = m_new.cbegin();
        for (size_t i = 0; i < m_items.size(); ++i) {
            if (m_isTaken[i]) continue;
            while (made != m_new.cend() && isBefore(*made, m_items[i])) m_spare.push_back(*made++);
            m_spare.push_back(m_items[i]);
        }
        m_spare.insert(m_spare.end(), made, m_new.cend());
        m_items.swap(m_spare);
    }

    /** Each pair of rows becomes one of twice the height. */
    void joinRows()
    {
        const auto byX = [](const Item &a, const Item &b) { return a.at.x < b.at.x; };
        m_spare.resize(m_items.size());
        for (quint32 begin = 0; begin < m_items.size();) {
            const quint32 row = m_items[begin].row / 2;
            quint32 middle = begin;
            while (middle < m_items.size() && m_items[middle].row == 2 * row) m_items[middle++].row = row;
            quint32 end = middle;
            while (end < m_items.size() && m_items[end].row == 2 * row + 1) m_items[end++].row = row;
            const auto at = [&](quint32 i) { return m_items.cbegin() + i; };
            std::merge(at(begin), at(middle), at(middle), at(end), m_spare.begin() + begin, byX);
            begin = end;
        }
        m_items.swap(m_spare);
    }

    quint32 m_pointCount;
    quint64 m_base;
    int m_rowLevel;
    quint64 m_radius = 0;
    quint64 m_radiusSquared = 0;
    std::vector<Item> m_items;
    std::vector<Item> m_asleep;
    std::vector<Item> m_new;
    std::vector<Item> m_spare;
    std::vector<quint32> m_near;
    std::vector<quint8> m_isTaken;
    Made m_made;
};

/** Brings points and clusters into the order in which one walks through the tree. */
class Laying
{
public:
    Laying(std::span<const GridPlace> places, std::span<const quint8> traits, const Made &made)
        : m_places(places), m_traits(traits), m_made(made)
    {
        result.tree.points.reserve(places.size());
        result.tree.traits.reserve(places.size());
        result.numbers.reserve(places.size());
        result.tree.clusters.reserve(made.places.size());
    }

    void lay(quint32 node)
    {
        ClusterTree &tree = result.tree;
        if (node < m_places.size()) {
            tree.points.push_back(m_places[node]);
            tree.traits.push_back(m_traits[node]);
            result.numbers.push_back(node);
            return;
        }
        const size_t made = node - m_places.size();
        const size_t cluster = tree.clusters.size();
        tree.clusters.push_back({m_made.places[made], tree.pointCount(), 0, m_made.counts[made] & 0x7ffffff, m_made.zooms[made] & 0x1fu});
        for (quint32 i = made == 0 ? 0 : m_made.childEnds[made - 1]; i < m_made.childEnds[made]; ++i) lay(m_made.children[i]);
        tree.clusters[cluster].end = quint32(tree.clusters.size());
    }

    NumberedTree result;

private:
    std::span<const GridPlace> m_places;
    std::span<const quint8> m_traits;
    const Made &m_made;
};
}

Result<NumberedTree> makeClusters(
    std::span<const GridPlace> places, std::span<const quint8> traits, ClusterOptions options, const Progress &progress)
{
    options.maxZoom = std::clamp(options.maxZoom, 0, 22);
    Clustering clustering(places, options);
    for (int zoom = options.maxZoom; zoom >= 0; --zoom) {
        if (!progress.step(100 * (options.maxZoom - zoom) / (options.maxZoom + 2))) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        clustering.makeLevel(zoom);
    }
    Laying laying(places, traits, clustering.made());
    for (const Item &item : clustering.takeItems()) laying.lay(item.node);
    laying.result.tree.options = options;
    laying.result.tree.rowLevel = clustering.rowLevel();
    laying.result.tree.sumTraits();
    return std::move(laying.result);
}
