// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/osmroutes.h"
#include "geo/projection.h"
#include "geo/wkb.h"
#include "import/osmfacts.h"
#include "import/osmkinds.h"

using namespace Qt::StringLiterals;

namespace {
bool isStop(const OsmMember &member)
{
    return member.role.startsWith("stop"_L1) || member.role.startsWith("platform"_L1);
}

CommunityBus busOf(const OsmTags &tags, BusForm form)
{
    CommunityBus bus{.form = form};
    if (tags.is("fee", "no")) bus.fare = FareKind::Free;
    bus.fareNote = tags.text("charge");
    bus.bookingUrl = tags.text("reservation:website");
    return bus;
}

/** Appends @p next in the direction that goes on from the last line, or as a line of its own. */
void append(std::vector<Line> &lines, Line next)
{
    if (lines.empty()) return lines.push_back(std::move(next));
    Line &last = lines.back();
    // The first way lies as it was drawn, which may be against the route.
    const bool startsLate = lines.size() == 1 && last.back() != next.front() && last.back() != next.back();
    if (startsLate && (last.front() == next.front() || last.front() == next.back())) std::ranges::reverse(last);
    if (last.back() == next.back()) std::ranges::reverse(next);
    if (last.back() != next.front()) return lines.push_back(std::move(next));
    last.insert(last.end(), next.begin() + 1, next.end());
}
}

void OsmRoutes::relation(const OsmRelation &relation)
{
    const auto form = orderedBusFormOf(relation.tags);
    if (!form) return;
    Route route{.entry = {.place = placeOf(relation.tags, PlaceKind::CommunityBus), .bus = busOf(relation.tags, *form)},
        .members = relation.members};
    Place &place = route.entry.place;
    if (place.name.isEmpty()) place.name = relation.tags.text("ref");
    place.originKey = osmKey(OsmKind::Relation, relation.id);
    for (const OsmMember &member : relation.members) {
        if (isStop(member))
            m_stops[{member.kind, member.id}];
        else if (member.kind == OsmKind::Way)
            m_lines[member.id];
    }
    m_routes.push_back(std::move(route));
}

void OsmRoutes::node(const OsmNode &node)
{
    if (const auto stop = m_stops.find({OsmKind::Node, node.id}); stop != m_stops.end())
        stop->second = {node.tags.text("name"), node.place};
}

void OsmRoutes::way(const OsmWay &way)
{
    if (const auto line = m_lines.find(way.id); line != m_lines.end()) line->second.assign(way.line.begin(), way.line.end());
    if (const auto stop = m_stops.find({OsmKind::Way, way.id}); stop != m_stops.end())
        stop->second = {way.tags.text("name"), middleOf(way.line)};
}

std::vector<Line> OsmRoutes::linesOf(const Route &route) const
{
    std::vector<Line> lines;
    for (const OsmMember &member : route.members) {
        if (member.kind != OsmKind::Way || isStop(member)) continue;
        Line line;
        for (const LonLat &place : m_lines.at(member.id))
            if (const auto at = placedIn({}, place)) line.push_back(*at);
        if (line.size() > 1) append(lines, std::move(line));
    }
    return lines;
}

QList<CommunityBusStop> OsmRoutes::stopsOf(const Route &route) const
{
    // Where a bus stops and where people wait are both members; one of them is enough.
    const bool hasStops = std::ranges::any_of(route.members, [](const OsmMember &one) { return one.role.startsWith("stop"_L1); });
    const QLatin1StringView role = hasStops ? "stop"_L1 : "platform"_L1;
    QList<CommunityBusStop> stops;
    for (const OsmMember &member : route.members) {
        const QString name = member.role.startsWith(role) ? m_stops.at({member.kind, member.id}).name : QString();
        if (name.isEmpty() || (!stops.isEmpty() && stops.last().name == name)) continue;
        CommunityBusStop stop;
        stop.sortOrder = static_cast<int>(stops.size());
        stop.name = name;
        stops += stop;
    }
    return stops;
}

/** The way; else the first stop that is in the file. */
Wkb OsmRoutes::geometryOf(const Route &route) const
{
    if (const auto lines = linesOf(route); !lines.empty()) return toWkb(lines);
    for (const OsmMember &member : route.members)
        if (const auto stop = m_stops.find({member.kind, member.id}); stop != m_stops.end() && stop->second.place != LonLat())
            if (const auto at = placedIn({}, stop->second.place)) return toWkb(*at);
    return {};
}

QList<ReadPlace> OsmRoutes::take(qint64 number)
{
    QList<ReadPlace> places;
    places.reserve(static_cast<qsizetype>(m_routes.size()));
    for (Route &route : m_routes) {
        const bool isThere = std::ranges::any_of(route.members, [&](const OsmMember &member) {
            const auto line = m_lines.find(member.kind == OsmKind::Way ? member.id : 0);
            const auto stop = m_stops.find({member.kind, member.id});
            return (line != m_lines.end() && std::ranges::any_of(line->second, [&](LonLat at) { return placedIn(m_box, at).has_value(); }))
                || (stop != m_stops.end() && placedIn(m_box, stop->second.place).has_value());
        });
        route.entry.place.geom = geometryOf(route);
        route.entry.stops = stopsOf(route);
        m_unplaced += route.entry.place.geom.bytes.isEmpty();
        m_outside += !isThere && !route.entry.place.geom.bytes.isEmpty();
        if (isThere && !route.entry.place.geom.bytes.isEmpty())
            places.append({.entry = std::move(route.entry), .number = number + places.size()});
    }
    m_routes.clear();
    return places;
}

QList<Error> OsmRoutes::notes() const
{
    QList<Error> notes;
    if (m_unplaced > 0) notes += Error{Error::Kind::Format, u"note.osm.unplaced"_s, {QString::number(m_unplaced)}, {}, {}};
    if (m_outside > 0) notes += Error{Error::Kind::Format, u"note.osm.routesOutside"_s, {QString::number(m_outside)}, {}, {}};
    return notes;
}
