// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

/** The box around all municipalities with a margin of five kilometres; nothing where the register has none. */
Result<std::optional<UtmBox>> regionOf(Sql &sql);
