// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The head of the page: back, title, what changes the household. Properties: `title`, `hasHousehold`. Signals: `backRequested()`, `editRequested()`. */
RowLayout {
    id: root

    required property string title
    required property bool hasHousehold

    signal backRequested
    signal editRequested

    spacing: Theme.gapSmall

    IconButton {
        icon.name: "chevron-left"
        text: root.hasHousehold ? qsTr("Zurück zum Haushalt") : qsTr("Zurück zu den Haushalten")
        Layout.leftMargin: -Theme.gapSmall
        onClicked: root.backRequested()
    }
    PageTitle {
        text: root.title
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    PushButton {
        icon.name: "pencil"
        enabled: root.hasHousehold
        text: qsTr("Haushalt ändern")
        onClicked: root.editRequested()
    }
}
