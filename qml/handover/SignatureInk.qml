// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

/** A signature as it was drawn: `path` in a field of 1000 × 400, as large as there is room. */
Item {
    id: root

    property string path
    property color ink: Theme.text
    readonly property real factor: Math.min(width / 1000, height / 400)

    implicitWidth: Theme.px(200)
    implicitHeight: Theme.px(80)
    Accessible.ignored: true

    Shape {
        width: 1000
        height: 400
        scale: root.factor
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeColor: root.ink
            strokeWidth: 6
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.path
            }
        }
    }
}
