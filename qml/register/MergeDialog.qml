// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Two entries of one dwelling side by side: which fact holds. Property: `form`. Opens while the form is active. */
DialogFrame {
    id: root

    required property MergeForm form

    title: qsTr("Zusammenführen")
    preferredWidth: Theme.px(560)
    onOpened: keep.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: if (form.active)
        form.cancel()

    Connections {
        target: root.form
        function onChanged(): void {
            root.form.active ? root.open() : root.close();
        }
    }
    BodyText {
        text: qsTr("%1 und %2 sind dieselbe Wohnung. %1 bleibt. %3").arg(root.form.keptNumber).arg(root.form.otherNumber).arg(root.form.fate)
        Layout.fillWidth: true
    }
    GroupTitle {
        visible: root.form.disputed.length > 0
        text: qsTr("Was gilt?")
    }
    Caption {
        visible: root.form.disputed.length > 0
        text: qsTr("Links steht, was %1 sagt, rechts %2.").arg(root.form.keptNumber).arg(root.form.otherNumber)
        Layout.fillWidth: true
    }
    Repeater {
        model: root.form.disputed

        Segments {
            required property var modelData

            label: modelData.label
            options: [
                {
                    "value": false,
                    "text": modelData.kept
                },
                {
                    "value": true,
                    "text": modelData.other
                }
            ]
            value: modelData.fromOther
            Layout.fillWidth: true
            onChosen: value => root.form.choose(modelData.name, value)
        }
    }
    BodyText {
        visible: root.form.added.length > 0
        text: qsTr("Dazu kommt: %1").arg(root.form.added.join(" · "))
        Layout.fillWidth: true
    }
    BodyText {
        text: qsTr("Was nicht gilt, steht danach in der internen Bemerkung.")
        quiet: true
        Layout.fillWidth: true
    }
    buttons: [
        PushButton {
            id: keep

            primary: true
            enabled: !root.form.busy
            text: qsTr("Zusammenführen")
            onClicked: root.form.commit()
        },
        PushButton {
            enabled: !root.form.busy
            text: qsTr("%1 behalten").arg(root.form.otherNumber)
            onClicked: root.form.swap()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.form.cancel()
        }
    ]
}
