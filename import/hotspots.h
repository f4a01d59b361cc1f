// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/freifunk.h"
#include "import/placestaging.h"

/** Where the nodes come from; @p name is the community's. */
PlaceSource hotspotSource(const FreifunkList &list, const QString &name);
/** Every node as a place of kind Hotspot: free of charge, without registration. */
QList<ReadPlace> hotspotPlaces(const FreifunkList &list, const PlaceSource &source);
