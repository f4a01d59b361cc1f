// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/place.h"
#include "core/places/placesource.h"
#include "import/osmfile.h"
#include <optional>

/** The source of everything that comes from OpenStreetMap; one for all files, so that a newer extract renews an older one. */
PlaceSource osmSource(const OsmReport &report);
/** "osm:node/1234", by which a place is known again. */
QString osmKey(OsmKind kind, qint64 id);
/** What tags say of any place: name, operator, address, phone, website, hours, wheelchair. */
Place placeOf(const OsmTags &tags, PlaceKind kind);
/** Yes and no in the tags' words; unknown for any other, such as "limited". */
Tri triOf(const OsmTags &tags, QByteArrayView key);
/** The first number of several. */
QString phoneOf(const OsmTags &tags);

/** The centre of gravity of a closed line, the middle place of an open one. */
LonLat middleOf(std::span<const LonLat> line);
/** Where a place lies, if that is in Germany and in the box around the municipalities. */
std::optional<Utm> placedIn(const std::optional<UtmBox> &box, LonLat place);
