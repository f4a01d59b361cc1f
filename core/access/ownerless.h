// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

// Records that no office keeps, such as those of a file that became a server's: on a server no role sees them that sees its own only.

Result<qint64> countOwnerless(Sql &sql);
/** Gives all of them to @p office and returns how many they were. */
Result<qint64> giveOwnerless(Sql &sql, const QString &office);
