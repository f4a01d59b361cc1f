// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/sponsors.h"

/** "2 von 3"; without a limit "2". */
QString shortLoad(const SponsorRow &row);
/** The judgement beside it: "warn" where there is no room left. */
QString loadMark(const SponsorRow &row);
/** How many of consent, confidentiality and, but for associations, certificate are missing. */
int papersMissing(const Sponsor &sponsor);
/** "alle gesehen", or what is missing. */
QString papersText(const Sponsor &sponsor);
