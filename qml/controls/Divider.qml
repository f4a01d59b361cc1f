// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A thin line; `vertical` turns it. Fills its side of a layout. */
Rectangle {
    property bool vertical: false

    color: Theme.line
    implicitWidth: 1
    implicitHeight: 1
    Layout.fillWidth: !vertical
    Layout.fillHeight: vertical
}
