// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Who releases a report, and that nothing of it changes afterwards. Properties: `desk`, `person` (proposed). */
DialogFrame {
    id: root

    required property ReportDesk desk
    property string person
    readonly property alias who: who
    readonly property alias seen: seen
    readonly property alias go: go

    function ask(): void {
        desk.clearError();
        who.text = person;
        seen.checked = false;
        open();
    }

    title: qsTr("%1 freigeben").arg(desk.report.number ?? "")
    onOpened: who.focusInput()

    Connections {
        target: root.desk
        function onReleased(): void {
            root.close();
        }
    }
    BodyText {
        text: qsTr("Danach ändern sich Texte, Zahlen, Maßnahmen und Karte dieses Berichts nicht mehr, auch nicht durch Rückgängig. Er sagt nächstes Jahr dasselbe.")
        Layout.fillWidth: true
    }
    Banner {
        visible: root.desk.isLoaded && !(root.desk.report.hasEnded ?? true)
        kind: "warn"
        title: qsTr("Der Zeitraum läuft noch.")
        text: qsTr("Die Zahlen bleiben, wie sie gezählt sind. Was bis zum Ende des Zeitraums dazukommt, steht nicht in diesem Bericht.")
        Layout.fillWidth: true
    }
    Field {
        id: who

        label: qsTr("Freigegeben von")
        required: true
        hint: qsTr("Der Name steht auf dem Bericht.")
        Layout.fillWidth: true
    }
    CheckField {
        id: seen

        text: qsTr("Texte und Zahlen sind geprüft")
        Layout.fillWidth: true
    }
    Verdict {
        visible: root.desk.error !== ""
        judgement: "bad"
        text: root.desk.error
        Layout.fillWidth: true
        onTextChanged: if (text !== "")
            Accessible.announce(text)
    }
    buttons: [
        PushButton {
            id: go

            primary: true
            enabled: !root.desk.busy && seen.checked && who.text.trim() !== ""
            text: qsTr("Freigeben")
            onClicked: root.desk.release(who.text)
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
