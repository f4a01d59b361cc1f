// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** One question of a QuestionForm with the control that fits. Properties: `form`, `question`. */
Loader {
    id: root

    required property QuestionForm form
    required property var question
    readonly property string error: form.errors[question.name] ?? ""
    readonly property var answer: form.answers[question.name]

    function focusInput(): void {
        const field = item as FieldFrame;
        field?.reveal();
        if (field)
            field.focusInput();
        else
            (item as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    sourceComponent: question.kind === "date" ? date : question.kind === "choice" ? choice : question.kind === "check" ? check : line

    Component {
        id: line

        Field {
            label: root.question.label
            hint: root.question.hint
            required: !root.question.optional
            text: root.answer ?? ""
            error: root.error
            onCommitted: text => root.form.answer(root.question.name, text)
        }
    }
    Component {
        id: date

        DateField {
            label: root.question.label
            hint: root.question.hint
            required: !root.question.optional
            text: root.answer ?? ""
            error: root.error
            onCommitted: text => root.form.answer(root.question.name, text)
        }
    }
    Component {
        id: choice

        ComboField {
            label: root.question.label
            hint: root.question.hint
            required: !root.question.optional
            model: root.question.options
            textRole: "text"
            valueRole: "value"
            currentIndex: root.question.options.findIndex(option => option.value === root.answer)
            error: root.error
            onActivated: index => root.form.answer(root.question.name, root.question.options[index].value)
        }
    }
    Component {
        id: check

        CheckField {
            text: root.question.label
            hint: root.error
            checked: root.answer ?? false
            onToggled: root.form.answer(root.question.name, checked)
        }
    }
}
