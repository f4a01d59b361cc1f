// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Fusion
import QtQml.Models

/**
 * Who may do what: functions down, roles across, in words. One stop for Tab; the arrows walk and the cell is read aloud with its row and
 * column. Property: `ownRole` (its column is marked; empty for none).
 */
FocusScope {
    id: root

    property string ownRole
    readonly property real least: Theme.px(92)
    readonly property real firstWidth: Theme.px(152)
    readonly property real columnWidth: Math.max(least, Math.floor((width - 2 - firstWidth) / (matrix.heads.length - 1)))
    readonly property int ownColumn: matrix.heads.indexOf(ownRole)
    readonly property alias table: table

    /** Long words part where they are put together. */
    function parted(text: string): string {
        return text.replace(/(Sach|Verbands|Freiwilligen|System)(bearbeitung|gemeinde|dienst|verwaltung)/g, "$1\u00ad$2");
    }
    function go(row: int, column: int): void {
        const to = Qt.point(Math.max(0, Math.min(table.columns - 1, column)), Math.max(0, Math.min(table.rows - 1, row)));
        selection.setCurrentIndex(table.index(to.y, to.x), ItemSelectionModel.NoUpdate);
        table.positionViewAtCell(to, TableView.Contain);
        if (activeFocus)
            Accessible.announce(matrix.data(matrix.index(to.y, to.x), Qt.UserRole + 3));
    }

    activeFocusOnTab: true
    implicitHeight: heads.height + table.contentHeight + 2
    onActiveFocusChanged: if (activeFocus && !selection.currentIndex.valid)
        go(0, 0)
    Keys.onPressed: event => {
        const at = selection.currentIndex;
        const steps = {
            [Qt.Key_Up]: [-1, 0],
            [Qt.Key_Down]: [1, 0],
            [Qt.Key_Left]: [0, -1],
            [Qt.Key_Right]: [0, 1],
            [Qt.Key_Home]: [0, -99],
            [Qt.Key_End]: [0, 99]
        };
        const step = steps[event.key];
        event.accepted = step !== undefined;
        if (step)
            go(at.row + step[0], at.column + step[1]);
    }
    onWidthChanged: Qt.callLater(table.forceLayout)

    RightsMatrix {
        id: matrix
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
        radius: Theme.radius
    }
    HorizontalHeaderView {
        id: heads

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 1
        syncView: table
        clip: true
        resizableColumns: false
        keyNavigationEnabled: false
        pointerNavigationEnabled: false
        activeFocusOnTab: false
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.Row
        Accessible.name: qsTr("Rollen")
        delegate: Rectangle {
            id: head

            required property string display
            required property int column

            implicitHeight: label.implicitHeight + Theme.gap
            implicitWidth: 40
            color: Theme.sunk
            Accessible.role: Accessible.ColumnHeader
            Accessible.name: column === root.ownColumn ? qsTr("%1, Ihre Rolle").arg(display) : display

            Caption {
                id: label

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.gapTiny + 2
                anchors.verticalCenter: parent.verticalCenter
                text: root.parted(head.column === root.ownColumn ? qsTr("%1 (Sie)").arg(head.display) : head.display)
                font.weight: Font.DemiBold
                color: head.column === root.ownColumn ? Theme.accent : Theme.text
                Accessible.ignored: true
            }
        }
    }
    TableView {
        id: table

        anchors.fill: parent
        anchors.margins: 1
        anchors.topMargin: heads.height + 1
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: false
        interactive: contentWidth > width
        keyNavigationEnabled: false
        pointerNavigationEnabled: false
        activeFocusOnTab: false
        model: matrix
        columnWidthProvider: column => column === 0 ? Math.max(root.firstWidth, root.width - 2 - root.columnWidth * (matrix.heads.length - 1)) : root.columnWidth
        selectionModel: ItemSelectionModel {
            id: selection
        }
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Wer was darf")
        ScrollBar.horizontal: SlimScrollBar {}

        delegate: Rectangle {
            id: cell

            required property string display
            required property string spoken
            required property bool changes
            required property bool empty
            required property bool current
            required property int column

            implicitHeight: Math.max(Theme.rowHeight, words.implicitHeight + Theme.gap)
            implicitWidth: 40
            color: column === root.ownColumn && !Theme.contrast ? Theme.accentSoft : "transparent"
            Accessible.role: column === 0 ? Accessible.RowHeader : Accessible.Cell
            Accessible.name: spoken

            Caption {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.topMargin: Theme.gapTiny + 2
                anchors.leftMargin: Theme.gapTiny + 2
                anchors.rightMargin: Theme.gapTiny + 2
                text: root.parted(cell.display)
                color: cell.empty ? Theme.textQuiet : Theme.text
                font.weight: cell.column === 0 ? Font.DemiBold : cell.changes ? Font.Medium : Font.Normal
                Accessible.ignored: true
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.line
            }
            Rectangle {
                anchors.fill: parent
                anchors.margins: 1
                visible: cell.current && root.activeFocus
                color: "transparent"
                border.width: 2
                border.color: Theme.focus
                radius: Theme.radiusSmall
            }
        }
    }
}
