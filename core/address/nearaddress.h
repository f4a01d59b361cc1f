// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/address/address.h"

/** The house that is nearest to a place. */
struct NearAddress {
    QString street = {};
    QString number = {};
    QString city = {};
    double metres = 0;
    bool operator==(const NearAddress &) const = default;
};

/** Among the addresses of the register within @p metres; nothing where there is none. */
Result<std::optional<NearAddress>> nearestAddress(Sql &sql, Utm place, double metres);
