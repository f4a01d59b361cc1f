// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The topics of information sessions, T01 to T15, and what this register says about them. Signal: `done(text)`. */
Card {
    id: root

    required property Workspace workspace
    readonly property alias desk: desk
    readonly property alias dialog: dialog
    readonly property alias rows: rows

    signal done(text: string)

    title: qsTr("Themen der Infogespräche")

    TopicDesk {
        id: desk

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    TopicDialog {
        id: dialog

        desk: desk
    }
    BodyText {
        text: qsTr("Was Einladung und Merkblatt zu jedem Thema sagen. Dieses Register kann eigene Texte haben.")
        quiet: true
        Layout.fillWidth: true
    }
    Repeater {
        id: rows

        model: desk.topics

        RowLayout {
            id: row

            required property var modelData
            required property int index
            readonly property alias link: link

            spacing: Theme.gap
            Layout.fillWidth: true

            BodyText {
                text: row.modelData.code
                quiet: true
                Layout.alignment: Qt.AlignTop
                Accessible.ignored: true
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                LinkButton {
                    id: link

                    text: row.modelData.title
                    Accessible.name: row.modelData.code + " " + row.modelData.title
                    Accessible.description: details.text
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    onClicked: dialog.ask(row.index)
                }
                Caption {
                    id: details

                    text: [row.modelData.law, row.modelData.isOwn ? row.modelData.stand : ""].filter(part => part !== "").join(" · ")
                    visible: text !== ""
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
        }
    }
}
