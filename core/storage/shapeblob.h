// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/engine.h"

/**
 * A point or multipolygon as SpatiaLite stores it, without asking SpatiaLite, which would take it apart and put it together again.
 * Source: "BLOB-Geometry", the description of the format at gaia-gis.it. Nothing where @p wkb is neither.
 */
std::optional<StoredShape> storedShape(const Wkb &wkb);
