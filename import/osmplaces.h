// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/osmfile.h"
#include "import/placestaging.h"

/** What became of the objects that mean a place. found is the sum of taken, parts and outside. */
struct OsmPlaceCounts {
    qint64 found = 0;
    qint64 taken = 0;
    /** Platforms, cash machines, buildings of a school: beside the place that they belong to. */
    qint64 parts = 0;
    /** Far from the municipalities of the register, or not in Germany. */
    qint64 outside = 0;
    /** Not counted as found: shops of no daily use, car parks for sharing rides. */
    qint64 unusedShops = 0;
    qint64 carPools = 0;
    bool operator==(const OsmPlaceCounts &) const = default;
};

/** Takes from an OSM file what the register knows as places; ways and areas by their middle. */
class OsmPlaces : public OsmTaker
{
public:
    /** Places outside of @p box are left out; without one only those outside of Germany. */
    explicit OsmPlaces(std::optional<UtmBox> box = {}) : m_box(box) { }

    void node(const OsmNode &node) override;
    void way(const OsmWay &way) override;
    void area(const OsmArea &area) override;

    /** In the order of the file, after it was read; may be called once. */
    QList<ReadPlace> take();
    /** Final after take(). */
    const OsmPlaceCounts &counts() const { return m_counts; }
    /** What was left out, to be said by sentence(). */
    QList<Error> notes() const;
    /** True where the file holds more than a register should; what came after that was left out. */
    bool isFull() const { return m_counts.found > mostPlaces; }

    static constexpr qint64 mostPlaces = 200'000;

    struct Candidate {
        Place place = {};
        Utm at = {};
        /** Above that of what it may be a part of. */
        int rank = 0;
    };

private:
    void add(OsmKind kind, qint64 id, const OsmTags &tags, LonLat middle);
    void addCandidate(const Place &place, int rank, std::optional<Utm> at);

    std::optional<UtmBox> m_box;
    OsmPlaceCounts m_counts;
    std::vector<Candidate> m_candidates;
};
