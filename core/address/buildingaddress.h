// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/address/geocoder.h"
#include "core/register/building.h"

/** Fills in street, number, postal code and town, and the place with how exact it is; a place that somebody set by hand stays. */
void fillAddress(Building &building, const AddressHit &hit);
