// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Ends a relation: ask(engagement), one of SponsorSummary.engagements. Says what follows. Property: `detail`. */
DialogFrame {
    id: root

    required property SponsorSummary detail
    property var engagement: null
    property string wrong
    property string day
    readonly property alias outcome: outcome
    readonly property alias confirm: confirm

    function ask(one: var): void {
        engagement = one;
        wrong = "";
        day = Qt.formatDate(new Date(), "dd.MM.yyyy");
        outcome.currentIndex = 0;
        open();
    }
    function end(): void {
        wrong = detail.end(engagement.id, outcome.currentValue, day);
        if (wrong === "")
            close();
    }

    title: qsTr("Patenschaft für %1 beenden").arg(engagement?.household ?? "")
    onOpened: outcome.focusInput()

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        ComboField {
            id: outcome

            label: qsTr("Wie sie endet")
            model: root.detail.endOptions
            textRole: "text"
            valueRole: "value"
            Layout.fillWidth: true
        }
        DateField {
            label: qsTr("Letzter Tag")
            text: root.day
            error: root.wrong
            Layout.preferredWidth: Theme.px(220)
            onCommitted: text => root.day = text
        }
        BodyText {
            text: root.detail.endOptions[outcome.currentIndex]?.hint ?? ""
            quiet: true
            Layout.fillWidth: true
        }
    }
    buttons: [
        PushButton {
            id: confirm

            primary: true
            text: qsTr("Beenden")
            onClicked: root.end()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
