// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/tiles.h"
#include <functional>
#include <span>

/** A map that others offer over the network. */
struct OnlineMap {
    /** Kept in settings: "basemap.gray". */
    QString key = {};
    QString name = {};
    /** An address with {z}, {x} and {y}, http or https. */
    QString address = {};
    QString attribution = {};
    int minZoom = 0;
    int maxZoom = 19;
    QString host() const;
};

/** Prepared ones, the quietest first. */
std::span<const OnlineMap> onlineMaps();
/** One with an address of somebody's own. Invalid "tiles.address" where it is no such address. */
Result<OnlineMap> ownOnlineMap(const QString &address);

/** How a map is fetched; tests take less time and another cache. */
struct OnlineOptions {
    /** A folder for what was fetched; empty for none. */
    QString cacheFolder = {};
    int timeoutMs = 15'000;
    /** Called for every request that leaves, with the host, in a thread of its own. */
    std::function<void(const QString &)> onSent = {};
};

/**
 * Fetches tiles by HTTP: kept as long as the server allows, asked again with its ETag, shown from the cache where the network is gone; at
 * most six at a time; no cookies, no other host than the map's. tile() waits for the answer or the time-out. What a server has not is not
 * asked for again for ten minutes.
 */
std::shared_ptr<const TileSource> openOnlineMap(const OnlineMap &map, const OnlineOptions &options);
