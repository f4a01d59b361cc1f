// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The rent that empty flats did not bring, as an argument for the talk. Property: `text`; without it there is nothing to see. */
ColumnLayout {
    id: root

    property string text

    visible: text !== ""
    spacing: Theme.gapSmall

    Divider {}
    GroupTitle {
        text: qsTr("Entgangene Miete")
        Layout.topMargin: Theme.gapSmall
    }
    BodyText {
        text: root.text
        Layout.fillWidth: true
    }
}
