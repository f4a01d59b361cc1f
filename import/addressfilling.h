// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"
#include "import/addressfile.h"

/** Fills in towns and postal codes that a file leaves out, see stageAddresses(). */
Result<> fillTowns(Sql &sql, AddressFile &file);
/** The houses of each street in the order of their numbers; what stands there twice is counted as repeated. */
QList<AddressStreet> streetsOf(AddressFile &file);
/** Adds houses that are not there yet, in their order. */
void addHouses(AddressStreet &street, const std::vector<AddressHouse> &more);
