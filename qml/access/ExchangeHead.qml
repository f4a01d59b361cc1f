// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What stands on an exchange file before it is opened. Property: `head` (see ExchangeTaker.head). */
Card {
    id: root

    required property var head
    readonly property var lines: [[qsTr("Von"), head.sender], [qsTr("An"), head.recipient], [qsTr("Zweck"), head.purpose], [qsTr("Inhalt"), head.contents], [qsTr("Gemacht am"), head.madeOn], [qsTr("Gilt bis"), head.deletion ? qsTr("%1, danach zu löschen").arg(head.expiresOn) : head.expiresOn]]

    title: qsTr("Austauschdatei %1").arg(head.number ?? "")

    Repeater {
        model: root.lines

        RowLayout {
            id: line

            required property var modelData

            spacing: Theme.gap
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.join(" ")

            BodyText {
                quiet: true
                text: line.modelData[0]
                Layout.preferredWidth: Theme.px(110)
                Layout.alignment: Qt.AlignTop
                Accessible.ignored: true
            }
            BodyText {
                text: line.modelData[1] ?? ""
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        BodyText {
            quiet: true
            text: qsTr("Signiert mit")
            Layout.preferredWidth: Theme.px(110)
            Layout.alignment: Qt.AlignTop
        }
        FingerprintText {
            fingerprint: root.head.fingerprint ?? ""
            Layout.fillWidth: true
        }
    }
}
