// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

/** The register: map above, table below, detail at the right. */
AppPage {
    id: root

    title: qsTr("Leerstände")

    PageHeader {
        id: head

        width: parent.width
        title: root.title
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(420))
        icon: "house"
        title: qsTr("Noch keine Leerstände. Einlesen oder erfassen.")
        actionText: qsTr("Gemeinden einlesen")
        onTriggered: root.goRequested("import", undefined)
    }
}
