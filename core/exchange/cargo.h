// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/exchange/giving.h"
#include "core/exchange/wayrows.h"

/** NotFound "exchange.gone" where one of the chosen records is not in the register. */
Result<> allThere(Sql &sql, const ExchangeRequest &request);
/** Copies what was asked for from @p home into the empty register @p way. */
Result<> packCargo(Sql &home, Sql &way, const ExchangeRequest &request, const Progress &progress);
/** All exchanged rows of the register in a file. */
Result<WayTables> readCargo(Sql &way);
/** "3 Leerstände, 2 Vermieter, 1 Haushalt" */
QString countsText(const WayTables &tables);
