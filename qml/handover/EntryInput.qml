// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * One answer of a handover, kept as soon as the keyboard leaves it or it is chosen. Properties: `editor`, `table`, `rowId`, `name` (of the property), `value` (as the
 * row has it), `kind` ("text", "long", "number", "date", "choice", "segments", "tri"), `words` (what stands there in words), `locked` (words instead of a field), `label`, `unit`,
 * `hint`, `warning`, `options`. What cannot be read stays with the reason.
 */
Loader {
    id: root

    required property HandoverEditor editor
    required property string table
    property real rowId: 0
    required property string name
    property var value
    property string kind: "text"
    property string words: value ?? ""
    property bool locked: false
    property string label: editor.label(table, name)
    property string unit
    property string hint
    property string warning
    property var options: ["choice", "segments"].includes(kind) ? editor.options(table, name) : []
    property string problem
    /** Where the keyboard comes back to after a crash. */
    readonly property string place: table + "/" + rowId + "/" + name
    readonly property FieldFrame field: item as FieldFrame

    function focusInput(): void {
        field?.focusInput();
    }
    function keep(given: var): void {
        problem = editor.set(table, rowId, name, given);
    }
    /** The row that was there when somebody began to type: what is typed is its answer, whichever comes in its place meanwhile. 0 where nobody types. */
    property real typedFor: 0
    /** Whether it was for the row that is there now. */
    function keepTyped(given: string): bool {
        const row = typedFor || rowId;
        typedFor = 0;
        problem = editor.set(table, row, name, given);
        return row === rowId;
    }

    sourceComponent: locked ? fact : kind === "long" ? note : kind === "date" ? date : kind === "choice" ? choice : ["segments", "tri"].includes(kind) ? segments : line
    Layout.alignment: Qt.AlignTop

    Component {
        id: fact

        ColumnLayout {
            spacing: 0

            Caption {
                visible: root.label !== ""
                text: root.label
                Layout.fillWidth: true
            }
            BodyText {
                text: [root.words || "–", root.words !== "" ? root.unit : ""].filter(part => part !== "").join(" ")
                Accessible.name: root.label + ": " + text
                Layout.fillWidth: true
            }
        }
    }
    Component {
        id: line

        Field {
            id: typed

            property string stored: root.value ?? ""

            label: root.label
            name: root.label
            unit: root.unit
            hint: root.hint
            numeric: root.kind === "number"
            inputMethodHints: numeric ? Qt.ImhFormattedNumbersOnly : Qt.ImhNone
            error: root.problem
            warning: root.warning
            onStoredChanged: if (!dirty)
                text = stored
            onDirtyChanged: if (dirty)
                root.typedFor = root.rowId
            onCommitted: given => {
                root.keepTyped(given);
                if (root.problem === "")
                    text = stored;
            }
            Component.onCompleted: text = stored
        }
    }
    Component {
        id: date

        DateField {
            property string stored: root.value ?? ""

            label: root.label
            name: root.label
            hint: root.hint
            error: root.problem
            warning: root.warning
            onStoredChanged: if (!dirty)
                text = stored
            onDirtyChanged: if (dirty)
                root.typedFor = root.rowId
            onCommitted: given => {
                root.keepTyped(given);
                if (root.problem === "")
                    text = stored;
            }
            Component.onCompleted: text = stored
        }
    }
    Component {
        id: note

        NoteField {
            property string stored: root.value ?? ""

            label: root.label
            name: root.label
            lines: 2
            hint: root.hint
            error: root.problem
            warning: root.warning
            onStoredChanged: if (!dirty)
                text = stored
            onDirtyChanged: if (dirty)
                root.typedFor = root.rowId
            onCommitted: given => {
                if (!root.keepTyped(given))
                    text = stored;
            }
            Component.onCompleted: text = stored
        }
    }
    Component {
        id: choice

        ComboField {
            label: root.label
            name: root.label
            hint: root.hint
            model: root.options
            textRole: "text"
            valueRole: "value"
            currentIndex: Math.max(0, root.options.findIndex(option => option.value === root.value))
            error: root.problem
            onActivated: index => root.keep(root.options[index].value)
        }
    }
    Component {
        id: segments

        Segments {
            label: root.label
            name: root.label
            hint: root.hint
            options: root.kind === "tri" ? [
                {
                    "value": "yes",
                    "text": qsTr("ja")
                },
                {
                    "value": "no",
                    "text": qsTr("nein")
                }
            ] : root.options
            value: root.value
            error: root.problem
            onChosen: given => root.keep(given)
        }
    }
}
