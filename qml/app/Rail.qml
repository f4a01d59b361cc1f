// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The pages, at the left. Properties: `pages` (list of `{name, title, icon, low}`; low stand at the bottom), `current`, `slim`, `counts` (by name).
 * Signal: `chosen(name)`. One stop for Tab; Up and Down walk, Enter goes.
 */
Rectangle {
    id: root

    property var pages: []
    property string current
    property bool slim: false
    property var counts: ({})

    signal chosen(name: string)

    function focusEntry(at: int): void {
        const slot = entries.itemAt(Math.max(0, Math.min(pages.length - 1, at)));
        const entry = slot?.children.find(child => child instanceof RailEntry);
        entry?.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitWidth: slim ? Theme.px(64) : 100 * Math.max(1, Theme.scale)
    color: Theme.rail
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Seiten")

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }
    Flickable {
        id: room

        anchors.fill: parent
        contentHeight: Math.max(height, column.implicitHeight + Theme.gapSmall * 2)
        interactive: contentHeight > height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            x: 6
            y: Theme.gapSmall
            width: root.width - 13
            height: room.contentHeight - 2 * Theme.gapSmall
            spacing: 4

            Repeater {
                id: entries

                model: root.pages

                ColumnLayout {
                    id: slot

                    required property var modelData
                    required property int index
                    readonly property bool isFirstLow: modelData.low === true && root.pages[index - 1]?.low !== true

                    spacing: 0
                    Layout.fillWidth: true
                    Layout.fillHeight: isFirstLow

                    Item {
                        visible: slot.isFirstLow
                        Layout.fillHeight: true
                    }
                    RailEntry {
                        id: entry

                        text: slot.modelData.title
                        icon.name: slot.modelData.icon
                        keys: slot.index < 9 ? Labels.keys("Ctrl+" + (slot.index + 1)) : ""
                        current: slot.modelData.name === root.current
                        count: root.counts[slot.modelData.name] ?? 0
                        slim: root.slim
                        focusPolicy: Qt.NoFocus
                        activeFocusOnTab: activeFocus || current
                        Layout.fillWidth: true
                        onClicked: root.chosen(slot.modelData.name)
                        Keys.onUpPressed: root.focusEntry(slot.index - 1)
                        Keys.onDownPressed: root.focusEntry(slot.index + 1)
                        Keys.onReturnPressed: click()
                        Keys.onEnterPressed: click()
                    }
                }
            }
        }
    }
}
