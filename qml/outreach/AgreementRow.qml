// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** One agreement with its state and days. Property: `agreement` (see AgreementDesk). Signals: `editRequested()`, `removeRequested()`. */
RowLayout {
    id: root

    required property var agreement

    signal editRequested
    signal removeRequested

    spacing: Theme.gapSmall

    Verdict {
        judgement: root.agreement.tone
        Layout.fillWidth: false
        Layout.alignment: Qt.AlignTop
        Accessible.ignored: true
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        LinkButton {
            text: root.agreement.words
            Accessible.description: details.text
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            onClicked: root.editRequested()
        }
        Caption {
            id: details

            text: root.agreement.details
            color: root.agreement.tone === "warn" ? Theme.warn : Theme.textQuiet
            Layout.fillWidth: true
        }
        Caption {
            visible: text !== ""
            text: root.agreement.effect
            Layout.fillWidth: true
        }
    }
    IconButton {
        small: true
        icon.name: "trash"
        text: qsTr("%1 löschen").arg(root.agreement.words)
        Layout.alignment: Qt.AlignTop
        onClicked: root.removeRequested()
    }
}
