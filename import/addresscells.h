// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include "core/base/result.h"
#include "core/register/building.h"
#include "core/register/dwelling.h"

/** "Ringstr. 5a, 67697 Otterberg" into street, number, code and town, as far as there is one; @p hasNumber where another column has it. */
void takeStreet(Building &building, const QString &cell, bool hasNumber);
/** "67697 Otterberg" into code and town. */
void takeCity(Building &building, const QString &cell);
/** "5 a Hinterhaus" into number and suffix. */
Result<> takeHouseNumber(Building &building, const QString &cell);
/** "1. OG links" into floor and side. */
Result<> takeFloor(Dwelling &dwelling, const QString &cell);

/** "Ringstraße 5a, Otterberg". */
QString addressText(const Building &building);
/** Whether a place lies around Germany, so that its numbers are not swapped or of another system. */
bool isInGermany(Utm place);
