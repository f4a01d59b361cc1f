// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

// Words of search_word follow from other columns: they have no version and no entry in the change log.

/** Deletes a word that no row has any more; Sql::erase() calls it. */
Result<> eraseWord(Connection &connection, qint64 id);
/** Lets the connection forget the ids of words where another one deleted some since; once per step. */
Result<> renewWords(Connection &connection, Sql &sql);
