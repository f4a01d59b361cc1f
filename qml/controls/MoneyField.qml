// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

/** A NumberField for euros, two places. */
NumberField {
    unit: "€"
}
