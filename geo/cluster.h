// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/base/result.h"
#include "geo/mercator.h"
#include <array>
#include <span>
#include <vector>

/** A place on the Mercator world in steps of 2^-32: a sixteenth of a pixel at zoom 20 in eight bytes. */
struct GridPlace {
    quint32 x = 0;
    quint32 y = 0;
    bool operator==(const GridPlace &) const = default;
};

GridPlace toGrid(Mercator place);
Mercator toMercator(GridPlace place);

struct ClusterOptions {
    /** In pixels of a world with 256-pixel tiles. */
    double radiusPixels = 50;
    /** Above this zoom every point stands alone. At most 22. */
    int maxZoom = 17;
};

/** How many points of a cluster have each of eight traits; a point may have none or several. */
using TraitCounts = std::array<quint32, 8>;

/**
 * Points and, per whole zoom level, the clusters that stand for them. Nodes 0 to pointCount()-1 are the points in the order they were
 * given, the clusters follow. At each level every point stands for itself or is in exactly one cluster.
 *
 * From maxZoom down to 0, each level is made from the nodes of the level above it: in rows one radius high from the top, each row from the
 * left, a node takes all later ones within the radius into a new cluster at their common centre of gravity. So only the same row and the
 * next one have to be looked at, and no search structure is needed.
 */
struct ClusterTree {
    std::vector<GridPlace> places;
    /** The cluster a node goes into, or noParent. */
    std::vector<quint32> parents;
    /** Bit t is set where the point has trait t; one byte per point. */
    std::vector<quint8> traits;
    /** From here on one entry per cluster: the last level it stands on, and how many points it stands for. */
    std::vector<quint8> zooms;
    std::vector<quint32> counts;
    /** Eight counts of one byte each; where a cluster has more than 255 points, an index into largeTraits instead. */
    std::vector<quint64> packedTraits;
    std::vector<TraitCounts> largeTraits;
    /** Where the children of each cluster end in children. */
    std::vector<quint32> childEnds;
    std::vector<quint32> children;
    /** The nodes of level 0. */
    std::vector<quint32> roots;
    ClusterOptions options;

    static constexpr quint32 noParent = ~0u;
    quint32 pointCount() const { return quint32(traits.size()); }
    bool isCluster(quint32 node) const { return node >= pointCount(); }
    /** Points a node stands for. */
    quint32 count(quint32 node) const { return isCluster(node) ? counts[node - pointCount()] : 1; }
    TraitCounts countsOf(quint32 node) const;
    std::span<const quint32> childrenOf(quint32 cluster) const;
};

/** Fails only when cancelled. @p traits has one byte per place. 100,000 points take some 20 ms. */
Result<ClusterTree> makeClusters(
    std::vector<GridPlace> places, std::vector<quint8> traits, ClusterOptions options = {}, const Progress &progress = {});

/** The level to draw at a zoom: whole, and maxZoom + 1 where every point stands alone. */
int clusterLevel(const ClusterTree &tree, double zoom);
/** Appends the nodes of a level inside the box to @p nodes; two nodes always come in the same order, whatever the box. */
void visibleNodes(const ClusterTree &tree, const MercatorBox &box, int level, std::vector<quint32> &nodes);
/** The node that stands for this point at a level. */
quint32 nodeOf(const ClusterTree &tree, quint32 point, int level);
/** The lowest zoom at which the cluster has fallen apart; maxZoom + 1 for points that are too close for every level. */
int expansionZoom(const ClusterTree &tree, quint32 cluster);
/** The points a node stands for. */
std::vector<quint32> leavesOf(const ClusterTree &tree, quint32 node);
