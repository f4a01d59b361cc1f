// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** Title of a card or group, 13/20 600. */
BodyText {
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
}
