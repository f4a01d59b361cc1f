// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A new report: its kind, its period, who writes it. Properties: `desk`, `author` (proposed). */
DialogFrame {
    id: root

    required property ReportDesk desk
    property string author
    readonly property alias kind: kind
    readonly property alias period: period
    readonly property alias from: from
    readonly property alias until: until
    readonly property alias writer: writer
    readonly property alias go: go
    readonly property var periods: [...desk.proposals[kind.value],
        {
            "value": -1,
            "text": qsTr("Eigene Tage")
        }
    ]
    readonly property bool own: period.currentIndex === periods.length - 1
    readonly property bool isCouncil: kind.value === "Council"

    function ask(): void {
        desk.clearError();
        writer.text = author;
        period.currentIndex = 0;
        takePeriod();
        open();
    }
    /** Days of one's own begin with those of the choice before. */
    function takePeriod(): void {
        const chosen = periods[period.currentIndex];
        if (chosen?.from === undefined)
            return;
        from.text = chosen.from;
        until.text = chosen.until;
    }
    function create(): void {
        desk.create(kind.value, from.text, until.text, writer.text);
    }

    title: qsTr("Bericht anlegen")
    onOpened: kind.focusInput()

    Connections {
        target: root.desk
        function onCreated(): void {
            root.close();
        }
    }
    Segments {
        id: kind

        label: qsTr("Für wen")
        hint: root.isCouncil ? qsTr("Jahresbericht als Vorlage, höchstens zwei Seiten und Anlagen.") : qsTr("Sachstandsbericht mit Maßnahmen, Kennzahlen und Karte.")
        value: "Steering"
        options: [
            {
                "value": "Steering",
                "text": qsTr("Lenkungsgruppe")
            },
            {
                "value": "Council",
                "text": qsTr("Kreistag")
            }
        ]
        Layout.fillWidth: true
        onChosen: choice => {
            value = choice;
            period.currentIndex = 0;
            root.takePeriod();
        }
    }
    ComboField {
        id: period

        label: qsTr("Zeitraum")
        model: root.periods
        textRole: "text"
        valueRole: "value"
        Layout.fillWidth: true
        onActivated: root.takePeriod()
    }
    RowLayout {
        visible: root.own
        spacing: Theme.gap
        Layout.fillWidth: true

        DateField {
            id: from

            label: qsTr("Erster Tag")
            Layout.fillWidth: true
        }
        DateField {
            id: until

            label: qsTr("Letzter Tag")
            Layout.fillWidth: true
        }
    }
    Field {
        id: writer

        label: qsTr("Verfasst von")
        hint: qsTr("Steht auf dem Bericht.")
        Layout.fillWidth: true
    }
    Caption {
        text: qsTr("Kennzahlen, Maßnahmen und Karte werden jetzt gezählt und festgehalten. Solange der Bericht ein Entwurf ist, lassen sie sich neu zählen.")
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
    ProgressLine {
        visible: root.desk.busy
        indeterminate: true
        Layout.fillWidth: true
        Accessible.name: qsTr("Der Bericht wird gezählt")
    }
    buttons: [
        PushButton {
            id: go

            primary: true
            enabled: !root.desk.busy
            text: qsTr("Anlegen und zählen")
            onClicked: root.create()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
