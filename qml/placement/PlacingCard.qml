// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A step on the way of a flat to a household before it is done. Property: `form`. Signal: `closed()`. */
Card {
    id: root

    required property PlacingForm form

    signal closed

    function close(): void {
        form.cancel();
        closed();
    }

    visible: form.active
    title: form.title
    edge: Theme.accentLine
    spacing: Theme.gap
    Keys.onEscapePressed: close()
    CommitKeys {
        scope: root
        onCommitted: root.form.commit()
    }

    FormQuestions {
        form: root.form
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        PushButton {
            primary: true
            enabled: !root.form.busy
            text: root.form.verb
            hint: Labels.keys("Ctrl+Return")
            onClicked: root.form.commit()
        }
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    }
}
