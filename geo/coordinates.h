// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include <QString>

/**
 * A place in or near Germany as people write it: degrees in either order (49.4447, 7.7690 · 49,4447 7,7690) or UTM zone 32 (410000 5477000
 * · 32410000 5477000). Nothing where it is neither.
 */
std::optional<Utm> parseCoordinates(QStringView typed);
/** 49,44470 7,76900: north first; parseCoordinates() reads it back to the metre. */
QString coordinatesText(Utm place);
