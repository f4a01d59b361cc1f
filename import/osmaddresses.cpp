// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/osmaddresses.h"
#include "import/osmfacts.h"

using namespace Qt::StringLiterals;

void OsmAddresses::node(const OsmNode &node)
{
    take(node.tags, node.place);
}

void OsmAddresses::way(const OsmWay &way)
{
    if (!way.isClosed() && !way.tags.has("addr:interpolation")) take(way.tags, middleOf(way.line));
}

void OsmAddresses::area(const OsmArea &area)
{
    if (!area.polygons.empty() && !area.polygons.front().empty()) take(area.tags, middleOf(area.polygons.front().front()));
}

void OsmAddresses::take(const OsmTags &tags, LonLat place)
{
    if (!m_outcome || !tags.has("addr:housenumber")) return;
    const QString street = tags.text("addr:street");
    m_outcome = m_rows.take(ReadAddress{street.isEmpty() ? tags.text("addr:place") : street, tags.text("addr:housenumber"),
                                tags.text("addr:postcode"), tags.text("addr:city"), tags.text("addr:suburb"), {}},
        placedIn({}, place));
}

void describeOsm(AddressFile &file, const OsmReport &report)
{
    const PlaceSource source = osmSource(report);
    file.source = {.name = source.name, .licence = source.licence, .credit = source.credit, .stand = source.stand};
    for (const ReadAddress &address : file.addresses) {
        const auto [east, north] = address.place;
        if (!file.extent) file.extent = UtmBox{east, north, east, north};
        file.extent = UtmBox{std::min(file.extent->west, east), std::min(file.extent->south, north), std::max(file.extent->east, east),
            std::max(file.extent->north, north)};
    }
}

Result<> readOsmAddresses(const QString &path, AddressRows &rows, AddressFile &file, const Progress &progress)
{
    OsmAddresses taker(rows);
    const std::array<OsmTaker *, 1> takers{&taker};
    const auto report = readOsm(path, takers, {}, progress);
    if (!report) return std::unexpected(report.error());
    describeOsm(file, *report);
    return taker.outcome();
}
