// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/call.h"
#include "import/prints.h"
#include <functional>

/** Prints what @p load finds into the file behind --out, and says so. */
Result<> printCalled(const Call &call, const std::function<Result<Print>(Sql &)> &load);
