// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/rights.h"

/** Where a record belongs: the Verbandsgemeinde it lies in and the office that recorded it. */
struct Belonging {
    QString associationKey = {};
    QString office = {};
};

/** Whether one record lies within @p extent of the person. What the database decides by more than place and office (assigned, available)
 * counts as within. */
bool reaches(const Standing &standing, Extent extent, const Belonging &record);
/** Whether lists may be read, and not only what was given to this person. */
bool mayList(const Standing &standing, Right right);
