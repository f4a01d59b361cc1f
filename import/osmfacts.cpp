// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/osmfacts.h"
#include "import/degrees.h"
#include <array>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
/** The first that is tagged. */
QString firstOf(const OsmTags &tags, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        if (const QString text = tags.text(key); !text.isEmpty()) return text;
    return {};
}

QString addressOf(const OsmTags &tags)
{
    const QString street = firstOf(tags, {"addr:street", "addr:place"}), number = tags.text("addr:housenumber");
    const QString town = (tags.text("addr:postcode") + u' ' + tags.text("addr:city")).trimmed();
    const QString line = (street + u' ' + number).trimmed();
    return street.isEmpty() ? QString() : town.isEmpty() ? line : line + u", "_s + town;
}

/** The centre of gravity of a ring; of one without area, or that crosses itself, the middle of its box. */
LonLat centreOf(std::span<const LonLat> ring)
{
    const LonLat start = ring.front();
    double doubled = 0, lon = 0, lat = 0;
    LonLat least = start, most = start;
    for (size_t i = 1; i < ring.size(); ++i) {
        // Seen from the first place, since the differences are small.
        const double ax = ring[i - 1].lon - start.lon, ay = ring[i - 1].lat - start.lat, bx = ring[i].lon - start.lon,
                     by = ring[i].lat - start.lat;
        const double cross = ax * by - bx * ay;
        doubled += cross;
        lon += (ax + bx) * cross;
        lat += (ay + by) * cross;
        least = {std::min(least.lon, ring[i].lon), std::min(least.lat, ring[i].lat)};
        most = {std::max(most.lon, ring[i].lon), std::max(most.lat, ring[i].lat)};
    }
    constexpr double flat = 1e-14, thirds = 3;
    const LonLat centre{start.lon + lon / (thirds * doubled), start.lat + lat / (thirds * doubled)};
    const bool isInside = std::abs(doubled) > flat && centre.lon >= least.lon && centre.lon <= most.lon && centre.lat >= least.lat
        && centre.lat <= most.lat;
    return isInside ? centre : LonLat{std::midpoint(least.lon, most.lon), std::midpoint(least.lat, most.lat)};
}
}

PlaceSource osmSource(const OsmReport &report)
{
    return {.key = u"osm"_s,
        .name = u"OpenStreetMap"_s,
        .licence = u"ODbL 1.0"_s,
        .credit = u"© OpenStreetMap-Mitwirkende"_s,
        .file = report.name,
        .stand = report.stand.date()};
}

QString osmKey(OsmKind kind, qint64 id)
{
    static constexpr std::array words{"node", "way", "relation"};
    return u"osm:%1/%2"_s.arg(QLatin1StringView(words.at(static_cast<size_t>(kind)))).arg(id);
}

QString phoneOf(const OsmTags &tags)
{
    return firstOf(tags, {"phone", "contact:phone", "contact:mobile"}).section(u';', 0, 0).trimmed();
}

Tri triOf(const OsmTags &tags, QByteArrayView key)
{
    if (tags.is(key, "yes") || tags.is(key, "designated")) return Tri::Yes;
    return tags.is(key, "no") ? Tri::No : Tri::Unknown;
}

Place placeOf(const OsmTags &tags, PlaceKind kind)
{
    Place place{.kind = kind, .name = firstOf(tags, {"name", "brand"}), .operatorName = tags.text("operator"), .address = addressOf(tags)};
    place.phone = phoneOf(tags);
    place.website = firstOf(tags, {"website", "contact:website", "url"});
    place.openingHours = tags.text("opening_hours");
    place.wheelchair = triOf(tags, "wheelchair");
    return place;
}

LonLat middleOf(std::span<const LonLat> line)
{
    const bool isClosed = line.size() > 3 && line.front() == line.back();
    return isClosed ? centreOf(line) : line[line.size() / 2];
}

std::optional<Utm> placedIn(const std::optional<UtmBox> &box, LonLat place)
{
    const CheckedPlace checked = checkDegrees(place.lon, place.lat);
    if (checked.fault != DegreeFault::None || !checked.place) return {};
    const Utm at = *checked.place;
    const bool isIn = !box || (at.east >= box->west && at.east <= box->east && at.north >= box->south && at.north <= box->north);
    return isIn ? checked.place : std::nullopt;
}
