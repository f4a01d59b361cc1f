// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** A dashed round frame, for what is made up or planned. */
Canvas {
    id: root

    property color color: Theme.edge
    property real radius: Theme.radiusSmall

    renderStrategy: Canvas.Immediate
    onColorChanged: requestPaint()
    onRadiusChanged: requestPaint()
    onWidthChanged: requestPaint()
    onHeightChanged: requestPaint()
    onPaint: {
        const pen = getContext("2d");
        pen.reset();
        pen.strokeStyle = root.color;
        pen.lineWidth = 1;
        pen.setLineDash([3, 2]);
        pen.roundedRect(0.5, 0.5, root.width - 1, root.height - 1, root.radius, root.radius);
        pen.stroke();
    }
}
