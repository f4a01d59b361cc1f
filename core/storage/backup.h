// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/storage/sql.h"

/**
 * Writes a compact, checked copy of the register to the file @p target, from a file or from a server; what stands there
 * is replaced only once the copy is sound. Call it inside a reading transaction on a server, outside one on a file.
 */
Result<> backupRegister(Connection &connection, const QString &target, const Progress &progress);
