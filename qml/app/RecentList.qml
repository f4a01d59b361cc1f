// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The registers last used, each with its state and one way on. Signals: `openRequested(location)`, `searchRequested()`. */
ColumnLayout {
    id: root

    required property RecentModel recent

    signal openRequested(location: string)
    signal searchRequested

    spacing: 0

    RowLayout {
        Layout.bottomMargin: Theme.gapSmall

        SectionTitle {
            text: qsTr("Zuletzt benutzt")
            Layout.fillWidth: true
        }
        LinkButton {
            text: qsTr("Liste leeren")
            visible: root.recent.count > 0
            onClicked: root.recent.clear()
        }
    }
    Divider {}
    BodyText {
        visible: root.recent.count === 0
        quiet: true
        text: qsTr("Hier stehen die Register, die Sie öffnen.")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
    }
    Repeater {
        model: root.recent

        RecentRow {
            Layout.fillWidth: true
            onOpenRequested: root.openRequested(location)
            onSearchRequested: root.searchRequested()
        }
    }
}
