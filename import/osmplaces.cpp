// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/osmplaces.h"
#include "import/osmfacts.h"
#include "import/osmkinds.h"
#include <cmath>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
using Candidate = OsmPlaces::Candidate;

bool isSchool(PlaceKind kind)
{
    return kind == PlaceKind::PrimarySchool || kind == PlaceKind::SecondarySchool || kind == PlaceKind::School;
}

/** Kinds of which several objects may stand for one place; a school is one whatever its level. Nothing for the others. */
std::optional<PlaceKind> familyOf(PlaceKind kind)
{
    if (isSchool(kind)) return PlaceKind::School;
    switch (kind) {
    case PlaceKind::Stop:
    case PlaceKind::Station:
    case PlaceKind::Bank:
    case PlaceKind::Kindergarten:
    case PlaceKind::Hospital: return kind;
    default: return {};
    }
}

/** So near, in metres, one may be a part of the other. */
double reachOf(PlaceKind family)
{
    constexpr double stop = 80, station = 300, cashMachine = 50, grounds = 200;
    switch (family) {
    case PlaceKind::Stop: return stop;
    case PlaceKind::Station: return station;
    case PlaceKind::Bank: return cashMachine;
    default: return grounds;
    }
}
constexpr double farthest = 300;

/** What names a place itself comes before what only belongs to one. */
int rankOf(PlaceKind kind, const OsmTags &tags)
{
    const bool isPlatform = tags.is("public_transport", "platform") || tags.is("highway", "platform");
    switch (kind) {
    case PlaceKind::Stop: return tags.is("highway", "bus_stop") || tags.is("railway", "tram_stop") ? 0 : isPlatform ? 1 : 2;
    case PlaceKind::Station: return tags.has("railway") || tags.is("amenity", "bus_station") ? 0 : 1;
    case PlaceKind::Bank: return tags.is("amenity", "atm") ? 1 : 0;
    default: return tags.has("name") ? 0 : 1;
    }
}

/** Both sides of a street are two stops of one name, while a campus with one name is one school. */
bool isPartOf(const Candidate &one, const Candidate &other, PlaceKind family)
{
    if (metresBetween(one.at, other.at) > reachOf(family)) return false;
    const bool isSameName = one.place.name == other.place.name;
    if (family == PlaceKind::Bank) return one.rank > other.rank;
    if (family == PlaceKind::Stop) return one.rank > other.rank && (isSameName || one.place.name.isEmpty() || other.place.name.isEmpty());
    return isSameName || one.place.name.isEmpty();
}

/** Those that are no part of another, by squares of the map. */
class Kept
{
public:
    bool hasWhole(const Candidate &one, PlaceKind family) const
    {
        const auto [east, north] = squareOf(one.at);
        for (int x = east - 1; x <= east + 1; ++x)
            for (int y = north - 1; y <= north + 1; ++y) {
                const auto found = m_squares.find({family, {x, y}});
                if (found == m_squares.end()) continue;
                if (std::ranges::any_of(found->second, [&](const Candidate *other) { return isPartOf(one, *other, family); })) return true;
            }
        return false;
    }
    void add(const Candidate &one, PlaceKind family) { m_squares[{family, squareOf(one.at)}].push_back(&one); }

private:
    using Square = std::pair<int, int>;
    static Square squareOf(Utm at) { return {int(std::floor(at.east / farthest)), int(std::floor(at.north / farthest))}; }

    std::map<std::pair<PlaceKind, Square>, std::vector<const Candidate *>> m_squares;
};

Place benchOf(const OsmTags &tags)
{
    Place place = placeOf(tags, PlaceKind::RideBench);
    place.directions = tags.text("destination");
    place.covered = triOf(tags, "covered");
    if (place.covered == Tri::Unknown) place.covered = triOf(tags, "shelter");
    place.lit = triOf(tags, "lit");
    return place;
}

Place hotspotOf(const OsmTags &tags)
{
    Place place = placeOf(tags, PlaceKind::Hotspot);
    const QString by = tags.text("internet_access:operator");
    if (!by.isEmpty()) place.operatorName = by;
    place.ssid = tags.text("internet_access:ssid");
    place.program = hotspotProgramOf(tags);
    const Tri fee = triOf(tags, "internet_access:fee");
    place.freeOfCharge = fee == Tri::Unknown ? fee : fee == Tri::Yes ? Tri::No : Tri::Yes;
    if (tags.is("internet_access:fee", "customers")) place.note = u"Kostenlos nur für Gäste"_s;
    return place;
}
}

void OsmPlaces::node(const OsmNode &node)
{
    add(OsmKind::Node, node.id, node.tags, node.place);
}

void OsmPlaces::way(const OsmWay &way)
{
    // Also where the ring crosses itself, of which there is no area.
    if (!way.tags.isEmpty()) add(OsmKind::Way, way.id, way.tags, middleOf(way.line));
}

void OsmPlaces::area(const OsmArea &area)
{
    if (area.kind == OsmKind::Relation && !area.polygons.empty())
        add(OsmKind::Relation, area.id, area.tags, middleOf(area.polygons.front().front()));
}

void OsmPlaces::add(OsmKind kind, qint64 id, const OsmTags &tags, LonLat middle)
{
    if (isFull()) return;
    m_counts.unusedShops += isUnusedShop(tags);
    m_counts.carPools += isCarPool(tags);
    const auto meant = placeKindOf(tags);
    const bool hasNet = isHotspot(tags);
    if (!meant && !hasNet) return;
    const auto at = placedIn(m_box, middle);
    if (meant) {
        Place place = *meant == PlaceKind::RideBench ? benchOf(tags) : placeOf(tags, *meant);
        place.originKey = osmKey(kind, id);
        addCandidate(place, rankOf(*meant, tags), at);
    }
    if (hasNet) {
        Place place = hotspotOf(tags);
        // A library with a hotspot is two places.
        place.originKey = meant ? osmKey(kind, id) + u"/wlan"_s : osmKey(kind, id);
        addCandidate(place, 0, at);
    }
}

void OsmPlaces::addCandidate(const Place &place, int rank, std::optional<Utm> at)
{
    ++m_counts.found;
    m_counts.outside += !at;
    if (!at) return;
    m_candidates.push_back({place, *at, rank});
    m_candidates.back().place.geom = toWkb(*at);
}

QList<ReadPlace> OsmPlaces::take()
{
    std::vector<size_t> order(m_candidates.size());
    std::ranges::iota(order, size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t i) { return m_candidates[i].rank; });
    std::vector<bool> isPart(m_candidates.size());
    Kept kept;
    for (const size_t i : order) {
        const Candidate &one = m_candidates[i];
        const auto family = familyOf(one.place.kind);
        if (!family) continue;
        isPart[i] = kept.hasWhole(one, *family);
        if (!isPart[i]) kept.add(one, *family);
    }
    QList<ReadPlace> places;
    places.reserve(static_cast<qsizetype>(m_candidates.size()));
    for (size_t i = 0; i < m_candidates.size(); ++i)
        if (!isPart[i]) places.append({.entry = {.place = m_candidates[i].place}, .number = places.size() + 1});
    m_counts.taken = places.size();
    m_counts.parts = static_cast<qint64>(m_candidates.size()) - m_counts.taken;
    m_candidates.clear();
    return places;
}

QList<Error> OsmPlaces::notes() const
{
    QList<Error> notes;
    const auto note = [&](qint64 count, const QString &reason) {
        if (count > 0) notes += Error{Error::Kind::Format, reason, {QString::number(count)}, {}, {}};
    };
    note(m_counts.parts, u"note.osm.parts"_s);
    note(m_counts.outside, u"note.osm.outside"_s);
    note(m_counts.unusedShops, u"note.osm.unusedShops"_s);
    note(m_counts.carPools, u"note.osm.carPools"_s);
    return notes;
}
