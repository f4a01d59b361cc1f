// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * The chapters, or where words were found: one stop for Tab, Up and Down walk, Enter opens. Properties: `entries` (list of {name, title, detail, head,
 * anchor}), `current` (name of the chapter that is shown). Signal: `chosen(name, anchor)`.
 */
ListView {
    id: root

    property var entries: []
    property string current

    signal chosen(name: string, anchor: string)

    function follow(): void {
        currentIndex = Math.max(0, entries.findIndex(entry => entry.name === current));
        positionViewAtIndex(currentIndex, ListView.Contain);
    }
    function choose(at: int): void {
        const entry = entries[at];
        if (entry)
            chosen(entry.name, entry.anchor ?? "");
    }

    model: entries
    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: SlimScrollBar {}
    Accessible.role: Accessible.List
    onEntriesChanged: follow()
    onCurrentChanged: follow()
    Keys.onReturnPressed: choose(currentIndex)
    Keys.onEnterPressed: choose(currentIndex)
    Keys.onSpacePressed: choose(currentIndex)

    delegate: T.ItemDelegate {
        id: entry

        required property var modelData
        required property int index
        readonly property bool isShown: modelData.name === root.current && (modelData.detail ?? "") === ""

        objectName: "chapter-" + modelData.name
        width: ListView.view.width - Theme.px(12)
        implicitHeight: content.implicitHeight
        focusPolicy: Qt.NoFocus
        hoverEnabled: true
        Accessible.role: Accessible.ListItem
        Accessible.name: [modelData.head ?? "", modelData.title, modelData.detail ?? ""].filter(part => part !== "").join(", ")
        Accessible.selected: isShown
        Accessible.onPressAction: click()
        onClicked: {
            root.currentIndex = index;
            root.choose(index);
        }

        contentItem: ColumnLayout {
            id: content

            spacing: 0

            Caption {
                visible: text !== ""
                text: entry.modelData.head ?? ""
                leftPadding: Theme.gapSmall
                topPadding: entry.index === 0 ? 0 : Theme.gap
                bottomPadding: Theme.gapTiny
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            Rectangle {
                implicitHeight: lines.implicitHeight + 2 * Theme.gapTiny
                radius: Theme.radius
                color: entry.isShown ? Theme.accentSoft : entry.hovered ? Theme.hover : "transparent"
                border.width: Theme.contrast && entry.isShown ? 1 : 0
                border.color: Theme.accent
                Layout.fillWidth: true
                Layout.margins: 4

                Rectangle {
                    visible: entry.isShown
                    width: 3
                    height: parent.height
                    radius: 1.5
                    color: Theme.accent
                }
                ColumnLayout {
                    id: lines

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.leftMargin: Theme.gap
                    anchors.rightMargin: Theme.gapSmall
                    spacing: 0

                    BodyText {
                        text: entry.modelData.title
                        font.weight: entry.isShown ? Font.Medium : Font.Normal
                        Accessible.ignored: true
                        Layout.fillWidth: true
                    }
                    Caption {
                        visible: text !== ""
                        text: entry.modelData.detail ?? ""
                        maximumLineCount: 2
                        elide: Text.ElideRight
                        Accessible.ignored: true
                        Layout.fillWidth: true
                    }
                }
                FocusRing {
                    shown: entry.ListView.isCurrentItem && root.activeFocus
                    gap: -2
                }
            }
        }
    }
}
