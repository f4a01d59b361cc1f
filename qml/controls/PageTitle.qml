// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** Title of a page, 20/28 600. */
BodyText {
    size: Theme.titleSize
    leading: Theme.px(28)
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
}
