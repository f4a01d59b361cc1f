// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

/**
 * Who works on a record just now. On a server that is a lock of the reading connection that keeps nobody out: no row, no heartbeat, gone
 * with the connection. On a file there is nobody else, as far as anybody can see.
 */
Result<> hold(Sql &sql, const QString &table, qint64 id);
/** Takes back one hold(). */
Result<> letGo(Sql &sql, const QString &table, qint64 id);
/** The names of the others who work on it, in alphabetical order; the login of whoever has none that may be seen. */
Result<QStringList> holders(Sql &sql, const QString &table, qint64 id);

/** The number that stands for a table in such a lock, the same in every version of the program. */
int presenceNumber(const QString &table);
