// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/sitespots.h"
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {
bool isStop(const GapPlace &place)
{
    return place.kind == PlaceKind::Stop || place.kind == PlaceKind::Station;
}

/** Where people go anyway. */
bool isSquare(const GapPlace &place)
{
    switch (groupOf(place.kind)) {
    case PlaceGroup::Supply:
    case PlaceGroup::Health:
    case PlaceGroup::Education:
    case PlaceGroup::Advice: return place.kind != PlaceKind::MobileTrader;
    default: return false;
    }
}

std::vector<Utm> centresOf(const GapInput &input)
{
    std::vector<Utm> centres;
    centres.reserve(input.cells.size());
    for (const GapCell &cell : input.cells) centres.push_back(cell.centre);
    return centres;
}
}

SiteCandidates::SiteCandidates(const GapInput &input, const WalkingGround &ground, SiteSpots among)
    : m_input(input), m_ground(ground), m_centres(centresOf(input)), m_cells(m_centres)
{
    if (among == SiteSpots::Nodes) {
        if (!m_ground.hasNetwork()) {
            m_spots = footSpots(m_ground, m_centres);
            return;
        }
        m_spots.places.reserve(m_ground.network->nodeCount());
        m_spots.footings.reserve(m_ground.network->nodeCount());
        for (quint32 node = 0; node < m_ground.network->nodeCount(); ++node) {
            m_spots.places.push_back(m_ground.network->place(node));
            m_spots.footings.push_back({node, 0});
        }
        return;
    }
    if (among == SiteSpots::Squares) addCentres();
    for (const GapPlace &place : m_input.places)
        if (among == SiteSpots::Stops ? isStop(place) : isSquare(place))
            add(place.at, isStop(place) ? SiteMark::Stop : SiteMark::Place, place.name);
    m_spots = footSpots(m_ground, std::move(m_spots.places));
}

void SiteCandidates::add(Utm at, SiteMark mark, const QString &name)
{
    m_spots.places.push_back(at);
    m_names.emplace_back(mark, name);
}

/** The cell that is nearest to the middle of all people of its municipality. */
void SiteCandidates::addCentres()
{
    struct Middle {
        double east = 0, north = 0, people = 0, nearest = std::numeric_limits<double>::infinity();
        Utm cell = {};
    };
    std::vector<Middle> middles(m_input.towns.size());
    for (const GapCell &cell : m_input.cells) {
        if (cell.town < 0) continue;
        Middle &middle = middles[size_t(cell.town)];
        middle.east += cell.centre.east * cell.inhabitants;
        middle.north += cell.centre.north * cell.inhabitants;
        middle.people += cell.inhabitants;
    }
    for (const GapCell &cell : m_input.cells) {
        if (cell.town < 0 || middles[size_t(cell.town)].people <= 0) continue;
        Middle &middle = middles[size_t(cell.town)];
        const double away = metresBetween(cell.centre, {middle.east / middle.people, middle.north / middle.people});
        if (away >= middle.nearest) continue;
        middle.nearest = away;
        middle.cell = cell.centre;
    }
    for (const Middle &middle : middles)
        if (middle.people > 0) add(middle.cell, SiteMark::Centre, {});
}

/** Of the nearest cell: borders are not known here, and a site lies where people live. */
int SiteCandidates::townAt(Utm place) const
{
    for (const double metres : {250., 1000., 3000.}) {
        double nearest = metres;
        int town = -1;
        m_cells.within(place, metres, [&](quint32 cell, double away) {
            if (m_input.cells[cell].town < 0 || away > nearest) return;
            nearest = away;
            town = m_input.cells[cell].town;
        });
        if (town >= 0) return town;
    }
    return -1;
}

std::vector<std::vector<quint32>> SiteCandidates::onNodes() const
{
    std::vector<std::vector<quint32>> found(m_ground.hasNetwork() ? m_ground.network->nodeCount() : 0);
    for (quint32 i = 0; i < m_spots.footings.size(); ++i)
        if (const quint32 node = m_spots.footings[i].node; node < found.size()) found[node].push_back(i);
    return found;
}

Result<std::vector<std::vector<quint32>>> SiteCandidates::covers(
    const FootSpots &spots, const std::vector<quint32> &cells, float metres, const Progress &progress) const
{
    std::vector<std::vector<quint32>> covers(m_spots.places.size());
    const std::vector<std::vector<quint32>> onNodes = this->onNodes();
    const NearSpots straight(m_spots.places);
    static const WalkingNetwork none;
    NearbySearch search(m_ground.hasNetwork() ? *m_ground.network : none);
    const double most = metres / m_ground.detour;
    for (quint32 demand = 0; demand < cells.size(); ++demand) {
        if (demand % 256 == 0 && !progress.step(int(100 * size_t(demand) / cells.size())))
            return fail(Error::Kind::Cancelled, u"cancelled"_s);
        const Utm at = spots.places[cells[demand]];
        const Footing footing = spots.footings[cells[demand]];
        const bool isOnPath = footing.node < onNodes.size();
        // A straight line counts where one of the two is far from every path, or both stand on the same spot of it.
        straight.within(at, most, [&](quint32 candidate, double) {
            const quint32 node = m_spots.footings[candidate].node;
            if (!isOnPath || node >= onNodes.size() || node == footing.node) covers[candidate].push_back(demand);
        });
        if (!isOnPath) continue;
        for (const auto &[node, away] : search.from({footing.node, footing.metres}, metres))
            for (const quint32 candidate : onNodes[node])
                if (away + m_spots.footings[candidate].metres <= metres
                    && (covers[candidate].empty() || covers[candidate].back() != demand))
                    covers[candidate].push_back(demand);
    }
    for (quint32 candidate = 0; candidate < covers.size(); ++candidate) {
        if (covers[candidate].empty()) continue;
        const int town = townAt(m_spots.places[candidate]);
        if (town < 0 || !m_input.towns[size_t(town)].isOwn) covers[candidate].clear();
    }
    return covers;
}

void SiteCandidates::nameByNearest(FoundSite &site) const
{
    constexpr double mostM = 1000;
    site.markM = mostM;
    for (const GapPlace &place : m_input.places) {
        if (place.name.isEmpty() || !(isStop(place) || isSquare(place))) continue;
        const double away = metresBetween(place.at, site.at);
        if (away >= site.markM) continue;
        site.markM = away;
        site.mark = isStop(place) ? SiteMark::Stop : SiteMark::Place;
        site.name = place.name;
    }
}

FoundSite SiteCandidates::site(quint32 candidate) const
{
    FoundSite site{.at = m_spots.places[candidate]};
    const int town = townAt(site.at);
    if (town >= 0) site.town = m_input.towns[size_t(town)].name;
    if (candidate < m_names.size()) {
        site.mark = m_names[candidate].first;
        site.name = m_names[candidate].second;
    } else {
        nameByNearest(site);
    }
    return site;
}
