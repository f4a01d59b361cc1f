// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/paper.h"
#include "core/reporting/sheetfacts.h"

/**
 * Angebotsblatt, to be shown to a household: what a dwelling offers and costs. Never a landlord's name, number or remark, never a note of
 * the office; the address only where mayShowAddress(), photos only with a documented consent for them.
 */
Paper offerSheet(const SheetFacts &facts, const Printing &printing);
/** Objektblatt, for the office alone: everything the register knows, landlords and talks too. */
Paper objectSheet(const SheetFacts &facts, const Printing &printing);

/**
 * What whoever offers a dwelling has to say of its energy certificate (§ 87 Gebäudemodernisierungsgesetz): kind, final energy, carrier,
 * year of construction, class; or in one line that it is not there yet, or not required.
 */
QList<Fact> certificateLines(const Building &building);
