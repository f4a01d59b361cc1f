// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** One way to reach a landlord. Property: `way` (see LandlordDetail). */
RowLayout {
    id: root

    required property var way

    spacing: Theme.gapSmall

    Icon {
        name: ({
                "email": "mail",
                "street": "pin"
            })[root.way.kind] ?? "phone"
        size: Theme.smallIconSize
        color: Theme.textQuiet
    }
    LinkButton {
        visible: root.way.url !== ""
        text: root.way.text
        Accessible.description: root.way.label
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        onClicked: Qt.openUrlExternally(root.way.url)
    }
    BodyText {
        visible: root.way.url === ""
        text: root.way.text
        Accessible.name: root.way.label + ": " + text
        Layout.fillWidth: true
    }
    Caption {
        visible: root.way.preferred
        text: qsTr("bevorzugt")
    }
    Item {
        visible: root.way.url !== ""
        Layout.fillWidth: true
    }
    IconButton {
        small: true
        icon.name: "copy"
        text: qsTr("%1 kopieren").arg(root.way.label)
        onClicked: Labels.toClipboard(root.way.text)
    }
}
