// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The control that fits one FormField. Scrolls into sight when the keyboard comes to it. */
Loader {
    id: root

    required property FormField field
    required property Flickable page
    readonly property bool wide: field.kind === "long" || field.kind === "choices" || ["measure.title", "report.title"].includes(field.name)

    function focusInput(): void {
        (item as FieldFrame)?.focusInput();
    }
    /** The same, and says at once what is wrong there. */
    function showError(): void {
        focusInput();
        (item as FieldFrame)?.reveal();
    }
    function showOnPage(): void {
        if (page.height <= height)
            return; // not laid out yet
        const at = mapToItem(page.contentItem, 0, 0).y;
        if (at < page.contentY)
            page.contentY = Math.max(0, at - Theme.gap);
        else if (at + height > page.contentY + page.height)
            page.contentY = at + height - page.height + Theme.gap;
    }

    sourceComponent: {
        switch (field.kind) {
        case "choice":
            return choice;
        case "choices":
            return choices;
        case "yesno":
            return yesno;
        case "tri":
            return tri;
        case "long":
            return note;
        case "date":
            return date;
        default:
            return line;
        }
    }
    onActiveFocusChanged: if (activeFocus)
        showOnPage()

    Component {
        id: line

        Field {
            label: root.field.label
            unit: root.field.unit
            required: root.field.mandatory
            numeric: root.field.kind === "number"
            text: root.field.text
            error: root.field.error
            warning: root.field.warning
            onCommitted: text => root.field.commit(text)
            onEdited: text => root.field.typed(text)
            onKeyPressed: event => event.accepted = suggestions.takeKey(event.key)

            SuggestionList {
                id: suggestions

                y: parent.height
                width: Math.max(parent.width, Theme.px(340))
                name: qsTr("Vorschläge")
                suggestions: root.activeFocus ? root.field.suggestions : []
                onTaken: row => root.field.taken(row)
            }
        }
    }
    Component {
        id: date

        DateField {
            label: root.field.label
            required: root.field.mandatory
            text: root.field.text
            error: root.field.error
            warning: root.field.warning
            onCommitted: text => root.field.commit(text)
        }
    }
    Component {
        id: note

        NoteField {
            label: root.field.label
            required: root.field.mandatory
            text: root.field.text
            error: root.field.error
            warning: root.field.warning
            onCommitted: text => root.field.commit(text)
        }
    }
    Component {
        id: choice

        ComboField {
            label: root.field.label
            required: root.field.mandatory
            model: root.field.options
            textRole: "text"
            valueRole: "value"
            currentIndex: root.field.options.findIndex(option => option.value === root.field.value)
            error: root.field.error
            warning: root.field.warning
            onActivated: index => root.field.choose(root.field.options[index].value)
        }
    }
    Component {
        id: choices

        ChoicesField {
            label: root.field.label
            required: root.field.mandatory
            options: root.field.options
            selected: root.field.value
            error: root.field.error
            warning: root.field.warning
            onChosen: selected => root.field.choose(selected)
        }
    }
    Component {
        id: yesno

        Segments {
            label: root.field.label
            value: root.field.value
            options: [
                {
                    "value": "no",
                    "text": qsTr("nein")
                },
                {
                    "value": "yes",
                    "text": qsTr("ja")
                }
            ]
            error: root.field.error
            warning: root.field.warning
            onChosen: value => root.field.choose(value)
        }
    }
    Component {
        id: tri

        Segments {
            label: root.field.label
            required: root.field.mandatory
            value: root.field.value
            error: root.field.error
            warning: root.field.warning
            onChosen: value => root.field.choose(value)
        }
    }
}
