// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Where nothing lies yet: what may be dropped, and the way by keyboard. Property: `text`. Signals: `triggered()` (choose files), `pasteRequested()`. */
FocusScope {
    id: root

    property string text

    signal triggered
    signal pasteRequested

    implicitWidth: room.implicitWidth + 2 * Theme.gapLarge
    implicitHeight: room.implicitHeight + 2 * Theme.gap
    Keys.onPressed: event => {
        event.accepted = event.matches(StandardKey.Paste);
        if (event.accepted)
            pasteRequested();
    }

    DashedFrame {
        anchors.fill: parent
        radius: Theme.radiusLarge
    }
    RowLayout {
        id: room

        anchors.fill: parent
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge
        spacing: Theme.gap

        Icon {
            name: "photo"
            size: Theme.px(24)
            color: Theme.textQuiet
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: root.text
                quiet: true
                Layout.fillWidth: true
            }
            LinkButton {
                focus: true
                text: qsTr("Dateien wählen …")
                Accessible.description: root.text
                onClicked: root.triggered()
            }
        }
    }
}
