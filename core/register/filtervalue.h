// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/filter.h"

/** What was typed behind a comparison, as it is stored: 700,00 € · 65,5 m² · 2,5 · 01.12.2026 · today-90 · verfügbar. */
Result<QVariant> readFilterValue(const FilterField &field, const QString &typed, const FilterContext &context);
/** The reverse, as parseFilter() reads it back. */
QString printFilterValue(const FilterField &field, const QVariant &stored);
