// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import QtQuick.Templates as T

/** A table of vacancies or landlords, or an OpenImmo file: columns mapped, rows shown, then kept as one step. Signals: `done(text)`, `showRequested()`. */
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
        onKept: summary => root.done(qsTr("Übernommen: %1").arg(summary))
    }
    FileDialog {
        id: chooser

        readonly property string tables: qsTr("Tabellen (*.xlsx *.ods *.csv *.tsv *.txt)")
        readonly property string both: qsTr("Tabellen und OpenImmo (*.xlsx *.ods *.csv *.tsv *.txt *.xml *.zip)")

        title: qsTr("Datei wählen")
        nameFilters: [root.kind === "Vacancies" ? both : tables, qsTr("Alle Dateien (*)")]
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
            title: qsTr("%1 ist im Register.").arg(intake.fileName)
            text: qsTr("Der Import lässt sich als ein Schritt zurücknehmen.")
            actions: T.Action {
                text: qsTr("Liste zeigen")
                onTriggered: root.showRequested()
            }
            Layout.fillWidth: true
        }
        Banner {
            visible: root.staged && intake.transfer !== ""
            kind: "info"
            title: intake.transfer
            text: qsTr("Was hier im Register anders eingetragen ist, bleibt. Neue Angebote beginnen als Entwurf, ohne Einwilligung.")
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
                title: root.kind === "Vacancies" ? qsTr("Eine Tabelle oder OpenImmo-Datei hierher ziehen") : qsTr("Eine Tabelle hierher ziehen")
                text: root.kind === "Vacancies" ? qsTr("XLSX, ODS, CSV oder OpenImmo (XML, Zip). Die Spalten einer Tabelle werden erkannt und lassen sich ändern. Vor dem Übernehmen sehen Sie jede Zeile.") : qsTr("XLSX, ODS oder CSV. Die Spalten werden erkannt und lassen sich ändern. Vor dem Übernehmen sehen Sie jede Zeile.")
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
