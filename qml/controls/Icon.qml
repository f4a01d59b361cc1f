// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** An icon of assets/icons. Properties: `name`, `color`, `size` (window pixels). Decoration only: the control beside it carries the name. */
Image {
    property string name
    property color color: Theme.text
    property color edge: Theme.markEdge
    property real size: Theme.iconSize

    source: Icons.url(name, color, edge)
    sourceSize: Qt.size(size, size)
    width: size
    height: size
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
