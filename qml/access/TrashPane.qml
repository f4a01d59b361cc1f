// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What was deleted and can come back. Emptying it is the business of the periods. */
TrustPane {
    id: root

    property real selectedId: 0
    property bool detailOpened: false
    readonly property alias trash: trash
    readonly property alias detail: detail
    readonly property alias table: table
    readonly property alias filters: filters
    readonly property alias side: side

    function takeFocus(): void {
        table.forceActiveFocus(Qt.TabFocusReason);
    }
    function pose(name: string): void {
        if (name === "nothing")
            trash.text = "LR-0000";
    }

    busy: trash.loading || (selectedId > 0 && !detail.isLoaded && detail.error === "")
    poses: ["nothing"]
    statusText: qsTr("%n gelöschte Einträge", "", trash.total)

    TrashListModel {
        id: trash

        workspace: root.workspace
        onReloaded: {
            if (rowOfChange(root.selectedId) < 0)
                root.selectedId = frame.wide ? changeAt(0) : 0;
            table.select(rowOfChange(root.selectedId));
        }
    }
    TrashDetail {
        id: detail

        workspace: root.workspace
        changeId: root.selectedId
        onDone: text => root.done(text)
    }
    ListFrame {
        id: frame

        anchors.fill: parent
        focus: true
        title: qsTr("Papierkorb")
        count: trash.loading && trash.count === 0 ? "" : trash.count.toLocaleString(Qt.locale(), "f", 0)
        error: trash.error
        hasSide: trash.count > 0 || trash.isFiltered
        opened: root.selectedId > 0 && root.detailOpened
        filters: LogFilters {
            id: filters

            width: parent.width
            source: trash
            hasPersons: false
            kindLabel: qsTr("Art")
            searchName: qsTr("Gelöschtes suchen")
            placeholder: qsTr("Was oder von wem")
        }
        side: TrashSide {
            id: side

            anchors.fill: parent
            focus: true
            detail: detail
            closable: !frame.wide
            onCloseRequested: {
                root.detailOpened = false;
                table.forceActiveFocus(Qt.OtherFocusReason);
            }
        }

        TrashTable {
            id: table

            focus: true
            source: trash
            Layout.fillWidth: true
            Layout.fillHeight: true
            onRowSelected: row => root.selectedId = trash.changeAt(row)
            onOpened: row => {
                root.selectedId = trash.changeAt(row);
                root.detailOpened = true;
                side.forceActiveFocus(Qt.OtherFocusReason);
            }
            onResetRequested: filters.reset()
        }
    }
}
