// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

/** A dashed round frame, for what is made up or planned. */
Shape {
    id: root

    property color color: Theme.edge
    property real radius: Theme.radiusSmall

    ShapePath {
        strokeColor: root.color
        strokeWidth: 1
        fillColor: "transparent"
        strokeStyle: ShapePath.DashLine
        dashPattern: [3, 2]

        PathRectangle {
            x: 0.5
            y: 0.5
            width: root.width - 1
            height: root.height - 1
            radius: root.radius
        }
    }
}
