// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * Inhabitants in gaps by Verbandsgemeinde, each of which opens to its municipalities, and the whole below. Up and Down walk, Right opens, Left closes,
 * Enter shows the area on the map. Property: `desk`. Signals: `chosen(key)`.
 */
ColumnLayout {
    id: root

    required property GapDesk desk
    property string chosenKey
    readonly property alias rows: rows
    readonly property alias view: list
    signal chosen(key: string)

    /** Brings the row of a municipality into view and chooses it. */
    function reveal(townId: real): void {
        const row = rows.reveal(townId);
        if (row < 0)
            return;
        list.currentIndex = row;
        chosenKey = rows.keyAt(row);
    }
    function choose(row: int): void {
        list.currentIndex = row;
        chosenKey = rows.keyAt(row);
        chosen(chosenKey);
    }

    spacing: 0

    GapRows {
        id: rows

        desk: root.desk
    }
    GapTableColumns {
        id: columns

        room: root.width
    }
    GapTableHead {
        rows: rows
        columns: columns
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gapLarge
        Layout.rightMargin: Theme.gapLarge
    }
    Divider {}
    ListView {
        id: list

        objectName: "areas"
        implicitHeight: contentHeight
        interactive: false
        model: rows
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        Layout.fillWidth: true
        Accessible.role: Accessible.Tree
        Accessible.name: qsTr("Einwohner in Lücken")
        Accessible.description: qsTr("Rechts öffnet die Gemeinden, links schließt sie, Eingabe zeigt sie auf der Karte")
        onCurrentIndexChanged: if (activeFocus)
            Accessible.announce(rows.spokenAt(currentIndex))
        onActiveFocusChanged: if (activeFocus && currentIndex < 0)
            currentIndex = 0
        Keys.onPressed: event => {
            switch (event.key) {
            case Qt.Key_Right:
                rows.setOpen(currentIndex, true);
                break;
            case Qt.Key_Left:
                if (!rows.setOpen(currentIndex, false))
                    currentIndex = rows.parentRow(currentIndex);
                break;
            case Qt.Key_Home:
                currentIndex = 0;
                break;
            case Qt.Key_End:
                currentIndex = count - 1;
                break;
            case Qt.Key_Return:
            case Qt.Key_Enter:
            case Qt.Key_Space:
                root.choose(currentIndex);
                break;
            default:
                return;
            }
            event.accepted = true;
        }
        delegate: Rectangle {
            id: row

            required property int index
            required property string key
            required property int depth
            required property bool isOpen
            required property bool hasParts
            required property var figures
            readonly property bool isChosen: key === root.chosenKey && key !== ""

            width: list.width
            height: Math.max(Theme.px(28), Theme.finger)
            color: isChosen ? Theme.accentSoft : pointer.hovered ? Theme.hover : "transparent"
            Accessible.role: Accessible.TreeItem
            Accessible.name: figures.spoken
            Accessible.selected: isChosen
            Accessible.onPressAction: root.choose(index)

            Rectangle {
                width: 3
                height: parent.height
                visible: row.isChosen
                color: Theme.accent
            }
            HoverHandler {
                id: pointer
            }
            TapHandler {
                onTapped: root.choose(row.index)
                onDoubleTapped: rows.setOpen(row.index, !row.isOpen)
            }
            GapTableLine {
                anchors.fill: parent
                anchors.leftMargin: Theme.gapLarge - Theme.px(14)
                anchors.rightMargin: Theme.gapLarge
                columns: columns
                most: rows.most
                figures: row.figures
                depth: row.depth
                hasParts: row.hasParts
                isOpen: row.isOpen
                onOpenRequested: rows.setOpen(row.index, !row.isOpen)
            }
            Divider {
                anchors.bottom: parent.bottom
                width: parent.width
            }
            FocusRing {
                shown: list.activeFocus && list.currentIndex === row.index
                around: 0
                gap: -2
            }
        }
    }
    GapTableLine {
        objectName: "whole"
        columns: columns
        most: rows.most
        figures: rows.whole
        strong: true
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(32)
        Layout.leftMargin: Theme.gapLarge - Theme.px(14)
        Layout.rightMargin: Theme.gapLarge
        Accessible.role: Accessible.StaticText
        Accessible.name: rows.whole.spoken ?? ""
    }
}
