// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/address/nearaddress.h"

using namespace Qt::StringLiterals;

Result<std::optional<NearAddress>> nearestAddress(Sql &sql, Utm place, double metres)
{
    const UtmBox box{place.east - metres, place.north - metres, place.east + metres, place.north + metres};
    const auto streets
        = sql.find<AddressStreet>(u"address_street"_s, u"where %1 order by id"_s.arg(sql.inBox(u"address_street"_s)), Sql::boxValues(box));
    if (!streets) return std::unexpected(streets.error());
    std::optional<NearAddress> nearest;
    for (const AddressStreet &street : *streets)
        for (const AddressHouse &house : housesOf(street)) {
            const double away = metresBetween(place, house.place);
            if (away <= metres && (!nearest || away < nearest->metres)) nearest = {street.street, house.number, street.city, away};
        }
    return nearest;
}
