// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <span>

/** What people call a column, beside its label: folded words, a bar between two names. */
struct ColumnNames {
    const char *target;
    const char *names;
};
std::span<const ColumnNames> vacancyColumnNames();
std::span<const ColumnNames> landlordColumnNames();

/** A target that is no field of the forms. */
struct ExtraTarget {
    const char *key;
    /** To be translated in the context Field. */
    const char *german;
};
std::span<const ExtraTarget> vacancyExtras();
std::span<const ExtraTarget> landlordExtras();
