// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * The list behind a FilterButton. Arrows, Home and End move, letters jump, Space ticks, Enter ticks and leaves, Backspace clears.
 * Signals: `toggled(index)`, `cleared()`, `finished()`.
 */
ListView {
    id: root

    property var options: []
    property var selected: []
    property bool multiple: true

    signal toggled(index: int)
    signal cleared
    signal finished

    function jump(letter: string): void {
        for (let step = 1; step <= options.length; ++step) {
            const at = (currentIndex + step) % options.length;
            if (!options[at].text.toLowerCase().startsWith(letter.toLowerCase()))
                continue;
            currentIndex = at;
            return;
        }
    }

    implicitWidth: Theme.px(220)
    implicitHeight: Math.min(contentHeight, Theme.px(340))
    clip: true
    model: options
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    keyNavigationEnabled: true
    activeFocusOnTab: true
    T.ScrollBar.vertical: SlimScrollBar {}
    Accessible.role: Accessible.List

    Keys.onSpacePressed: toggled(currentIndex)
    Keys.onReturnPressed: {
        if (!multiple || selected.length === 0)
            toggled(currentIndex);
        finished();
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home)
            currentIndex = 0;
        else if (event.key === Qt.Key_End)
            currentIndex = count - 1;
        else if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)
            cleared();
        else if (event.text > " " && event.text !== "\u007f" && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier)))
            jump(event.text);
        else
            return;
        event.accepted = true;
    }

    delegate: T.ItemDelegate {
        id: entry

        required property var modelData
        required property int index
        readonly property bool ticked: root.selected.indexOf(modelData.value) >= 0

        width: ListView.view.width - (root.contentHeight > root.height ? Theme.gap : 0)
        implicitHeight: Math.max(Theme.smallHeight, row.implicitHeight + 6)
        leftPadding: Theme.gapSmall
        rightPadding: Theme.gapSmall
        hoverEnabled: true
        focusPolicy: Qt.NoFocus
        text: modelData.text
        Accessible.role: root.multiple ? Accessible.CheckBox : Accessible.ListItem
        Accessible.checkable: root.multiple
        Accessible.checked: ticked
        Accessible.name: modelData.count === undefined ? text : text + ", " + modelData.count
        onClicked: {
            root.currentIndex = index;
            root.toggled(index);
        }

        contentItem: RowLayout {
            id: row

            spacing: Theme.gapSmall

            Rectangle {
                implicitWidth: Theme.px(16)
                implicitHeight: Theme.px(16)
                radius: root.multiple ? Theme.radiusSmall : width / 2
                color: entry.ticked ? Theme.accent : "transparent"
                border.width: entry.ticked ? 0 : 1
                border.color: Theme.edge

                Icon {
                    anchors.centerIn: parent
                    visible: entry.ticked
                    name: "check"
                    color: Theme.accentText
                    size: Theme.px(12)
                }
            }
            Icon {
                readonly property string mark: entry.modelData.mark ?? ""

                visible: mark !== ""
                name: mark === "" ? "" : "status-" + mark
                color: Theme.statusColor(mark)
                size: Theme.px(14)
            }
            BodyText {
                text: entry.text
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            BodyText {
                text: entry.modelData.count ?? ""
                visible: text !== ""
                quiet: true
                Accessible.ignored: true
            }
        }
        background: Rectangle {
            readonly property bool current: entry.index === root.currentIndex && root.activeFocus

            radius: Theme.radiusSmall
            color: current || entry.hovered ? Theme.hover : "transparent"
            border.width: current ? 2 : 0
            border.color: Theme.focus
        }
    }
}
