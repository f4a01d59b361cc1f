// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Who is invited: how many, the search, the table. Properties: `participants`, `canInvite`. Signals: `rowSelected(row)`, `opened(row)`, `inviteRequested()`. */
Rectangle {
    id: root

    required property ParticipantList participants
    property bool canInvite: false
    readonly property alias table: table
    readonly property alias search: search
    readonly property alias inviteButton: inviteButton

    signal rowSelected(row: int)
    signal opened(row: int)
    signal inviteRequested

    function reset(): void {
        search.clear();
        participants.text = "";
        participants.openOnly = false;
    }

    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Eingeladene")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 1
        spacing: 0

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gapSmall
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gap

            GroupTitle {
                text: qsTr("Eingeladene")
                size: Theme.px(14)
            }
            BodyText {
                text: root.participants.count === root.participants.total ? String(root.participants.total) : qsTr("%1 von %2").arg(root.participants.count).arg(root.participants.total)
                quiet: true
                Layout.fillWidth: true
            }
            LinkButton {
                visible: root.participants.openOnly
                text: qsTr("Alle zeigen")
                onClicked: root.reset()
            }
            SearchField {
                id: search

                name: qsTr("Eingeladene suchen")
                placeholder: qsTr("Name, Ort")
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(180)
                onEdited: text => root.participants.text = text
            }
            PushButton {
                id: inviteButton

                visible: root.canInvite
                icon.name: "plus"
                text: qsTr("Einladen")
                hint: qsTr("Vermieter auswählen und auf die Liste setzen")
                onClicked: root.inviteRequested()
            }
        }
        Divider {}
        ParticipantTable {
            id: table

            participants: root.participants
            canInvite: root.canInvite
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: Theme.gapTiny
            onRowSelected: row => root.rowSelected(row)
            onOpened: row => root.opened(row)
            onInviteRequested: root.inviteRequested()
            onResetRequested: root.reset()
        }
    }
}
