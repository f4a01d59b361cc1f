// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"

/** What was wrong with a pair of degrees in a file of a stranger. */
enum class DegreeFault {
    None,
    /** Both numbers are there, but the other way round; put right, since no place in Germany is meant by both orders. */
    Swapped,
    Missing,
    /** Text, not a number, or beyond 180 or 90 degrees. */
    Unreadable,
    /** 0/0, which devices and tables say where they know nothing. */
    Zero,
    /** Not in Germany or near its border. */
    Elsewhere
};

/** A place as the register stores it, and what was wrong; there is one only for None and Swapped. */
struct CheckedPlace {
    std::optional<Utm> place = {};
    DegreeFault fault = DegreeFault::Missing;
};

/** Checks degrees, nothing where the file has no number; NaN and infinity are unreadable. */
CheckedPlace checkDegrees(std::optional<double> lon, std::optional<double> lat);
