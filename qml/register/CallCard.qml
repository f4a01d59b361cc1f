// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Whom to call about a vacancy, or why not, and what was said last. Properties: `landlord` (a map of VacancyDetail; empty: nobody is known), `talk` (takes the result). Signal: `landlordRequested()`. */
Card {
    id: root

    required property var landlord
    required property TalkForm talk
    /** Who keeps the contact where one may not read it. */
    property string elsewhere
    readonly property bool isKnown: landlord.name !== undefined
    readonly property bool isCallable: isKnown && landlord.allowed && landlord.phone !== ""

    signal landlordRequested

    function call(): void {
        Qt.openUrlExternally("tel:" + landlord.phone.replace(/[^+0-9]/g, ""));
        talk.begin("");
    }

    title: elsewhere === "" ? qsTr("Vermieter anrufen") : qsTr("Vermieter")
    color: isCallable && !Theme.contrast ? Theme.accentSoft : Theme.surface
    edge: isCallable ? (Theme.contrast ? Theme.accent : Theme.accentLine) : Theme.line

    BodyText {
        visible: !root.isKnown
        text: root.elsewhere === "" ? qsTr("Noch niemand eingetragen.") : qsTr("Kontakt bei %1.").arg(root.elsewhere)
        quiet: true
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: root.isKnown
        spacing: 0
        Layout.fillWidth: true

        LinkButton {
            text: root.landlord.name ?? ""
            color: Theme.text
            Accessible.name: qsTr("%1, zum Vermieter").arg(text)
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            onClicked: root.landlordRequested()
        }
        Caption {
            visible: text !== ""
            text: [root.landlord.role ?? "", root.landlord.reachability ?? ""].filter(part => part !== "").join(" · ")
            Layout.fillWidth: true
        }
    }
    RowLayout {
        visible: root.isCallable
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        PushButton {
            primary: true
            icon.name: "phone"
            text: root.landlord.phone ?? ""
            hint: qsTr("Mit dem Telefon dieses Rechners anrufen")
            Layout.fillWidth: true
            onClicked: root.call()
        }
        IconButton {
            framed: true
            icon.name: "copy"
            text: qsTr("Nummer kopieren")
            onClicked: Labels.toClipboard(root.landlord.phone)
        }
    }
    Verdict {
        visible: root.isKnown
        judgement: root.landlord.allowed ? "good" : "bad"
        text: root.landlord.allowed ? qsTr("Kontakt erlaubt") : root.landlord.reason ?? ""
        Layout.fillWidth: true
    }
    BodyText {
        readonly property string outcome: root.landlord.lastOutcome ?? ""

        visible: outcome !== ""
        text: qsTr("Zuletzt am %1: %2").arg(root.landlord.lastTalk ?? "").arg(outcome) + (root.landlord.quote ? qsTr(" – „%1“").arg(root.landlord.quote) : "")
        quiet: true
        Layout.fillWidth: true
    }
    BodyText {
        visible: text !== ""
        text: root.landlord.promise ? qsTr("Zusage: %1").arg(root.landlord.promise) : ""
        Layout.fillWidth: true
    }
    BodyText {
        visible: text !== ""
        text: root.landlord.next ? qsTr("Nächster Schritt: %1").arg(root.landlord.next) : ""
        Layout.fillWidth: true
    }
    Flow {
        visible: root.isKnown && !root.talk.active
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        PushButton {
            small: true
            visible: root.isCallable
            enabled: !root.talk.busy
            icon.name: "check"
            text: qsTr("Angaben stimmen")
            hint: qsTr("Gespräch eintragen und den Leerstand als heute bestätigt führen")
            onClicked: root.talk.log("DataConfirmed")
        }
        PushButton {
            small: true
            visible: root.isCallable
            enabled: !root.talk.busy
            text: qsTr("Nicht erreicht")
            hint: qsTr("Eintragen und am nächsten Arbeitstag wieder vorlegen")
            onClicked: root.talk.log("NotReached")
        }
        PushButton {
            small: true
            icon.name: "talk"
            text: qsTr("Gespräch eintragen …")
            onClicked: root.talk.begin("")
        }
    }
}
