// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** For whom a landlord acts: found by typing. Property: `choice`. */
ColumnLayout {
    id: root

    required property LandlordChoice choice

    spacing: Theme.gapTiny

    Caption {
        text: qsTr("Vertritt")
        Layout.fillWidth: true
    }
    LandlordSearch {
        visible: root.choice.kind === "none"
        mayCreate: false
        choice: root.choice
        Layout.fillWidth: true
        onDecided: Qt.callLater(() => away.forceActiveFocus(Qt.TabFocusReason))
    }
    RowLayout {
        visible: root.choice.kind !== "none"
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            name: "person"
            color: Theme.accent
        }
        BodyText {
            text: [root.choice.name, root.choice.details].filter(part => part !== "").join(" · ")
            Layout.fillWidth: true
        }
        LinkButton {
            id: away

            text: qsTr("Entfernen")
            Accessible.name: qsTr("%1 nicht mehr vertreten").arg(root.choice.name)
            onClicked: root.choice.clear()
        }
    }
}
