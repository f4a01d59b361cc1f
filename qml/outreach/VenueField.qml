// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Where a session is on the map: found by typing, or by a click. Properties: `form`, `placing` (a click on the map is awaited). Signal: `mapRequested()`. */
ColumnLayout {
    id: root

    required property SessionForm form
    property bool placing: false

    signal mapRequested

    spacing: Theme.gapTiny

    GroupTitle {
        text: qsTr("Auf der Karte")
    }
    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            visible: root.form.hasPoint
            name: "pin"
            color: Theme.accent
        }
        BodyText {
            visible: root.form.hasPoint
            text: root.placing ? qsTr("Auf die Karte klicken, oder Esc.") : root.form.town !== "" ? qsTr("in %1").arg(root.form.town) : qsTr("auf der Karte gesetzt")
            Layout.fillWidth: true
        }
        SpotField {
            id: spot

            visible: !root.form.hasPoint
            name: qsTr("Ort auf der Karte")
            placeholder: qsTr("Rathaus, Straße oder Gemeinde")
            search: root.form.search
            onEdited: text => root.form.searchFor(text)
            onTaken: row => {
                root.form.take(row);
                other.forceActiveFocus(Qt.TabFocusReason);
            }
            Layout.fillWidth: true
        }
        LinkButton {
            id: other

            visible: root.form.hasPoint
            text: qsTr("Anderer Ort")
            onClicked: {
                root.form.clearPoint();
                spot.focusInput();
            }
        }
        LinkButton {
            text: root.placing ? qsTr("Abbrechen") : qsTr("Auf der Karte setzen")
            onClicked: root.mapRequested()
            Layout.alignment: root.form.hasPoint ? Qt.AlignVCenter : Qt.AlignTop
            Layout.topMargin: root.form.hasPoint ? 0 : Theme.px(7)
        }
    }
}
