// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

struct sqlite3;

/** Gives a connection the functions bleibe_pack(), bleibe_east_mm() and bleibe_north_mm(), as Engine describes them. */
bool addPackedFunctions(sqlite3 *connection);
