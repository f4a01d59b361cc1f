// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

TrustPane {
    EmptyState {
        anchors.centerIn: parent
        width: Theme.px(360)
        icon: "trash"
        title: qsTr("Papierkorb")
    }
}
