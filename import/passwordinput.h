// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"

/** The first line of a file, or of the standard input where @p path is empty; unseen where somebody types it. Never an argument: those
 * stand in the list of processes. */
Result<QString> passwordFrom(const QString &path);
