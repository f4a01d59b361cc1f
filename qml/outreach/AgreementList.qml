// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What is agreed with a landlord, or about a flat: `landlordId`, else `dwellingId` with the landlord it would be with (`partnerId`). Signal: `done(text)`. */
ColumnLayout {
    id: root

    required property Workspace workspace
    property real landlordId: 0
    property real dwellingId: 0
    property real partnerId: 0
    readonly property alias desk: desk
    readonly property alias dialog: dialog
    readonly property alias addButton: add

    signal done(text: string)

    function begin(): void {
        dialog.begin(landlordId > 0 ? landlordId : partnerId, 0, dwellingId);
    }

    spacing: Theme.gapSmall

    AgreementDesk {
        id: desk

        workspace: root.workspace
        landlordId: root.landlordId
        dwellingId: root.dwellingId
        onDone: sentence => root.done(sentence)
    }
    AgreementDialog {
        id: dialog

        workspace: root.workspace
        onDone: text => root.done(text)
    }
    Divider {}
    GroupTitle {
        text: qsTr("Vereinbarungen")
        Layout.topMargin: Theme.gapSmall
    }
    Repeater {
        model: desk.rows

        AgreementRow {
            required property var modelData

            agreement: modelData
            Layout.fillWidth: true
            onEditRequested: dialog.edit(agreement.id)
            onRemoveRequested: desk.remove(agreement.id, agreement.version)
        }
    }
    LinkButton {
        id: add

        text: qsTr("Vereinbarung eintragen …")
        onClicked: root.begin()
    }
}
