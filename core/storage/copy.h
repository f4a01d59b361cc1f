// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/tablesum.h"

/**
 * Copies every row of a register, with ids, versions and change log, into the empty register @p to, reads them back and compares: the sums
 * of all tables are equal where it returns a value. Numbers that were given once are not given again there. Works between both engines, row
 * by row; the caller has begun a transaction on both sides and commits or drops the copy.
 */
Result<QList<TableSum>> copyRows(Sql &from, Connection &to, const Progress &progress);

/**
 * Copies a register from a file or a server to a file or a server that holds none yet, or an empty one: whole and compared, or not at all.
 * An older register is not touched, but refused.
 */
Result<QList<TableSum>> copyRegister(const Location &from, const Location &to, const Progress &progress);
