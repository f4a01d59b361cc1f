// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The topic that is being explained: its points in German and in the resident's language, the question, what came of it. Properties: `context`, `row` (of
 * HandoverEditor.topics), `locked`, `whole` (with the answers that stand in the table where there is room), `titled`. Function: focusNote().
 */
ColumnLayout {
    id: root

    required property HandoverContext context
    required property var row
    property bool locked: false
    property bool whole: false
    property bool titled: !whole
    readonly property HandoverEditor editor: context.editor
    readonly property string language: editor.languageName
    readonly property var words: {
        root.language; // read anew where the second language changes
        return editor.card(row.id ?? 0);
    }
    readonly property bool hasOther: language !== "" && context.bothLanguages
    readonly property var materials: [
        {
            "value": "",
            "text": qsTr("keines")
        },
        {
            "value": "de",
            "text": qsTr("Merkblatt · Deutsch")
        }
    ].concat(editor.languages().slice(1).map(one => ({
                "value": one.value,
                "text": qsTr("Merkblatt · %1").arg(one.text)
            })))

    function focusNote(): void {
        note.focusInput();
    }

    component Answer: EntryInput {
        editor: root.editor
        table: "instruction_row"
        rowId: root.row.id ?? 0
        value: root.row[name]
        locked: root.locked
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gapLarge
        Layout.rightMargin: Theme.gapLarge
    }
    component Other: BodyText {
        visible: root.hasOther && text !== ""
        size: Theme.px(16)
        leading: Theme.px(26)
        horizontalAlignment: root.words.rightToLeft ? Text.AlignRight : Text.AlignLeft
        Layout.fillWidth: true
    }

    spacing: Theme.gapSmall

    ColumnLayout {
        visible: root.titled
        spacing: 0
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gapLarge
        Layout.rightMargin: Theme.gapLarge
        Layout.topMargin: Theme.gap

        Caption {
            text: root.words.code ?? ""
        }
        SectionTitle {
            text: root.words.title ?? ""
            Layout.fillWidth: true
        }
    }
    Segments {
        visible: root.language !== ""
        name: qsTr("Sprachen")
        options: [
            {
                "value": true,
                "text": qsTr("Deutsch + %1").arg(root.language)
            },
            {
                "value": false,
                "text": qsTr("nur Deutsch")
            }
        ]
        value: root.context.bothLanguages
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gapLarge
        Layout.rightMargin: Theme.gapLarge
        onChosen: value => root.context.bothLanguages = value
    }
    Repeater {
        model: root.words.points ?? []

        ColumnLayout {
            id: point

            required property var modelData

            spacing: 2
            Layout.fillWidth: true

            Divider {}
            BodyText {
                text: point.modelData.german
                font.weight: Font.Medium
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gapLarge
                Layout.rightMargin: Theme.gapLarge
                Layout.topMargin: Theme.gapTiny
            }
            Other {
                text: point.modelData.other
                Layout.leftMargin: Theme.gapLarge
                Layout.rightMargin: Theme.gapLarge
            }
        }
    }
    Divider {}
    Answer {
        visible: root.whole
        name: "explained"
        kind: "segments"
        options: root.editor.options("instruction_row", "explained").slice(1)
        words: root.row.explainedWord ?? ""
    }
    Flow {
        visible: root.whole
        spacing: Theme.gapLarge
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gapLarge

        CheckField {
            text: qsTr("gezeigt")
            enabled: !root.locked
            checked: root.row.shown === "yes"
            onToggled: root.editor.set("instruction_row", root.row.id, "shown", checked ? "yes" : "no")
        }
    }
    ColumnLayout {
        spacing: 2
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gapLarge
        Layout.rightMargin: Theme.gapLarge

        GroupTitle {
            text: qsTr("Rückfrage")
        }
        BodyText {
            text: root.words.question ?? ""
            Layout.fillWidth: true
        }
        Other {
            text: root.words.otherQuestion ?? ""
        }
    }
    Answer {
        name: "understanding"
        kind: "segments"
        label: ""
        options: root.editor.options("instruction_row", "understanding").slice(1)
        words: root.row.understandingWord ?? ""
    }
    Answer {
        id: note

        name: "note"
        kind: "long"
    }
    Answer {
        name: "material"
        kind: "choice"
        label: qsTr("Material mitgegeben")
        options: root.materials
        words: root.materials.find(one => one.value === root.row.material)?.text ?? ""
        Layout.bottomMargin: Theme.gap
    }
}
