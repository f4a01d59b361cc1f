// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What stands on an exchange file, or a take-along file, before it is opened. Properties: `head` (see ExchangeTaker.head), `isTrip`. */
Card {
    id: root

    required property var head
    property bool isTrip: false
    readonly property var lines: [[qsTr("Von"), head.sender], [isTrip ? qsTr("Bei") : qsTr("An"), head.recipient], [qsTr("Zweck"), head.purpose], [qsTr("Inhalt"), head.contents], [isTrip ? qsTr("Mitgenommen am") : qsTr("Gemacht am"), head.madeOn], [isTrip ? qsTr("Zurück bis") : qsTr("Gilt bis"), head.deletion ? qsTr("%1, danach zu löschen").arg(head.expiresOn) : head.expiresOn]].filter(line => (line[1] ?? "") !== "")

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
