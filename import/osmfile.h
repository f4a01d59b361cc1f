// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/base/place.h"
#include "core/base/result.h"
#include <QDateTime>
#include <QList>
#include <span>
#include <vector>

/** The tags of one object, in the file's order. The texts belong to the reader and end with the call that hands them over. */
class OsmTags
{
public:
    struct Tag {
        QByteArrayView key;
        QByteArrayView value;
    };

    /** A null view where there is no such tag. */
    QByteArrayView operator[](QByteArrayView key) const;
    bool has(QByteArrayView key) const { return !(*this)[key].isNull(); }
    bool is(QByteArrayView key, QByteArrayView value) const { return (*this)[key] == value; }
    /** Simplified, a null string where there is no such tag. */
    QString text(QByteArrayView key) const;
    bool isEmpty() const { return m_tags.empty(); }
    auto begin() const { return m_tags.begin(); }
    auto end() const { return m_tags.end(); }
    void clear() { m_tags.clear(); }
    void add(const char *key, const char *value) { m_tags.push_back({QByteArrayView(key), QByteArrayView(value)}); }

private:
    std::vector<Tag> m_tags;
};

enum class OsmKind {
    Node,
    Way,
    Relation
};

/** A node with at least one tag. */
struct OsmNode {
    qint64 id = 0;
    const OsmTags &tags;
    LonLat place = {};
};

/** A way; nodes that the file does not place are left out of it. */
struct OsmWay {
    qint64 id = 0;
    const OsmTags &tags;
    /** At least two. */
    std::span<const LonLat> line;
    /** As many as places, in the same order. */
    std::span<const qint64> nodes;
    bool isClosed() const { return nodes.size() > 3 && nodes.front() == nodes.back(); }
};

using OsmRing = std::vector<LonLat>;
/** One outer ring, first, and its holes; rings are closed. */
using OsmPolygon = std::vector<OsmRing>;

/** A closed way that is not tagged area=no, or a relation of type multipolygon or boundary. What it means, its tags decide. */
struct OsmArea {
    /** The way's or the relation's. */
    qint64 id = 0;
    OsmKind kind = OsmKind::Way;
    const OsmTags &tags;
    const std::vector<OsmPolygon> &polygons;
};

struct OsmMember {
    OsmKind kind = OsmKind::Node;
    qint64 id = 0;
    QString role = {};
};

struct OsmRelation {
    qint64 id = 0;
    const OsmTags &tags;
    const QList<OsmMember> &members;
};

/**
 * Somebody who wants something from an OSM file; several may share one reading. Called in this order: all relations, all
 * nodes with tags, all ways, the areas in between. So whoever wants members of a relation knows their ids in time.
 */
class OsmTaker
{
public:
    virtual ~OsmTaker() = default;
    virtual void relation(const OsmRelation &) { }
    virtual void node(const OsmNode &) { }
    virtual void way(const OsmWay &) { }
    virtual void area(const OsmArea &) { }
};

/** What may be read at all. */
struct OsmLimits {
    qint64 fileBytes = 2LL << 30;
    /** Of a file packed with gzip or bzip2. */
    qint64 unpackedBytes = 6LL << 30;
    qint64 objects = 60'000'000;
    /** A file whose objects are not in the order of their ids is sorted in memory up to so many objects. */
    qint64 sortedObjects = 6'000'000;
};

/** What was in the file. */
struct OsmReport {
    /** File name for people. */
    QString name = {};
    qint64 nodes = 0;
    qint64 ways = 0;
    qint64 relations = 0;
    qint64 areas = 0;
    /** Closed ways and multipolygons whose rings cross, stay open, or are beyond any real area. */
    qint64 brokenAreas = 0;
    /** Multipolygons and boundaries of which ways are missing; there is no area of them. */
    qint64 incompleteAreas = 0;
    /** Members of relations that are not in the file. */
    qint64 missingMembers = 0;
    /** Nodes of ways that are not in the file or have no valid coordinates. */
    qint64 unplacedNodes = 0;
    /** False where it had to be sorted. */
    bool wasSorted = true;
    /** Of the data: what the file says, else its newest object. Invalid where no object tells. */
    QDateTime stand = {};
    bool operator==(const OsmReport &) const = default;
};

/**
 * Reads a local .osm.pbf, .osm, .osm.gz or .osm.bz2 file, known by its content, twice: once to look, once for @p takers.
 * Never reaches the network. Coordinates are EPSG:4326. Errors: NotFound "import.unreadable"; Format "import.empty", "import.large",
 * "import.crowded", "import.damaged", "osm.foreign", "osm.unsorted"; Cancelled. What takers got before an error is to be thrown away.
 */
Result<OsmReport> readOsm(
    const QString &path, std::span<OsmTaker *const> takers, const OsmLimits &limits = {}, const Progress &progress = {});
