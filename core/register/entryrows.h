// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/entry.h"
#include "core/storage/record.h"

/** Street and number, as duplicates are looked for: "ringstrasse 19a". */
QString foldedStreet(const Building &place);
/** All columns of a building, with those that follow from the address; the municipality's name is searched, too. */
Row rowOfBuilding(const Building &place, const QString &municipality);
/** All columns of an episode, with the sums that follow from its costs. */
Row rowOfVacancy(const Vacancy &episode);
