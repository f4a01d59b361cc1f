// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/walking/walkingstore.h"
#include "import/osmfile.h"
#include <unordered_map>
#include <unordered_set>

/** How far a way seems to somebody on foot. */
struct WalkingWeight {
    double perMetre = 1;
    /** Once for the whole way: waiting. */
    double metres = 0;
    bool operator==(const WalkingWeight &) const = default;
};

/**
 * Nothing where a way with these tags may not be walked, or leads nowhere for people. A tag foot counts more than access, and both
 * more than the kind of the way. One-ways do not matter on foot.
 */
std::optional<WalkingWeight> walkingWeightOf(const OsmTags &tags);
/** A gate or a barrier that nobody may pass on foot. */
bool stopsWalkers(const OsmTags &tags);

/** The network of an OSM file. */
struct ReadWalking {
    WalkingNetwork network = {};
    /** As the register keeps it. */
    QByteArray packed = {};
    /** All paths, by their length on the ground. */
    double metres = 0;
};

/** Takes from an OSM file all that may be walked: streets, paths, steps, squares by their outline, platforms, piers and ferries. */
class OsmWalking : public OsmTaker
{
public:
    /** What lies outside of @p box is left out; without one nothing is. */
    explicit OsmWalking(std::optional<UtmBox> box = {});

    void relation(const OsmRelation &relation) override;
    void node(const OsmNode &node) override;
    void way(const OsmWay &way) override;

    /** After the file was read; may be called once. Nothing where the file holds more than a register should. */
    ReadWalking take();
    bool isFull() const { return m_places.size() > mostNodes; }

    /** As many as two large districts have. */
    static constexpr size_t mostNodes = 2'000'000;

private:
    struct Stretch {
        quint32 a = 0;
        quint32 b = 0;
        WalkingWeight weight = {};
    };

    bool isNear(LonLat place) const;
    quint32 nodeOf(qint64 id, LonLat place);

    std::optional<UtmBox> m_box;
    /** A little more than the box, for a quick look. */
    LonLat m_southWest;
    LonLat m_northEast;
    /** Outlines of squares whose tags stand at a relation. */
    std::unordered_map<qint64, WalkingWeight> m_outlines;
    std::unordered_set<qint64> m_closed;
    std::unordered_map<qint64, quint32> m_nodes;
    std::vector<LonLat> m_places;
    std::vector<Stretch> m_stretches;
};
