// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/storage/sql.h"

/**
 * Copies every row of a register, with ids, versions and change log, into the empty register @p to on a file. Works
 * from both engines; the caller commits or drops the copy.
 */
Result<> copyRows(Sql &from, const Connection &to, const Progress &progress);
