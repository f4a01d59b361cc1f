// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** A line between groups of a PopupMenu. */
T.MenuSeparator {
    implicitWidth: 20
    implicitHeight: 9
    contentItem: Item {
        Divider {
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
