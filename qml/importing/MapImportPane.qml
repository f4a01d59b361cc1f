// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import QtQuick.Templates as T

/** A base map from an OSM file: chosen or dropped, shown in numbers, then kept as one step. Signals: `done(text)`, `mapRequested()`. */
FocusScope {
    id: root

    required property Workspace workspace
    readonly property alias intake: intake
    readonly property bool busy: intake.state === "reading"
    readonly property string fileName: intake.fileName

    signal done(text: string)
    signal mapRequested

    function choose(): void {
        chooser.open();
    }
    function read(file: url): void {
        intake.read(file);
    }

    MapImport {
        id: intake

        workspace: root.workspace
        onKept: root.done(qsTr("Hintergrundkarte eingelesen: %1").arg(intake.fileName))
    }
    FileDialog {
        id: chooser

        title: qsTr("OSM-Datei wählen")
        nameFilters: [qsTr("OpenStreetMap (*.pbf *.osm *.osm.gz *.osm.bz2)"), qsTr("Alle Dateien (*)")]
        onAccepted: root.read(selectedFile)
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapLarge
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            BodyText {
                text: qsTr("Straßen, Gewässer, Wälder und Gebäude aus einer OSM-Datei liegen danach im Register und werden ohne Netz gezeichnet. Eine frühere Karte wird ersetzt.")
                quiet: true
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(620)
            }
            Item {
                Layout.fillWidth: true
            }
            PushButton {
                primary: intake.state === "idle" || intake.state === "failed"
                focus: true
                icon.name: "folder"
                text: qsTr("Datei wählen")
                enabled: intake.state !== "reading" && intake.state !== "keeping"
                Layout.alignment: Qt.AlignTop
                onClicked: chooser.open()
            }
        }
        Banner {
            visible: intake.state === "failed"
            kind: "bad"
            title: qsTr("%1 wurde nicht übernommen.").arg(intake.fileName)
            text: intake.error
            Layout.fillWidth: true
        }
        Banner {
            visible: intake.state === "kept"
            kind: "good"
            title: qsTr("Die Karte ist im Register.")
            text: qsTr("Der Import lässt sich als ein Schritt zurücknehmen.")
            actions: T.Action {
                text: qsTr("Karte zeigen")
                onTriggered: root.mapRequested()
            }
            Layout.fillWidth: true
        }
        EmptyState {
            visible: intake.state === "idle"
            icon: "import"
            title: qsTr("Eine Datei hierher ziehen")
            text: qsTr(".osm.pbf, .osm, .osm.gz oder .osm.bz2, etwa der Auszug eines Landes oder Landkreises. Vor dem Übernehmen sehen Sie, was darin ist.")
            Layout.maximumWidth: Theme.px(480)
            Layout.alignment: Qt.AlignCenter
            Layout.fillHeight: false
        }
        BodyText {
            visible: intake.state === "reading" || intake.state === "keeping"
            text: intake.state === "reading" ? qsTr("%1 wird gelesen …").arg(intake.fileName) : qsTr("Wird übernommen …")
        }
        ProgressLine {
            visible: intake.state === "reading" || intake.state === "keeping"
            indeterminate: true
            Layout.preferredWidth: Theme.px(280)
        }
        Card {
            visible: intake.state === "staged"
            title: qsTr("Was die Datei enthält")
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Flow {
                spacing: Theme.gapHuge
                Layout.fillWidth: true

                Repeater {
                    model: intake.counts

                    Figure {
                        required property var modelData

                        value: modelData.count.toLocaleString(Qt.locale(), "f", 0)
                        label: modelData.label
                    }
                }
            }
            Repeater {
                model: intake.facts

                BodyText {
                    required property string modelData

                    text: modelData
                    quiet: true
                    Layout.fillWidth: true
                }
            }
        }
        RowLayout {
            visible: intake.state === "staged"
            spacing: Theme.gap
            Layout.fillHeight: false

            PushButton {
                objectName: "keepMap"
                primary: true
                text: qsTr("Karte übernehmen")
                onClicked: intake.keep()
            }
            PushButton {
                text: qsTr("Verwerfen")
                onClicked: intake.drop()
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
