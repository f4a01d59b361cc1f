// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include <algorithm>
#include <span>
#include <vector>

/** Places from west to east, to be asked for those near another one in a straight line. */
class NearSpots
{
public:
    explicit NearSpots(std::span<const Utm> places) : m_places(places), m_order(places.size())
    {
        for (quint32 i = 0; i < m_order.size(); ++i) m_order[i] = i;
        std::ranges::stable_sort(m_order, {}, [this](quint32 i) { return m_places[i].east; });
    }

    /** Calls @p visit(position, metres) for every place within @p metres. */
    template<class Visit> void within(Utm from, double metres, const Visit &visit) const
    {
        auto one = std::ranges::lower_bound(m_order, from.east - metres, {}, [this](quint32 i) { return m_places[i].east; });
        for (; one != m_order.end() && m_places[*one].east <= from.east + metres; ++one)
            if (const double away = metresBetween(from, m_places[*one]); away <= metres) visit(*one, away);
    }

private:
    std::span<const Utm> m_places;
    std::vector<quint32> m_order;
};
