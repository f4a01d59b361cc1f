// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/osmfile.h"
#include "import/placestaging.h"
#include <map>

/** Takes from an OSM file the lines of Bürgerbusse and of buses that have to be ordered, with their way and stops. */
class OsmRoutes : public OsmTaker
{
public:
    /** Routes of which no stop and no part of the way lies in @p box are left out; without one only those outside of Germany. */
    explicit OsmRoutes(std::optional<UtmBox> box = {}) : m_box(box) { }

    void relation(const OsmRelation &relation) override;
    void node(const OsmNode &node) override;
    void way(const OsmWay &way) override;

    /** After the file was read; @p number is that of the first. */
    QList<ReadPlace> take(qint64 number);
    /** What was left out, to be said by sentence(); final after take(). */
    QList<Error> notes() const;

private:
    struct Route {
        PlaceEntry entry = {};
        QList<OsmMember> members = {};
    };
    struct Stop {
        QString name = {};
        LonLat place = {};
    };
    using Key = std::pair<OsmKind, qint64>;

    std::vector<std::vector<Utm>> linesOf(const Route &route) const;
    QList<CommunityBusStop> stopsOf(const Route &route) const;
    Wkb geometryOf(const Route &route) const;

    std::optional<UtmBox> m_box;
    std::vector<Route> m_routes;
    /** What routes have as members, filled while it comes by. */
    std::map<qint64, std::vector<LonLat>> m_lines;
    std::map<Key, Stop> m_stops;
    qint64 m_unplaced = 0;
    qint64 m_outside = 0;
};
