// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The questions of a QuestionForm below one another; the keyboard goes to the first when it begins, and to the one it refuses. Property: `form`. Signal: `missed()`, where there is none to go to. */
ColumnLayout {
    id: root

    required property QuestionForm form

    signal missed

    /** Moves the keyboard to a question, or to the first one. */
    function focusQuestion(name: string): void {
        for (let at = 0; at < questions.count; ++at) {
            const entry = questions.itemAt(at) as FormQuestion;
            if (name === "" || entry.question.name === name)
                return entry.focusInput();
        }
        missed();
    }

    visible: form.questions.length > 0
    spacing: Theme.gap

    Repeater {
        id: questions

        model: root.form.questions

        FormQuestion {
            required property var modelData

            form: root.form
            question: modelData
            Layout.fillWidth: true
        }
    }
    Connections {
        target: root.form
        function onBegun(): void {
            if (root.form.active)
                Qt.callLater(root.focusQuestion, "");
        }
        function onRefused(name: string): void {
            root.focusQuestion(name);
        }
    }
}
