// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The line above everything: name, menus, command field, undo and redo, who acts, whether the data is made up. Properties: `commands`, `undo`, `redo`
 * (Command), `workspace`, `railWidth`. Signals: `searchRequested()`, `actorRequested()`.
 */
Rectangle {
    id: root

    required property Workspace workspace
    property alias commands: menus.commands
    property Command undo
    property Command redo
    property real railWidth: 96
    readonly property alias field: field

    signal searchRequested
    signal actorRequested

    implicitHeight: Math.max(Theme.headerHeight, row.implicitHeight + Theme.gapSmall)
    color: Theme.rail

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.rightMargin: Theme.gapLarge
        spacing: Theme.gapSmall

        BodyText {
            text: "Bleibe"
            color: Theme.accent
            size: Theme.px(15)
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            Layout.preferredWidth: Math.max(root.railWidth - Theme.gapSmall, implicitWidth + 2 * Theme.gapSmall)
        }
        MenuRow {
            id: menus
        }
        Item {
            Layout.fillWidth: true
        }
        CommandField {
            id: field

            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(360)
            Layout.maximumWidth: Theme.px(360)
            Layout.minimumWidth: Theme.px(120)
            onClicked: root.searchRequested()
        }
        Item {
            Layout.fillWidth: true
        }
        IconButton {
            icon.name: "undo"
            action: root.undo
            text: root.workspace.canUndo ? qsTr("Rückgängig: %1").arg(root.workspace.undoText) : qsTr("Rückgängig")
        }
        IconButton {
            icon.name: "redo"
            action: root.redo
            text: root.workspace.canRedo ? qsTr("Wiederholen: %1").arg(root.workspace.redoText) : qsTr("Wiederholen")
        }
        Divider {
            vertical: true
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gap
        }
        LinkButton {
            text: [root.workspace.actorOffice, root.workspace.actorName].filter(part => part !== "").join(" · ") || qsTr("Name eintragen")
            color: Theme.textQuiet
            underline: false
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.minimumWidth: Theme.px(60)
            onClicked: root.actorRequested()
        }
        Tag {
            kind: "dashed"
            text: qsTr("Beispieldaten")
            visible: root.workspace.isSample
        }
    }
}
