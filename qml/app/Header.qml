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
    /** Little room: who acts becomes an icon, the mark of sample data goes to the status bar. */
    readonly property bool slim: width < Theme.px(900)
    /** On a server the account says it. */
    readonly property string actor: workspace.roleText !== "" ? workspace.actorLabel : [workspace.actorOffice, workspace.actorName].filter(part => part !== "").join(" · ") || qsTr("Name eintragen")

    signal searchRequested
    signal actorRequested

    implicitHeight: Math.max(Theme.headerHeight, right.implicitHeight + Theme.gapSmall)
    color: Theme.rail

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        id: left

        height: parent.height
        spacing: 0

        BodyText {
            text: "Bleibe"
            color: Theme.accent
            size: Theme.px(16)
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            Layout.preferredWidth: Math.max(root.railWidth, implicitWidth + 2 * Theme.gapSmall)
        }
        MenuRow {
            id: menus
        }
    }
    CommandField {
        id: field

        readonly property real from: left.width + Theme.gapLarge
        readonly property real to: right.x - Theme.gapLarge

        slim: to - from < Theme.px(150)
        width: slim ? implicitWidth : Math.min(Theme.px(360), to - from)
        x: Math.round(Math.max(from, Math.min((root.width - width) / 2, to - width)))
        anchors.verticalCenter: parent.verticalCenter
        onClicked: root.searchRequested()
    }
    RowLayout {
        id: right

        anchors.right: parent.right
        anchors.rightMargin: Theme.gapLarge
        height: parent.height
        spacing: Theme.gapSmall

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
            text: root.actor
            visible: !root.slim
            color: Theme.textQuiet
            underline: false
            Layout.maximumWidth: Theme.px(220)
            onClicked: root.actorRequested()
        }
        IconButton {
            visible: root.slim
            icon.name: "person"
            text: root.actor
            onClicked: root.actorRequested()
        }
        Tag {
            kind: "dashed"
            text: qsTr("Beispieldaten")
            visible: root.workspace.isSample && !root.slim
        }
    }
}
