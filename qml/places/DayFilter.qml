// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The day on which a place has to be there: a date, today, or any where `alwaysPossible`. Property: `source`, a PlaceListModel or MapPlaces. */
FocusScope {
    id: root

    required property var source
    property bool alwaysPossible: true

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
            hint: root.alwaysPossible ? qsTr("Leer: auch was noch nicht oder nicht mehr gilt") : ""
            text: root.source?.validOn ?? ""
            error: root.source?.validOnError ?? ""
            Layout.fillWidth: true
            onCommitted: text => root.source.setValidOn(text)
        }
        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            LinkButton {
                text: qsTr("Heute")
                onClicked: root.source.setValidOn("heute")
            }
            LinkButton {
                visible: root.alwaysPossible
                text: qsTr("Alle Zeiten")
                onClicked: root.source.setValidOn("")
            }
        }
    }
}
