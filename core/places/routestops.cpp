// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/routestops.h"
#include <algorithm>

namespace {
/** Where that stop stands from @p from on; -1 where it does not. */
qsizetype indexOf(const QList<CommunityBusStop> &stops, const QString &uid, qsizetype from)
{
    const auto found
        = std::find_if(stops.cbegin() + from, stops.cend(), [&](const CommunityBusStop &stop) { return stop.placeUid == uid; });
    return found == stops.cend() ? -1 : found - stops.cbegin();
}
}

QList<CommunityBusStop> stopsAlong(QList<CommunityBusStop> stops, const QList<RouteStop> &before, const QList<RouteStop> &now)
{
    const qsizetype shorter = std::min(before.size(), now.size());
    qsizetype same = 0;
    while (same < shorter && before[same] == now[same]) ++same;
    qsizetype sameAtEnd = 0;
    while (sameAtEnd < shorter - same && before[before.size() - 1 - sameAtEnd] == now[now.size() - 1 - sameAtEnd]) ++sameAtEnd;
    qsizetype at = 0;
    for (qsizetype i = 0; i < same; ++i) at = std::max(at, indexOf(stops, before[i].uid, at) + 1);
    for (qsizetype i = same; i < before.size() - sameAtEnd; ++i)
        if (const qsizetype gone = indexOf(stops, before[i].uid, at); gone >= 0) stops.removeAt(gone);
    for (qsizetype i = same; i < now.size() - sameAtEnd; ++i)
        stops.insert(at++, CommunityBusStop{.placeUid = now[i].uid, .name = now[i].name});
    return stops;
}
