// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Whom to call about a vacancy, or why not. Property: `landlord` (a map of VacancyDetail; empty: nobody is known). */
Card {
    id: root

    required property var landlord
    readonly property bool isKnown: landlord.name !== undefined

    title: qsTr("Vermieter anrufen")
    readonly property bool isCallable: isKnown && landlord.allowed

    color: isCallable && !Theme.contrast ? Theme.accentSoft : Theme.surface
    edge: isCallable ? (Theme.contrast ? Theme.accent : Theme.accentLine) : Theme.line

    BodyText {
        visible: !root.isKnown
        text: qsTr("Noch niemand eingetragen.")
        quiet: true
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.isKnown
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: root.landlord.name ?? ""
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            Caption {
                visible: text !== ""
                text: [root.landlord.role ?? "", root.landlord.reachability ?? ""].filter(part => part !== "").join(" · ")
                Layout.fillWidth: true
            }
        }
        PushButton {
            visible: (root.landlord.allowed ?? false) && root.landlord.phone !== ""
            primary: true
            icon.name: "phone"
            text: root.landlord.phone ?? ""
            hint: qsTr("Mit dem Telefon dieses Rechners anrufen")
            onClicked: Qt.openUrlExternally("tel:" + root.landlord.phone.replace(/[^+0-9]/g, ""))
        }
    }
    Verdict {
        visible: root.isKnown
        judgement: root.landlord.allowed ? "good" : "bad"
        text: root.landlord.allowed ? root.landlord.lastTalk !== "" ? qsTr("Kontakt erlaubt · zuletzt gesprochen %1").arg(root.landlord.lastTalk) : qsTr("Kontakt erlaubt") : root.landlord.reason ?? ""
        Layout.fillWidth: true
    }
    BodyText {
        visible: text !== ""
        text: root.landlord.quote ? qsTr("„%1“").arg(root.landlord.quote) : ""
        quiet: true
        Layout.fillWidth: true
    }
}
