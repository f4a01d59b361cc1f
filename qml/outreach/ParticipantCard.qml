// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The selected participant: how to reach, whether inviting is allowed, what went out and came back. Properties: `entry` (of ParticipantList), `talk`
 * (takes a talk), `removable`. Signals: `landlordRequested()`, `removeRequested()`, `mailRequested()`.
 */
Card {
    id: root

    required property var entry
    required property TalkForm talk
    readonly property bool isKnown: entry.id !== undefined
    readonly property bool isCallable: isKnown && entry.allowed && entry.phone !== ""
    readonly property var days: [
        {
            "day": entry.invitedOn ?? "",
            "text": entry.channel ? qsTr("Einladung: %1").arg(entry.channel) : qsTr("Einladung")
        },
        {
            "day": entry.repliedOn ?? "",
            "text": qsTr("Rückmeldung: %1").arg(entry.replyText ?? "")
        }
    ].filter(one => one.day !== "")

    signal landlordRequested
    signal removeRequested
    signal mailRequested

    function call(): void {
        Qt.openUrlExternally("tel:" + entry.phone.replace(/[^+0-9]/g, ""));
        talk.begin("");
    }

    visible: isKnown
    Accessible.role: Accessible.Grouping
    Accessible.name: entry.name ?? ""

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            GroupTitle {
                text: root.entry.name ?? ""
                size: Theme.px(14)
                Layout.fillWidth: true
            }
            LinkButton {
                text: qsTr("Zum Vermieter")
                onClicked: root.landlordRequested()
            }
        }
        Caption {
            text: [root.entry.town ?? "", root.entry.replyText ?? "", root.entry.topics ?? ""].filter(part => part !== "").join(" · ")
            Layout.fillWidth: true
        }
    }
    Flow {
        visible: !root.talk.active
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        PushButton {
            visible: root.isCallable
            icon.name: "phone"
            text: root.entry.phone ?? ""
            hint: qsTr("Mit dem Telefon dieses Rechners anrufen")
            onClicked: root.call()
        }
        PushButton {
            visible: root.isKnown && root.entry.allowed && (root.entry.email ?? "") !== ""
            icon.name: "mail"
            text: qsTr("Mail schreiben")
            hint: qsTr("Einladung oder Dank im Mailprogramm dieses Rechners, noch nicht versandt")
            onClicked: root.mailRequested()
        }
        PushButton {
            text: qsTr("Gespräch notieren")
            onClicked: root.talk.begin("")
        }
        PushButton {
            visible: root.isKnown && root.entry.invitedOn === ""
            text: qsTr("Von der Liste nehmen")
            hint: Labels.keys("Del")
            onClicked: root.removeRequested()
        }
    }
    Verdict {
        judgement: root.entry.allowed ? "good" : "bad"
        text: root.entry.permission ?? ""
        quiet: true
        Layout.fillWidth: true
    }
    BodyText {
        visible: text !== ""
        text: root.entry.note ?? ""
        quiet: true
        Layout.fillWidth: true
    }
    Divider {
        visible: root.days.length > 0
    }
    Repeater {
        model: root.days

        RowLayout {
            id: row

            required property var modelData

            spacing: Theme.gap
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            Accessible.name: row.modelData.day + " " + row.modelData.text

            Caption {
                text: row.modelData.day
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Caption {
                text: row.modelData.text
                quiet: false
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
