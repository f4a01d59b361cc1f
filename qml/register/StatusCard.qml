// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A step of the life cycle before it is done: what it asks, what stands in its way. Property: `form`. Signals: `editRequested()`, `closed()`. */
Card {
    id: root

    required property StatusForm form

    signal editRequested
    signal closed

    function close(): void {
        form.cancel();
        closed();
    }

    visible: form.active
    title: qsTr("Status ändern in „%1“").arg(form.target)
    edge: Theme.accentLine
    spacing: Theme.gap
    Keys.onEscapePressed: close()

    ColumnLayout {
        visible: root.form.obstacles.length > 0
        spacing: Theme.gapTiny
        Layout.fillWidth: true

        BodyText {
            text: qsTr("Das geht noch nicht:")
            Layout.fillWidth: true
        }
        Repeater {
            model: root.form.obstacles

            Verdict {
                required property string modelData

                judgement: "bad"
                text: modelData
                Layout.fillWidth: true
            }
        }
    }
    FormQuestions {
        form: root.form
        Layout.fillWidth: true
        onMissed: away.forceActiveFocus(Qt.TabFocusReason)
    }
    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        PushButton {
            visible: root.form.obstacles.length === 0 || root.form.questions.length > 0
            primary: true
            enabled: !root.form.busy
            text: qsTr("Status setzen")
            onClicked: root.form.commit()
        }
        PushButton {
            visible: root.form.hasMissingFields
            icon.name: "pencil"
            text: qsTr("Angaben ergänzen")
            onClicked: {
                root.close();
                root.editRequested();
            }
        }
        PushButton {
            id: away

            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    }
}
