// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/storage/sql.h"

/** Writes a compact, checked copy of the register's file to @p target; replaces what is there only once the copy is sound. */
Result<> backupFile(const Connection &connection, const QString &target, const Progress &progress);
