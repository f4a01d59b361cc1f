// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

/** Boundaries from a file: shown before they are kept. */
AppPage {
    id: root

    title: qsTr("Import")

    PageHeader {
        id: head

        width: parent.width
        title: root.title
    }
}
