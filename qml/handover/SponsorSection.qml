// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Who stands by the household, or who could. Property: `context`. Nobody is chosen without a person saying so. */
SectionFrame {
    id: root

    required property HandoverContext context
    readonly property HandoverEditor editor: context.editor
    property var current: []
    property var others: []

    function read(): void {
        current = editor.engagements();
        others = editor.suggestions();
    }

    title: qsTr("Pate")
    text: qsTr("Ein Vorschlag nach Sprache und Ort. Es entscheidet der Haushalt.")
    Component.onCompleted: read()

    Connections {
        target: root.editor
        function onChanged(): void {
            root.read();
        }
    }
    Repeater {
        model: root.current

        RowLayout {
            id: engaged

            required property var modelData

            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Verdict {
                judgement: "good"
                text: engaged.modelData.name
                bold: true
            }
            BodyText {
                quiet: true
                text: qsTr("seit %1").arg(engaged.modelData.since)
                Layout.fillWidth: true
            }
        }
    }
    BodyText {
        visible: (root.editor.head.id ?? 0) > 0 && root.current.length === 0
        text: qsTr("Noch steht niemand dem Haushalt bei.")
        Layout.fillWidth: true
    }
    GroupTitle {
        visible: root.others.length > 0
        text: qsTr("Wer in Frage kommt")
        Layout.fillWidth: true
    }
    Repeater {
        model: root.others

        RowLayout {
            id: suggestion

            required property var modelData

            spacing: Theme.gap
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                GroupTitle {
                    text: suggestion.modelData.name
                    Layout.fillWidth: true
                }
                Caption {
                    text: suggestion.modelData.reason
                    Layout.fillWidth: true
                }
            }
            PushButton {
                text: qsTr("Als Pate eintragen")
                Accessible.name: qsTr("%1 als Pate eintragen").arg(suggestion.modelData.name)
                onClicked: root.editor.engage(suggestion.modelData.id)
            }
        }
    }
    EmptyState {
        visible: root.others.length === 0 && root.current.length === 0
        icon: "heart"
        title: qsTr("Niemand in Frage.")
        text: qsTr("Es fehlt ein Haushalt in der Übergabe, oder alle Paten sind vergeben. Paten stehen auf der Seite „Übergaben“.")
        Layout.fillWidth: true
    }
}
