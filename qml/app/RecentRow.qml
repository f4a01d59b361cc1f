// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A register on the open page: name and place, state, when, one way on. */
ColumnLayout {
    id: root

    required property string title
    required property string location
    required property string place
    required property string lastUsed
    required property string condition
    readonly property bool isServer: condition === "server"

    signal openRequested
    signal searchRequested

    spacing: 0

    RowLayout {
        spacing: Theme.gap
        Layout.topMargin: Theme.px(10)
        Layout.bottomMargin: Theme.px(10)

        Icon {
            name: root.isServer ? "server" : "file"
            color: Theme.textQuiet
            size: Theme.px(18)
        }
        ColumnLayout {
            spacing: 0
            Layout.preferredWidth: Theme.px(320)

            BodyText {
                text: root.title
                size: Theme.px(14)
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            Caption {
                text: root.place
                wrapMode: Text.NoWrap
                elide: Text.ElideMiddle
                Layout.fillWidth: true
            }
        }
        Verdict {
            judgement: root.condition === "ok" || root.condition === "kept" ? "good" : root.condition === "older" ? "warn" : root.condition === "network" ? "warn" : "unknown"
            text: root.condition === "ok" ? qsTr("bereit") : root.condition === "older" ? qsTr("ältere Fassung") : root.condition === "network" ? qsTr("Netzlaufwerk") : root.condition === "kept" ? qsTr("lokal gehalten") : root.isServer ? qsTr("Anmeldung nötig") : qsTr("nicht gefunden")
            Layout.preferredWidth: Theme.px(150)
        }
        BodyText {
            quiet: true
            text: root.lastUsed
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
            Layout.preferredWidth: Theme.px(110)
        }
        LinkButton {
            text: root.condition === "missing" ? qsTr("Suchen") : root.isServer ? qsTr("Anmelden") : qsTr("Öffnen")
            align: Text.AlignRight
            Layout.minimumWidth: Theme.px(70)
            Accessible.name: text + ": " + root.title
            onClicked: root.condition === "missing" ? root.searchRequested() : root.openRequested()
        }
    }
    Divider {}
}
