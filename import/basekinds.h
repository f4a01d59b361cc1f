// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/basecell.h"
#include "import/osmfile.h"

/** What an OSM object is on a base map; nothing where it is left out. Keys and values as in the OSM wiki, "Map features". */
std::optional<BaseKind> baseKindOfWay(const OsmTags &tags);
std::optional<BaseKind> baseKindOfArea(const OsmTags &tags);
std::optional<BaseKind> baseKindOfNode(const OsmTags &tags);
/** The name that a map writes on it; null where it writes none. */
QString baseName(BaseKind kind, const OsmTags &tags);
