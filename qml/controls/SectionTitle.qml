// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** Title of a section or of the record in the detail, 16/24 600. */
BodyText {
    size: Theme.sectionSize
    leading: Theme.px(24)
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
}
