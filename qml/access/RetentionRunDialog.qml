// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What a run takes: shown before it is planned, and to the second person before it is carried out. Functions: askPlan(), askConfirm(). */
DialogFrame {
    id: root

    required property RetentionDesk desk
    property bool onServer: false
    property bool confirming: false
    readonly property bool isOwn: desk.planned.isOwn ?? false
    readonly property alias seen: seen
    readonly property alias go: go
    readonly property var row: desk.preview.find(one => one.key === desk.kind) ?? null

    function askPlan(): void {
        confirming = false;
        desk.clearError();
        desk.showDue();
        open();
    }
    function askConfirm(): void {
        confirming = true;
        seen.checked = false;
        desk.clearError();
        desk.showPlanned();
        open();
    }

    title: confirming ? qsTr("%1: Vorschau und Bestätigung").arg(desk.planned.number ?? "") : qsTr("Löschlauf planen")
    preferredWidth: Theme.px(720)
    onOpened: kinds.forceActiveFocus(Qt.TabFocusReason)

    BodyText {
        text: root.confirming ? qsTr("Das löscht der Lauf endgültig. Rückgängig machen lässt er sich nicht.") : qsTr("Das würde der Lauf löschen. Gelöscht wird erst, wenn eine zweite Person bestätigt.")
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gapLarge
        Layout.fillWidth: true

        DueKinds {
            id: kinds

            desk: root.desk
            Layout.preferredWidth: Theme.px(280)
            Layout.preferredHeight: Theme.px(260)
            Layout.fillWidth: true
        }
        DueList {
            desk: root.desk
            row: root.row
            Layout.preferredWidth: Theme.px(320)
            Layout.preferredHeight: Theme.px(260)
            Layout.fillWidth: true
        }
    }
    Caption {
        text: root.onServer ? qsTr("Archive und Sicherungen des Servers führt dessen Systemverwaltung.") : qsTr("Automatische Sicherungen enthalten es noch höchstens fünf Wochen. Kopien von Hand und auf Netzlaufwerken sind eigens zu löschen.")
        Layout.fillWidth: true
    }
    Verdict {
        visible: root.confirming && root.isOwn
        judgement: "unknown"
        text: qsTr("Selbst geplant: Bestätigen kann nur jemand anderes, mit eigener Anmeldung und eigenem Namen.")
        Layout.fillWidth: true
    }
    CheckField {
        id: seen

        visible: root.confirming && !root.isOwn
        text: qsTr("Vorschau geprüft: %n Einträge werden gelöscht oder anonymisiert", "", root.desk.previewDue)
        Layout.fillWidth: true
    }
    Verdict {
        visible: root.desk.error !== ""
        judgement: "bad"
        text: root.desk.error
        Layout.fillWidth: true
    }
    Connections {
        target: root.desk
        function onPlannedNow(): void {
            root.close();
        }
    }
    buttons: [
        PushButton {
            id: go

            visible: !root.confirming || !root.isOwn
            primary: !root.confirming
            destructive: root.confirming
            enabled: !root.desk.running && root.desk.previewDue > 0 && (!root.confirming || seen.checked)
            text: root.confirming ? qsTr("Endgültig löschen") : qsTr("Löschlauf planen")
            onClicked: {
                if (root.confirming) {
                    root.desk.confirm();
                    root.close();
                } else {
                    root.desk.plan();
                }
            }
        },
        PushButton {
            text: go.visible ? qsTr("Abbrechen") : qsTr("Schließen")
            onClicked: root.close()
        }
    ]
}
