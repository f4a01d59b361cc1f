// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/projection.h"
#include "import/addressrows.h"
#include "import/osmfile.h"
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
/** The centre of gravity of a ring; of one without area its first place. */
LonLat centreOf(const OsmRing &ring)
{
    const LonLat start = ring.front();
    double doubled = 0, lon = 0, lat = 0;
    for (size_t i = 1; i < ring.size(); ++i) {
        // Seen from the first place, since the differences are small.
        const double ax = ring[i - 1].lon - start.lon, ay = ring[i - 1].lat - start.lat, bx = ring[i].lon - start.lon,
                     by = ring[i].lat - start.lat;
        const double cross = ax * by - bx * ay;
        doubled += cross;
        lon += (ax + bx) * cross;
        lat += (ay + by) * cross;
    }
    constexpr double flat = 1e-14, thirds = 3;
    if (std::abs(doubled) < flat) return start;
    return {start.lon + lon / (thirds * doubled), start.lat + lat / (thirds * doubled)};
}

/** Every node, area and open line with a house number; lines of interpolated numbers are none. */
class AddressTaker : public OsmTaker
{
public:
    explicit AddressTaker(AddressRows &rows) : m_rows(rows) { }

    void node(const OsmNode &node) override { take(node.tags, node.place); }
    void way(const OsmWay &way) override
    {
        if (!way.isClosed() && !way.tags.has("addr:interpolation")) take(way.tags, way.line[way.line.size() / 2]);
    }
    void area(const OsmArea &area) override
    {
        if (!area.polygons.empty() && !area.polygons.front().empty()) take(area.tags, centreOf(area.polygons.front().front()));
    }
    const Result<> &outcome() const { return m_outcome; }

private:
    void take(const OsmTags &tags, LonLat place)
    {
        if (!m_outcome || !tags.has("addr:housenumber")) return;
        const QString street = tags.text("addr:street");
        m_outcome = m_rows.take(ReadAddress{street.isEmpty() ? tags.text("addr:place") : street, tags.text("addr:housenumber"),
                                    tags.text("addr:postcode"), tags.text("addr:city"), tags.text("addr:suburb"), {}},
            toUtm(place));
    }

    AddressRows &m_rows;
    Result<> m_outcome;
};
}

Result<> readOsmAddresses(const QString &path, AddressRows &rows, AddressFile &file, const Progress &progress)
{
    AddressTaker taker(rows);
    const std::array<OsmTaker *, 1> takers{&taker};
    const auto report = readOsm(path, takers, {}, progress);
    if (!report) return std::unexpected(report.error());
    file.source.credit = u"© OpenStreetMap-Mitwirkende"_s;
    file.source.licence = u"ODbL 1.0"_s;
    file.source.stand = report->stand.date();
    return taker.outcome();
}
