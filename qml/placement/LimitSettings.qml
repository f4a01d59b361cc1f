// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The rent limits of the register: its tables, releasing them, the municipalities of each comparison area, the Heizspiegel. Properties:
 * `workspace`, `page` (the Flickable around). Signals: `importRequested()`, `released(area)`.
 */
Card {
    id: root

    required property Workspace workspace
    required property Flickable page
    readonly property alias tables: tables

    signal importRequested
    signal released(area: string)

    title: qsTr("Mietgrenzen")
    spacing: Theme.gapLarge

    LimitTables {
        id: tables

        workspace: root.workspace
        onReleased: area => root.released(area)
    }
    BodyText {
        visible: tables.loaded && tables.tables.length === 0
        text: qsTr("Noch keine Tabelle. Ohne sie prüft das Register keine Mieten.")
        quiet: true
        Layout.fillWidth: true
    }
    Repeater {
        model: tables.tables

        LimitTableRow {
            required property var modelData

            table: modelData
            mayRelease: root.workspace.rights.LimitRelease.write
            onReleased: tables.release(modelData.area, modelData.from)
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        visible: tables.areas.length > 0
        spacing: Theme.gap
        Layout.fillWidth: true

        Divider {}
        GroupTitle {
            text: qsTr("Vergleichsräume")
        }
        BodyText {
            text: qsTr("Welche Gemeinden zu welchem gehören. Jede Auswahl gilt sofort und lässt sich zurücknehmen.")
            quiet: true
            Layout.fillWidth: true
        }
        Repeater {
            model: tables.areas

            AreaField {
                required property string modelData

                enabled: root.workspace.rights.LimitRelease.write
                choice: tables.choiceOf(modelData)
                page: root.page
                label: modelData
                hint: qsTr("Noch keine Gemeinde.")
                Layout.fillWidth: true
            }
        }
    }
    ColumnLayout {
        visible: tables.heating.length > 0
        spacing: Theme.gap
        Layout.fillWidth: true

        Divider {}
        GroupTitle {
            text: qsTr("Richtwerte für Heizkosten")
        }
        Repeater {
            model: tables.heating

            LimitTableRow {
                required property var modelData

                table: modelData
                Layout.fillWidth: true
            }
        }
    }
    PushButton {
        visible: root.workspace.rights.LimitRelease.write
        icon.name: "import"
        text: qsTr("Tabelle einlesen …")
        onClicked: root.importRequested()
    }
}
