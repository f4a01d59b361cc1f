// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/exchange/wayrows.h"

/** Rows of a file that became one with others here, as flats recorded twice do: their uid, and that of the row which stands for them. */
using JoinedRows = QHash<QString, QString>;
Result<JoinedRows> joinedRows(Sql &sql, const WayTables &there);

/** The rows here that the rows of a file are about, under the uids of the file; what is not here is left out. */
Result<WayTables> rowsHere(Sql &sql, const WayTables &there);
