// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/** What lies behind a session; where it cannot be loaded, why. Property: `error`. Signal: `backRequested()`. */
Rectangle {
    id: root

    property string error

    signal backRequested

    color: Theme.bg

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapLarge, Theme.px(320))
        visible: root.error !== ""
        icon: "talk"
        title: qsTr("Nicht geladen")
        text: root.error
        actionText: qsTr("Zurück zur Liste")
        onTriggered: root.backRequested()
    }
}
