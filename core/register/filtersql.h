// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/filter.h"
#include "core/register/wordsearch.h"

/** A filter as one condition for both engines; every value is bound. NotFound where it names a place that the register does not know. */
Result<SqlCondition> sqlOf(Sql &sql, const Filter &filter);
