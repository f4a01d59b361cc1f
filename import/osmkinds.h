// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/placeterms.h"
#include "import/osmfile.h"
#include <optional>

/** What an object means as a place; nothing where it means none. Never Hotspot or CommunityBus, see below. Tags as in the OSM wiki. */
std::optional<PlaceKind> placeKindOf(const OsmTags &tags);
/** True for wireless internet, on whatever object: "internet_access=wlan". A plain "yes" does not say that it is wireless. */
bool isHotspot(const OsmTags &tags);
HotspotProgram hotspotProgramOf(const OsmTags &tags);
/** How a route of buses runs that has to be ordered or is a Bürgerbus; nothing for any other. */
std::optional<BusForm> orderedBusFormOf(const OsmTags &tags);

/** True for a shop of which placeKindOf() knows nothing, because it sells nothing that one needs every week or month. */
bool isUnusedShop(const OsmTags &tags);
/** True for a car park where one meets to share rides, without a bench. */
bool isCarPool(const OsmTags &tags);
