// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * Papers below one another. Property: `papers` (see DocumentShelf). Up and Down walk, Enter opens, F2 names, Del removes, the menu key offers the rest. Signals:
 * `opened(row)`, `removeRequested(row)`, `editRequested(row)`, `menuRequested(row, item, x, y)`, `pasteRequested()`.
 */
ListView {
    id: root

    property var papers: []
    readonly property var current: papers[currentIndex] ?? null
    property int wished: 0

    signal opened(row: var)
    signal removeRequested(row: var)
    signal editRequested(row: var)
    signal menuRequested(row: var, item: Item, x: real, y: real)
    signal pasteRequested

    function go(index: int): void {
        wished = Math.max(0, Math.min(count - 1, index));
        currentIndex = wished;
    }

    implicitHeight: contentHeight
    interactive: false
    keyNavigationEnabled: false
    activeFocusOnTab: true
    spacing: 0
    model: papers
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Unterlagen")
    onModelChanged: Qt.callLater(() => go(wished))

    Keys.onPressed: event => {
        const row = current;
        event.accepted = true;
        if (event.matches(StandardKey.Paste))
            pasteRequested();
        else if (row === null)
            event.accepted = false;
        else if (event.key === Qt.Key_Up || event.key === Qt.Key_Down)
            go(currentIndex + (event.key === Qt.Key_Up ? -1 : 1));
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space)
            opened(row);
        else if (event.key === Qt.Key_Delete)
            removeRequested(row);
        else if (event.key === Qt.Key_F2)
            editRequested(row);
        else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier))
            menuRequested(row, currentItem, 0, currentItem.height);
        else
            event.accepted = false;
    }

    delegate: Item {
        id: entry

        required property var modelData
        required property int index
        readonly property bool isCurrent: root.activeFocus && ListView.isCurrentItem

        width: ListView.view.width
        implicitHeight: Math.max(Theme.px(44), words.implicitHeight + Theme.gapSmall)
        Accessible.role: Accessible.ListItem
        Accessible.name: modelData.spoken
        Accessible.description: modelData.facts
        Accessible.focusable: true
        Accessible.focused: isCurrent
        Accessible.onPressAction: root.opened(modelData)

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: hover.hovered ? Theme.hover : "transparent"

            FocusRing {
                shown: entry.isCurrent
                gap: -2
            }
        }
        RowLayout {
            anchors.fill: parent
            spacing: Theme.gapSmall

            Item {
                implicitWidth: Theme.px(32)
                implicitHeight: Theme.px(32)

                Icon {
                    anchors.centerIn: parent
                    visible: picture.status !== Image.Ready
                    name: entry.modelData.isPicture ? "photo" : "file"
                    color: Theme.textQuiet
                }
                Image {
                    id: picture

                    anchors.fill: parent
                    source: entry.modelData.thumbnail
                    fillMode: Image.PreserveAspectCrop
                    asynchronous: true
                    Accessible.ignored: true
                }
            }
            ColumnLayout {
                id: words

                spacing: 0
                Layout.fillWidth: true

                BodyText {
                    text: entry.modelData.name
                    wrapMode: Text.NoWrap
                    elide: Text.ElideMiddle
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Caption {
                    text: [entry.modelData.kindWord, entry.modelData.facts].concat(entry.modelData.internal ? [qsTr("nur intern")] : []).join(" · ")
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
            IconButton {
                small: true
                focusPolicy: Qt.NoFocus
                icon.name: "more"
                text: qsTr("Mehr zu %1").arg(entry.modelData.name)
                onClicked: root.menuRequested(entry.modelData, this, 0, height + 2)
            }
        }
        HoverHandler {
            id: hover
        }
        TapHandler {
            acceptedButtons: Qt.LeftButton | Qt.RightButton
            onTapped: (point, button) => {
                root.forceActiveFocus(Qt.MouseFocusReason);
                root.go(entry.index);
                if (button === Qt.RightButton)
                    root.menuRequested(entry.modelData, entry, point.position.x, point.position.y);
                else
                    root.opened(entry.modelData);
            }
        }
    }
}
