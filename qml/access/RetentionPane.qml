// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtCore
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/** How long what is kept, what is due, and the deletion runs: one person plans, another confirms, a protocol of numbers remains. */
TrustPane {
    id: root

    readonly property alias desk: desk
    readonly property alias ruleDialog: ruleDialog
    readonly property alias runDialog: runDialog
    readonly property bool mayConfirm: workspace.rights.Retention.write
    readonly property bool hasPlan: desk.planned.number !== undefined

    function arrive(target: var): void {
        if (target?.run && desk.due > 0)
            runDialog.askPlan();
    }
    function pose(name: string): void {
        if (name === "rule")
            ruleDialog.ask(desk.rules[5]);
        else if (name === "preview")
            runDialog.askPlan();
        else if (name === "planned")
            desk.plan();
        else if (name === "confirm" && hasPlan)
            runDialog.askConfirm();
    }
    function takeFocus(): void {
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    poses: ["rule", "preview", "planned", "confirm"]
    busy: desk.busy
    statusText: desk.due > 0 ? qsTr("%n Einträge fällig", "", desk.due) : qsTr("Nichts ist fällig")

    RetentionDesk {
        id: desk

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    ScrollPane {
        anchors.fill: parent
        upperMargin: Theme.gap
        maximumWidth: Theme.px(1040)
        spacing: Theme.gapLarge

        PageTitle {
            text: qsTr("Aufbewahrung")
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.controlHeight
        }
        BodyText {
            quiet: true
            text: qsTr("Jede Datenart hat eine Frist. Ist sie um, löscht oder anonymisiert ein Löschlauf: Eine Person plant, eine zweite bestätigt, es bleibt ein Protokoll mit Zahlen. Die vorgeschlagenen Fristen legt die Verwaltung fest.")
            Layout.fillWidth: true
        }
        Banner {
            visible: !desk.busy && desk.due === 0 && !root.hasPlan
            kind: "good"
            quiet: true
            title: qsTr("Nichts ist fällig")
            text: desk.held > 0 ? qsTr("%n Einträge sind zurückgestellt, weil noch etwas läuft.", "", desk.held) : qsTr("Sobald eine Frist um ist, steht es hier und auf der Seite „Heute“.")
            Layout.fillWidth: true
        }
        Card {
            visible: desk.due > 0 && !root.hasPlan
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                Verdict {
                    judgement: "warn"
                    bold: true
                    text: qsTr("Von %n Einträgen ist die Frist um.", "", desk.due) + (desk.held > 0 ? " " + qsTr("%n weitere sind zurückgestellt.", "", desk.held) : "")
                    Layout.fillWidth: true
                }
                PushButton {
                    id: first

                    primary: true
                    enabled: desk.mayPlan && !desk.running
                    text: qsTr("Löschlauf planen …")
                    onClicked: runDialog.askPlan()
                }
            }
        }
        RetentionPlan {
            visible: root.hasPlan
            desk: desk
            run: desk.planned
            mayConfirm: root.mayConfirm
            onPreviewRequested: runDialog.askConfirm()
            onPlanRequested: runDialog.askPlan()
            Layout.fillWidth: true
        }
        RetentionRules {
            desk: desk
            mayChange: root.mayConfirm
            onChosen: rule => ruleDialog.ask(rule)
            Layout.fillWidth: true
        }
        RetentionRuns {
            desk: desk
            onPrintRequested: number => {
                choice.number = number;
                choice.open();
            }
            Layout.fillWidth: true
        }
        Caption {
            text: root.workspace.isServer ? qsTr("Mietgrenzen, Ergebnisse und Berichte bleiben; sie sind dem Kreisarchiv anzubieten (LArchG).") : qsTr("Mietgrenzen, Ergebnisse und Berichte bleiben; sie sind dem Kreisarchiv anzubieten (LArchG). In einer Datei ist die zweite Person ein Versprechen: Das Programm vergleicht Anmeldung und Namen, beweisen kann es sie nur auf einem Server.")
            Layout.fillWidth: true
        }
    }
    RetentionRuleDialog {
        id: ruleDialog

        desk: desk
    }
    RetentionRunDialog {
        id: runDialog

        desk: desk
        onServer: root.workspace.isServer
    }
    FileDialog {
        id: choice

        property string number

        title: qsTr("Löschprotokoll %1").arg(number)
        fileMode: FileDialog.SaveFile
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        selectedFile: currentFolder + "/" + qsTr("Löschprotokoll %1").arg(number) + ".pdf"
        nameFilters: [qsTr("PDF (*.pdf)"), qsTr("HTML (*.html)")]
        onAccepted: desk.print(number, selectedFile)
    }
}
