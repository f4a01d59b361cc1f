// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** The requests, one stop for Tab: arrows, Home and End choose. Properties: `rows` (of RequestDesk.requests), `shownId`. Signal: `chosen(id)`. */
Rectangle {
    id: root

    required property var rows
    property real shownId: 0
    readonly property alias view: view

    signal chosen(id: real)

    function choose(index: int): void {
        const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
        if (row)
            chosen(row.id);
    }

    implicitHeight: Math.min(view.contentHeight, Theme.px(400)) + 4
    radius: Theme.radius
    color: Theme.surface
    border.width: view.activeFocus ? 2 : 1
    border.color: view.activeFocus ? Theme.focus : Theme.line

    ListView {
        id: view

        readonly property int shownIndex: root.rows.findIndex(row => row.id === root.shownId)

        anchors.fill: parent
        anchors.margins: 2
        clip: contentHeight > height
        model: root.rows
        currentIndex: shownIndex
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Anträge")
        T.ScrollBar.vertical: SlimScrollBar {}
        Keys.onUpPressed: root.choose(currentIndex - 1)
        Keys.onDownPressed: root.choose(currentIndex + 1)
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
            if (event.accepted)
                root.choose(event.key === Qt.Key_Home ? 0 : count - 1);
        }

        delegate: RequestRow {
            required property var modelData
            required property int index

            width: view.width
            row: modelData
            isShown: view.shownIndex === index
            isLast: index === view.count - 1
            onClicked: {
                view.forceActiveFocus(Qt.MouseFocusReason);
                root.chosen(modelData.id);
            }
        }
    }
}
