// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Results that were kept: day, profile, scenario, who made them, whether their data changed. Property: `workspace`. Signal: `done(text)`. */
DialogFrame {
    id: root

    required property Workspace workspace
    readonly property alias list: list
    readonly property alias question: question

    signal done(text: string)

    title: qsTr("Behaltene Ergebnisse")
    preferredWidth: Theme.px(640)
    onOpened: shut.forceActiveFocus(Qt.TabFocusReason)

    GapResultList {
        id: list

        workspace: root.workspace
        onDone: text => root.done(text)
    }
    BodyText {
        visible: !list.isReady
        text: qsTr("Wird gelesen …")
        quiet: true
        Layout.fillWidth: true
    }
    EmptyState {
        visible: list.isReady && list.count === 0
        icon: "chart"
        title: qsTr("Noch kein Ergebnis behalten")
        text: qsTr("„In den Bericht übernehmen“ hält fest, was die Karte gerade zeigt, mit Tag, Profil und Maßnahmen.")
        Layout.fillWidth: true
        Layout.margins: Theme.gapHuge
    }
    Repeater {
        model: list

        ColumnLayout {
            id: entry

            required property int index
            required property string title
            required property string about
            required property string made
            required property string figures
            required property string judgement
            required property string verdict

            spacing: Theme.gapTiny
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    BodyText {
                        text: entry.title
                        font.weight: Font.Medium
                        Layout.fillWidth: true
                    }
                    BodyText {
                        text: entry.figures
                        visible: text !== ""
                        Layout.fillWidth: true
                    }
                    Caption {
                        text: entry.about
                        Layout.fillWidth: true
                    }
                    Caption {
                        text: entry.made
                        Layout.fillWidth: true
                    }
                    Verdict {
                        judgement: entry.judgement
                        text: entry.verdict
                        size: Theme.captionSize
                        Layout.fillWidth: true
                    }
                }
                PushButton {
                    small: true
                    text: qsTr("Löschen …")
                    Accessible.name: qsTr("%1 löschen").arg(entry.title)
                    onClicked: {
                        question.row = entry.index;
                        question.name = entry.title;
                        question.open();
                    }
                }
            }
            Divider {
                Layout.fillWidth: true
            }
        }
    }
    QuestionDialog {
        id: question

        property int row: -1
        property string name

        title: qsTr("%1 löschen?").arg(name)
        text: qsTr("Die Zahlen gehen verloren. Karte, Profile und Szenarien bleiben.")
        confirmText: qsTr("Löschen")
        destructive: true
        onConfirmed: list.remove(row)
    }
    buttons: [
        PushButton {
            id: shut

            primary: list.count === 0
            text: qsTr("Schließen")
            onClicked: root.close()
        },
        PushButton {
            primary: true
            visible: list.count > 0
            enabled: !list.checking
            text: list.checking ? qsTr("Wird verglichen …") : qsTr("Mit heute vergleichen")
            hint: qsTr("Rechnet jedes Ergebnis mit den Daten von heute nach")
            onClicked: list.check()
        }
    ]
}
