// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The languages of a handover's papers, and who checked them. Signal: `done(text)`. */
Card {
    id: root

    required property Workspace workspace
    readonly property alias desk: desk
    readonly property alias dialog: dialog
    readonly property alias rows: rows

    signal done(text: string)

    title: qsTr("Sprachen der Übergabe")

    LanguageDesk {
        id: desk

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    LanguageDialog {
        id: dialog

        desk: desk
    }
    BodyText {
        text: qsTr("Neben dem deutschen Text kann auf den Papieren eine dieser Sprachen stehen. Bis jemand sie freigibt, steht „Übersetzung noch zu prüfen“ dabei.")
        quiet: true
        Layout.fillWidth: true
    }
    Repeater {
        id: rows

        model: desk.languages.length // rows stay, and with them the keyboard, when one changes

        RowLayout {
            id: row

            required property int index
            readonly property var language: desk.languages[index] ?? ({})
            readonly property alias link: link

            spacing: Theme.gap
            Layout.fillWidth: true

            Item {
                implicitHeight: link.implicitHeight
                Layout.preferredWidth: Theme.px(110)
                Layout.alignment: Qt.AlignTop

                LinkButton {
                    id: link

                    width: Math.min(implicitWidth, parent.width)
                    text: row.language.name ?? ""
                    Accessible.description: row.language.stand ?? ""
                    onClicked: dialog.ask(row.index)
                }
            }
            BodyText {
                text: row.language.ownName ?? ""
                horizontalAlignment: Text.AlignLeft
                Layout.preferredWidth: Theme.px(110)
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: row.language.rightToLeft ? -Theme.px(3) : 0 // its letters begin further down in the line
            }
            Verdict {
                judgement: row.language.isReleased ? "good" : "warn"
                quiet: true
                text: row.language.stand ?? ""
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
