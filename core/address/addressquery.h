// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/address/housenumber.h"
#include <QStringList>

/** One way to understand what was typed: which part is the house number is not always plain, as in "Straße des 17. Juni 135". */
struct AddressReading {
    /** Folded words of street and town. */
    QStringList words = {};
    HouseNumber number = {};
    /** The number as it was typed. */
    QString numberText = {};
    /** Five digits, or the first of them; empty where there are none. */
    QString postalCode = {};
    bool operator==(const AddressReading &) const = default;
};

/** All ways to understand an address in any order, the likeliest first; none where nothing was typed. */
QList<AddressReading> readingsOf(const QString &typed);
