// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The sponsors: a view of the page of handovers. */
HandoverPart {
    id: root

    ListFrame {
        anchors.fill: parent
        title: qsTr("Paten")
        actions: [
            HandoverSwitch {
                view: "sponsors"
                onSwitched: view => root.viewChosen(view)
            }
        ]
    }
}
