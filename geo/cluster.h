// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/base/result.h"
#include "geo/mercator.h"
#include <array>
#include <ranges>
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
    /** Above maxZoom its clusters stay instead: the rest of the tree is still being made. */
    bool isSketch = false;
};

/** How many points of a cluster have each of eight traits; a point may have none or several. */
using TraitCounts = std::array<quint32, 8>;

/**
 * Points and, per whole zoom level, the clusters that stand for them. At each level every point stands for itself or is in exactly one
 * cluster. Points and clusters lie as one walks through the tree, so that the points of a cluster, and the clusters in it, are one range.
 * Nodes 0 to pointCount()-1 are the points, the clusters follow.
 *
 * From maxZoom down to 0, each level is made from the nodes of the level above it: in rows from the top, each row from the left, a node
 * takes all later ones within the radius into a new cluster at their common centre of gravity. Rows are one radius of the level high, but
 * never lower than one radius of rowLevel, which follows from the number of points. So only the same row and the next one have to be
 * looked at, and no search structure is needed.
 */
struct ClusterTree {
    struct Cluster {
        GridPlace at;
        quint32 firstPoint = 0;
        /** The first cluster behind those within this one, counted like clusters. */
        quint32 end = 0;
        quint32 pointCount : 27 = 0;
        /** The last level it stands on. */
        quint32 zoom : 5 = 0;
    };

    std::vector<GridPlace> points;
    /** Bit t is set where the point has trait t; one byte per point. */
    std::vector<quint8> traits;
    std::vector<Cluster> clusters;
    /** Per 64 points, the counts of all points before them. */
    std::vector<TraitCounts> countsBefore;
    ClusterOptions options;
    int rowLevel = 0;

    quint32 pointCount() const { return quint32(points.size()); }
    size_t nodeCount() const { return points.size() + clusters.size(); }
    bool isCluster(quint32 node) const { return node >= points.size(); }
    const Cluster &clusterOf(quint32 node) const { return clusters[node - points.size()]; }
    GridPlace placeOf(quint32 node) const { return isCluster(node) ? clusterOf(node).at : points[node]; }
    /** Points a node stands for. */
    quint32 count(quint32 node) const { return isCluster(node) ? quint32(clusterOf(node).pointCount) : 1; }
    TraitCounts countsOf(quint32 node) const;
    /** Fills countsBefore. */
    void sumTraits();
};

/** The points in the order of their tree, and which number each had among the places given. */
struct NumberedTree {
    ClusterTree tree;
    std::vector<quint32> numbers;
};

/** At most 2^27 places. Fails only when cancelled. @p traits has one byte per place. 100,000 points take some 20 ms. */
Result<NumberedTree> makeClusters(
    std::span<const GridPlace> places, std::span<const quint8> traits, ClusterOptions options = {}, const Progress &progress = {});

/** The level to draw at a zoom: whole, and maxZoom + 1 where every point stands alone. */
int clusterLevel(const ClusterTree &tree, double zoom);
/** Appends the nodes of a level inside the box to @p nodes; two nodes always come in the same order, whatever the box. */
void visibleNodes(const ClusterTree &tree, const MercatorBox &box, int level, std::vector<quint32> &nodes);
/** The node that stands for this point at a level. */
quint32 nodeOf(const ClusterTree &tree, quint32 point, int level);
/** The lowest zoom at which the cluster has fallen apart; maxZoom + 1 for points that are too close for every level. */
int expansionZoom(const ClusterTree &tree, quint32 cluster);
/** The points a node stands for. */
std::ranges::iota_view<quint32, quint32> leavesOf(const ClusterTree &tree, quint32 node);
