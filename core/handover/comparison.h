// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handoverparts.h"

/** One thing that is not the same as in an earlier protocol. */
struct Difference {
    /** "Küche", "Zähler Strom 1EMH001", "Schlüssel". */
    QString where = {};
    /** "Boden", "Stand", "Haustür". */
    QString what = {};
    QString before = {};
    QString now = {};
    /** Worse than before: a new defect, a missing key. */
    bool isWorse = false;
    bool operator==(const Difference &) const = default;
};
/** Move-out against move-in: keys, meters (with what was used), rooms and elements, inventory; in the order of the protocol. */
QList<Difference> differencesOf(const HandoverEntry &before, const HandoverEntry &now);
