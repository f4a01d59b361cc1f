// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The day on which a place has to be there: a date, today, or any. Property: `places`. */
FocusScope {
    id: root

    required property PlaceListModel places

    implicitWidth: Theme.px(250)
    implicitHeight: column.implicitHeight + 2 * Theme.gapSmall
    onActiveFocusChanged: if (activeFocus && !column.activeFocus)
        day.focusInput()

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gapSmall
        spacing: Theme.gapSmall

        DateField {
            id: day

            label: qsTr("Was gilt am")
            hint: qsTr("Leer: auch was noch nicht oder nicht mehr gilt")
            text: root.places.validOn
            error: root.places.validOnError
            Layout.fillWidth: true
            onCommitted: text => root.places.setValidOn(text)
        }
        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            LinkButton {
                text: qsTr("Heute")
                onClicked: root.places.setValidOn("heute")
            }
            LinkButton {
                text: qsTr("Alle Zeiten")
                onClicked: root.places.setValidOn("")
            }
        }
    }
}
