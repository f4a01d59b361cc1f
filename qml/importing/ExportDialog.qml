// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/** What of a list goes into a file, and into which. Function: ask(kind, ids, count). */
DialogFrame {
    id: root

    required property Workspace workspace
    property string kind: "vacancies"
    property var ids: []
    property int count: 0

    /** No ids: the whole list. */
    function ask(kind: string, ids: var, count: int): void {
        root.kind = kind;
        root.ids = ids;
        root.count = count;
        scope.value = false;
        open();
    }

    title: qsTr("Liste exportieren")
    onOpened: choose.forceActiveFocus(Qt.PopupFocusReason)

    ListExport {
        id: exporting

        workspace: root.workspace
    }
    FileDialog {
        id: chooser

        title: qsTr("Liste exportieren")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "xlsx"
        nameFilters: [qsTr("Excel (*.xlsx)"), qsTr("OpenDocument (*.ods)"), qsTr("CSV (*.csv)"), qsTr("GeoPackage (*.gpkg)"), qsTr("GeoJSON (*.geojson)")]
        onAccepted: {
            exporting.write(selectedFile, root.kind, root.ids, scope.value);
            root.close();
        }
    }
    BodyText {
        text: qsTr("%n Zeilen gehen in eine Datei.", "", root.count)
        Layout.fillWidth: true
    }
    Segments {
        id: scope

        label: qsTr("Was geht hinein?")
        hint: value ? qsTr("Mit Vermietern, Nummern und Bemerkungen. Nur für den eigenen Gebrauch; die Datei ist nicht geschützt.") : qsTr("Keine Vermieter und Bemerkungen; die Adresse nur, wo sie gezeigt werden darf.")
        value: false
        options: [
            {
                "value": false,
                "text": qsTr("ohne Personen")
            },
            {
                "value": true,
                "text": qsTr("alles")
            }
        ]
        Layout.fillWidth: true
        onChosen: choice => value = choice
    }
    buttons: [
        PushButton {
            id: choose

            primary: true
            text: qsTr("Datei wählen …")
            onClicked: chooser.open()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
