// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The landlords of a dwelling with role and whom to call first. Properties: `workspace`, `dwellingId`. Signals: `landlordRequested(id)`, `done(text)`. */
ColumnLayout {
    id: root

    required property Workspace workspace
    required property real dwellingId
    readonly property alias desk: desk
    property bool withFormer: false

    signal landlordRequested(id: real)
    signal done(text: string)

    spacing: Theme.gapSmall

    RoleDesk {
        id: desk

        workspace: root.workspace
        dwellingId: root.dwellingId
        onDwellingIdChanged: root.withFormer = false
        onDone: sentence => root.done(sentence)
    }
    Divider {}
    GroupTitle {
        text: qsTr("Vermieter der Wohnung")
        Layout.topMargin: Theme.gapSmall
    }
    Repeater {
        model: root.withFormer ? desk.landlords.concat(desk.former) : desk.landlords

        RoleRow {
            required property var modelData

            role: modelData
            desk: desk
            isOnly: desk.landlords.length === 1
            Layout.fillWidth: true
            onLandlordRequested: root.landlordRequested(role.landlordId)
        }
    }
    Flow {
        visible: !desk.adding
        spacing: Theme.gap
        Layout.fillWidth: true

        LinkButton {
            enabled: !desk.busy
            text: desk.landlords.length === 0 ? qsTr("Vermieter eintragen …") : qsTr("Weiteren Vermieter eintragen …")
            onClicked: desk.beginAdding()
        }
        LinkButton {
            visible: !root.withFormer && desk.former.length > 0
            text: qsTr("%n frühere zeigen", "", desk.former.length)
            onClicked: root.withFormer = true
        }
    }
    Loader {
        active: desk.adding
        visible: active
        sourceComponent: RoleEntry {
            desk: desk
        }
        Layout.fillWidth: true
        onLoaded: Qt.callLater(() => (item as RoleEntry)?.focusInput())
    }
}
