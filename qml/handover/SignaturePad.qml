// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * A field to sign in with pen, finger or mouse. Property: `path` (SVG path in 1000 × 400, empty as long as nothing was drawn), `name` (spoken). Function: clear().
 * Who has neither signs on paper: the pad takes no keyboard.
 */
Rectangle {
    id: root

    property string path
    property string name
    /** A stroke has begun. */
    readonly property alias drawing: area.pressed
    readonly property bool hasInk: path.includes("L")
    readonly property real factor: 1000 / Math.max(1, width)

    function clear(): void {
        path = "";
    }
    function at(x: real, y: real): string {
        const within = (value, most) => Math.round(Math.max(0, Math.min(most, value * factor)));
        return within(x, 1000) + " " + within(y, 400);
    }

    implicitWidth: Theme.px(500)
    implicitHeight: width * 0.4
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.edge
    Accessible.role: Accessible.Graphic
    Accessible.name: hasInk ? qsTr("%1, gezeichnet").arg(name) : qsTr("%1, noch leer").arg(name)

    Rectangle {
        x: parent.width * 0.06
        y: parent.height * 0.78
        width: parent.width * 0.88
        height: 1
        color: Theme.line
    }
    Caption {
        anchors.centerIn: parent
        visible: root.path === ""
        text: qsTr("Hier mit Stift, Finger oder Maus unterschreiben")
        Accessible.ignored: true
    }
    SignatureInk {
        anchors.fill: parent
        path: root.path
    }
    MouseArea {
        id: area

        property real lastX
        property real lastY

        anchors.fill: parent
        preventStealing: true // the page below would scroll away under the pen
        cursorShape: Qt.CrossCursor
        onPressed: mouse => {
            root.path += (root.path === "" ? "M " : " M ") + root.at(mouse.x, mouse.y);
            lastX = mouse.x;
            lastY = mouse.y;
        }
        onPositionChanged: mouse => {
            if (Math.abs(mouse.x - lastX) + Math.abs(mouse.y - lastY) < 2)
                return;
            root.path += " L " + root.at(mouse.x, mouse.y);
            lastX = mouse.x;
            lastY = mouse.y;
        }
    }
}
