// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include "geo/cluster.h"
#include "geo/mapview.h"
#include <optional>

/** What a mark looks like; the shape says the state, the colour repeats it. Also its trait in clusters. */
enum class MarkShape : quint8 {
    Circle,
    Disc,
    Diamond,
    Triangle,
    Square,
    Pause
};
inline constexpr int markShapes = 6;
/** Of what the marks of a map are: each family has six states with outlines of their own, numbered as MarkShape is. */
enum class MarkFamily : quint8 {
    Vacancies,
    /** HandoverMark says which is which. */
    Handovers
};
/** The trait of marks with the „!“ badge: not confirmed for too long. */
inline constexpr int staleTrait = 6;

struct Mark {
    qint64 id = 0;
    Utm place;
    MarkShape shape = MarkShape::Circle;
    bool isStale = false;
    bool operator==(const Mark &) const = default;
};

/** The traits of a mark in clusters. */
constexpr quint8 traitsOf(MarkShape shape, bool isStale)
{
    return quint8(1 << int(shape) | int(isStale) << staleTrait);
}

/** Marks where they stand on the map, one entry per mark. */
struct PlacedMarks {
    std::vector<qint64> ids;
    std::vector<GridPlace> places;
    std::vector<quint8> traits;
};

/** Those with these ids. The marks must be sorted by id; ids that come in ascending runs are found soonest. */
PlacedMarks chosen(const PlacedMarks &marks, std::span<const qint64> ids);

/** Marks whose place has no image on the map are left out. */
PlacedMarks placed(std::span<const Mark> marks);

/** All marks of a map with their clusters; immutable once made. Points of the tree are in the order of ids. */
struct MarkSet {
    std::vector<qint64> ids;
    /** Indices into ids, sorted by id. */
    std::vector<quint32> byId;
    ClusterTree tree;
};

/** Clusters of marks only where their signs would lie on top of each other; those on one spot stay together at every zoom. */
inline constexpr ClusterOptions markClusters{26, 20};

/** Fails only when cancelled. */
Result<MarkSet> makeMarks(const PlacedMarks &marks, ClusterOptions options = markClusters, const Progress &progress = {});
Result<MarkSet> makeMarks(std::span<const Mark> marks, ClusterOptions options = markClusters, const Progress &progress = {});

/** Only the clusters that this view shows, and some way around it: what can be had soonest. */
Result<MarkSet> sketchMarks(const PlacedMarks &marks, const MapView &view, ClusterOptions options, const Progress &progress = {});

/** A mark or cluster on the screen; node is one of the tree. */
struct ShownMark {
    quint32 node = 0;
    QPointF at;
};

/** Everything to draw for the view, marks up to @p marginPixels outside included. */
std::vector<ShownMark> shownMarks(const MarkSet &marks, const MapView &view, double marginPixels);
/** How many marks have each trait among those shown inside the view, clusters with all they stand for. */
TraitCounts shownCounts(const MarkSet &marks, std::span<const ShownMark> shown, QSizeF size);

/** Diameter of a cluster's ring: 30, 36 or 44 pixels for up to 9, 99 or more. */
double clusterDiameter(quint32 count);
/** Diameter of what is drawn for a node, without halo. */
double diameterOf(const MarkSet &marks, quint32 node);
/** Index into @p shown of the sign under the pixel whose middle is nearest, or -1. A sign is at least @p reachPixels large for the pointer.
 */
int shownAt(const MarkSet &marks, std::span<const ShownMark> shown, QPointF pixel, double reachPixels, double scale = 1);

std::optional<quint32> pointOf(const MarkSet &marks, qint64 id);
/** The node that is drawn for a point at this zoom. */
quint32 shownNodeOf(const MarkSet &marks, quint32 point, double zoom);

/** Ids of all marks inside the view as one reads: in lines from the top, each from the left; a cluster's own one after the other. */
std::vector<qint64> inReadingOrder(const MarkSet &marks, const MapView &view);
/** The mark after (before) @p current in reading order, wrapping around; the first (last) where current is not visible. */
std::optional<qint64> nextMark(const MarkSet &marks, const MapView &view, std::optional<qint64> current, bool forward);
