// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/communitybus.h"

/** A stop that a drawn route goes through. */
struct RouteStop {
    QString uid = {};
    QString name = {};
    bool operator==(const RouteStop &) const = default;
};

/**
 * The stops of a service after its route went through @p before and now goes through @p now: stops that came are put in where they
 * come along the way, those that went are taken out, all others stay with what was entered about them. A round trip may pass a stop twice.
 */
QList<CommunityBusStop> stopsAlong(QList<CommunityBusStop> stops, const QList<RouteStop> &before, const QList<RouteStop> &now);
