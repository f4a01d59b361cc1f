// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/livingfacts.h"
#include "core/reporting/paper.h"

/** "Leben in Otterberg": where bus, shop, doctor, school and help are, when, and what it costs. What nobody entered is left out. */
Paper livingSheet(const LivingFacts &facts, const Printing &printing);
