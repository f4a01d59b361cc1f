// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The box of an input: ground, edge by state, focus ring. Properties: `edge`, `edgeWidth`, `active` (has the keyboard), `locked` (read-only). */
Rectangle {
    id: root

    property color edge: Theme.edge
    property real edgeWidth: 1
    property bool active: false
    property bool locked: false

    radius: Theme.radius
    color: locked || !enabled ? "transparent" : Theme.surface
    border.width: edgeWidth
    border.color: enabled && !locked ? edge : Theme.line

    FocusRing {
        shown: root.active
    }
}
