// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/building.h"
#include "core/register/dwelling.h"
#include "core/register/vacancy.h"

/** What the entry form edits as one: an episode with its dwelling and building. */
struct VacancyEntry {
    Building building = {};
    Dwelling dwelling = {};
    Vacancy vacancy = {};
    bool operator==(const VacancyEntry &) const = default;
};
