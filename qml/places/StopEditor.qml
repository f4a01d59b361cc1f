// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The stops of a community bus in their order: found by name, moved, taken out. Property: `form`. */
ColumnLayout {
    id: root

    required property PlaceForm form

    spacing: Theme.gapSmall

    GroupTitle {
        text: qsTr("Haltestellen")
    }
    Repeater {
        model: root.form.stops

        RowLayout {
            id: row

            required property var modelData
            required property int index

            spacing: Theme.gapTiny
            Layout.fillWidth: true

            BodyText {
                text: (row.index + 1) + ". " + row.modelData.name
                Layout.fillWidth: true
            }
            Field {
                name: qsTr("Minuten nach Abfahrt bis %1").arg(row.modelData.name)
                placeholder: qsTr("min")
                numeric: true
                text: row.modelData.minutes
                error: row.modelData.error
                Layout.preferredWidth: Theme.px(64)
                onCommitted: text => root.form.setStopMinutes(row.index, text)
            }
            IconButton {
                small: true
                enabled: row.index > 0
                icon.name: "arrow-up"
                text: qsTr("%1 nach oben").arg(row.modelData.name)
                onClicked: root.form.moveStop(row.index, -1)
            }
            IconButton {
                small: true
                enabled: row.index < root.form.stops.length - 1
                icon.name: "arrow-down"
                text: qsTr("%1 nach unten").arg(row.modelData.name)
                onClicked: root.form.moveStop(row.index, 1)
            }
            IconButton {
                small: true
                icon.name: "close"
                text: qsTr("%1 herausnehmen").arg(row.modelData.name)
                onClicked: root.form.removeStop(row.index)
            }
        }
    }
    PlacePick {
        search: root.form.stopSearch
        label: qsTr("Haltestelle hinzufügen")
        placeholder: qsTr("Name der Haltestelle")
        newText: qsTr("„%1“ nur als Name")
        Layout.fillWidth: true
        onPicked: (uid, name) => root.form.addStop(uid, name)
    }
}
