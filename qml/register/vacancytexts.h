// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/vacancylist.h"

/** A cell of the list of vacancies; "…" where the row is needed and not there yet. */
QString vacancyText(const VacancyPoint &point, const VacancyRow *vacancy, VacancyColumn column);
