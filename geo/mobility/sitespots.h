// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/nearspots.h"
#include "geo/mobility/sites.h"

/** The places that are tried for a site, in own municipalities. */
class SiteCandidates
{
public:
    /** @p input has to outlive it. */
    SiteCandidates(const GapInput &input, const WalkingGround &ground, SiteSpots among);

    /**
     * For each candidate the positions in @p cells of those within @p metres of it, measured as nearestOnFoot() does; none for one outside
     * of own municipalities. Cancelled only.
     */
    Result<std::vector<std::vector<quint32>>> covers(
        const FootSpots &spots, const std::vector<quint32> &cells, float metres, const Progress &progress) const;
    /** Where the candidate lies, and by what it is named. */
    FoundSite site(quint32 candidate) const;

private:
    void add(Utm at, SiteMark mark, const QString &name);
    void addCentres();
    int townAt(Utm place) const;
    void nameByNearest(FoundSite &site) const;
    std::vector<std::vector<quint32>> onNodes() const;

    const GapInput &m_input;
    const WalkingGround m_ground;
    FootSpots m_spots;
    /** Of those that have one by themselves; empty where they are named by what is near. */
    std::vector<std::pair<SiteMark, QString>> m_names;
    std::vector<Utm> m_centres;
    NearSpots m_cells;
};
