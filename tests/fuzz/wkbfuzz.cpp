// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/wkb.h"
#include <cstdlib>

/** Geometry as it lies in a register that somebody else wrote; what can be read must be written the same way. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (const auto polygons = readPolygons(bytes)) {
        const Wkb written = toWkb(*polygons);
        const auto again = readPolygons(written.bytes);
        if (!again || toWkb(*again) != written) std::abort();
    }
    if (const auto lines = readLines(bytes)) {
        const Wkb written = toWkb(*lines);
        const auto again = readLines(written.bytes);
        if (!again || toWkb(*again) != written) std::abort();
    }
    if (const auto point = pointOf(bytes.toByteArray()))
        if (pointOf(toWkb(*point).bytes) != point) std::abort();
    return 0;
}
