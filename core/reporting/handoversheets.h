// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/handoverfacts.h"

/**
 * Übergabeprotokoll between landlord and tenant: condition of the flat, filled or to be filled by hand. Nothing on it tells of benefits,
 * who pays, or the instruction; so it does not say either who paid the deposit.
 */
Paper protocolSheet(const HandoverFacts &facts, const Printing &printing);
/** Einweisungsprotokoll: E01 to E20 with what was explained of each; the landlord has no part in it. */
Paper instructionSheet(const HandoverFacts &facts, const Printing &printing);
/**
 * Wohnungsgeberbestätigung with the four items of §19(3) BMG and no other; no letterhead, for it is the landlord's. The deadline stands
 * outside of the form.
 */
Paper confirmationSheet(const HandoverFacts &facts);
/** Leaflet: visits are voluntary (Art. 13 GG). */
Paper visitsLeaflet(const SecondLanguage &language, const Printing &printing);
