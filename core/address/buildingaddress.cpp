// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/address/buildingaddress.h"
#include "core/address/housenumber.h"

void fillAddress(Building &building, const AddressHit &hit)
{
    building.street = hit.street;
    if (!hit.houseNumber.isEmpty()) {
        building.houseNumber = canonical(parseHouseNumber(hit.houseNumber));
        building.houseNumberSuffix.clear();
    }
    if (!hit.postalCode.isEmpty()) building.postalCode = hit.postalCode;
    if (!hit.city.isEmpty()) building.city = hit.city;
    if (building.positionOrigin == PositionOrigin::Manual) return;
    building.geom = toWkb(hit.place);
    building.positionOrigin = PositionOrigin::Automatic;
    building.positionAccuracy = hit.accuracy == AddressAccuracy::House ? PositionAccuracy::HouseCoordinate : PositionAccuracy::Street;
}
