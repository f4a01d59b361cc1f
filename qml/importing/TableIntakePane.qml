// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import QtQuick.Templates as T

/** A table of vacancies or landlords: columns mapped, rows shown, then kept as one step. Signals: `done(text)`, `showRequested()`. */
FocusScope {
    id: root

    required property Workspace workspace
    property string kind: "Vacancies"
    property string density: "normal"
    readonly property alias intake: intake
    readonly property bool busy: intake.phase === "reading" || intake.phase === "keeping"
    readonly property bool staged: intake.phase === "staged"

    signal done(text: string)
    signal showRequested

    function choose(): void {
        chooser.open();
    }

    onKindChanged: intake.kind = kind

    TableIntake {
        id: intake

        workspace: root.workspace
        onKept: summary => root.done(qsTr("Tabelle übernommen: %1").arg(summary))
    }
    FileDialog {
        id: chooser

        title: qsTr("Tabelle wählen")
        nameFilters: [qsTr("Tabellen (*.xlsx *.ods *.csv *.tsv *.txt)"), qsTr("Alle Dateien (*)")]
        onAccepted: intake.read(selectedFile)
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapLarge
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            PushButton {
                primary: !root.staged
                focus: true
                enabled: !root.busy
                icon.name: "folder"
                text: qsTr("Datei wählen")
                onClicked: chooser.open()
            }
            ComboField {
                visible: root.staged && intake.sheets.length > 1
                name: qsTr("Tabellenblatt")
                model: intake.sheets
                currentIndex: intake.sheets.indexOf(intake.sheet)
                Layout.maximumWidth: Theme.px(240)
                onActivated: index => intake.chooseSheet(intake.sheets[index])
            }
            Item {
                Layout.fillWidth: true
            }
        }
        Banner {
            visible: intake.phase === "failed"
            kind: "bad"
            title: qsTr("%1 wurde nicht übernommen.").arg(intake.fileName)
            text: intake.error
            Layout.fillWidth: true
        }
        Banner {
            visible: intake.phase === "kept"
            kind: "good"
            title: qsTr("Die Tabelle ist im Register.")
            text: qsTr("Der Import lässt sich als ein Schritt zurücknehmen.")
            actions: T.Action {
                text: qsTr("Liste zeigen")
                onTriggered: root.showRequested()
            }
            Layout.fillWidth: true
        }
        Repeater {
            model: root.staged ? intake.notes : []

            Banner {
                required property string modelData

                kind: "info"
                title: modelData
                Layout.fillWidth: true
            }
        }
        Item {
            visible: intake.phase === "idle" || intake.phase === "failed" || intake.phase === "kept"
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width, Theme.px(480))
                visible: intake.phase === "idle"
                icon: "table"
                title: qsTr("Eine Tabelle hierher ziehen")
                text: qsTr("XLSX, ODS oder CSV. Die Spalten werden erkannt und lassen sich ändern. Vor dem Übernehmen sehen Sie jede Zeile.")
            }
        }
        ColumnLayout {
            visible: root.busy
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.fillHeight: true

            BodyText {
                text: intake.phase === "reading" ? qsTr("%1 wird gelesen …").arg(intake.fileName) : qsTr("Wird übernommen …")
            }
            ProgressLine {
                indeterminate: true
                Layout.preferredWidth: Theme.px(280)
            }
            Item {
                Layout.fillHeight: true
            }
        }
        StagedTablePane {
            visible: root.staged
            intake: intake
            density: root.density
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
