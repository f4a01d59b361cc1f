// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/region.h"
#include "core/register/municipality.h"
#include "geo/shape.h"
#include "geo/wkb.h"

Result<std::optional<UtmBox>> regionOf(Sql &sql)
{
    constexpr double margin = 5000;
    std::optional<UtmBox> region;
    return eachMunicipality(sql, [&](const Municipality &municipality) {
        const auto border = readPolygons(municipality.geom.bytes);
        if (!border) return;
        const UtmBox box = boxOf(*border);
        if (!region) region = box;
        region = UtmBox{std::min(region->west, box.west), std::min(region->south, box.south), std::max(region->east, box.east),
            std::max(region->north, box.north)};
    }).transform([&]() -> std::optional<UtmBox> {
        if (!region) return {};
        return UtmBox{region->west - margin, region->south - margin, region->east + margin, region->north + margin};
    });
}
