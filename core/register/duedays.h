// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/task.h"
#include "core/storage/sql.h"

/**
 * The open task of @p wanted's subject and rule follows a day: made (no sooner than today), moved, or cancelled where @p dueOn is invalid.
 * One that somebody did for that day or a later one is not made again.
 */
Result<> followDueDay(Sql &sql, Task wanted, QDate dueOn, QDate today);
