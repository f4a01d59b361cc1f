// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A landlord of a dwelling, and what can be changed about it. Properties: `role` (see RoleDesk), `desk`, `isOnly`. Signal: `landlordRequested()`. */
ColumnLayout {
    id: root

    required property var role
    required property RoleDesk desk
    property bool isOnly: false
    readonly property bool isEnding: desk.endingId === role.id

    signal landlordRequested

    spacing: Theme.gapTiny

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            name: root.role.callFirst ? "phone" : "person"
            size: Theme.smallIconSize
            color: root.role.callFirst ? Theme.accent : Theme.textQuiet
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            LinkButton {
                text: root.role.name
                Accessible.description: words.text
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                onClicked: root.landlordRequested()
            }
            Caption {
                id: words

                text: [root.role.role, root.role.callFirst ? qsTr("zuerst anrufen") : "", root.role.days].filter(part => part !== "").join(" · ")
                Layout.fillWidth: true
            }
        }
        IconButton {
            small: true
            enabled: !root.desk.busy
            icon.name: "more"
            text: qsTr("Rolle von %1 ändern").arg(root.role.name)
            Accessible.role: Accessible.ButtonMenu
            Layout.alignment: Qt.AlignTop
            onClicked: menu.popup(0, height + 2)

            PopupMenu {
                id: menu

                PopupMenuItem {
                    icon.name: "phone"
                    enabled: !root.role.callFirst
                    text: qsTr("Zuerst anrufen")
                    onTriggered: root.desk.callFirst(root.role.id)
                }
                PopupMenuItem {
                    icon.name: "calendar"
                    text: qsTr("Rolle beenden …")
                    onTriggered: root.desk.beginEnd(root.role.id)
                }
                Instantiator {
                    model: root.desk.roles.filter(one => one.value !== root.role.roleKey)
                    delegate: PopupMenuItem {
                        required property var modelData
                        required property int index

                        lineAbove: index === 0
                        text: qsTr("Rolle: %1").arg(modelData.text)
                        onTriggered: root.desk.setRole(root.role.id, modelData.value)
                    }
                    onObjectAdded: (index, item) => menu.insertItem(2 + index, item as PopupMenuItem)
                    onObjectRemoved: (index, item) => menu.removeItem(item as PopupMenuItem)
                }
                PopupMenuItem {
                    icon.name: "trash"
                    lineAbove: true
                    destructive: true
                    text: qsTr("Irrtum, austragen")
                    onTriggered: root.desk.remove(root.role.id)
                }
            }
        }
    }
    RowLayout {
        visible: root.isEnding
        spacing: Theme.gapSmall
        Layout.fillWidth: true
        onVisibleChanged: if (visible)
            Qt.callLater(day.focusInput)
        Keys.onEscapePressed: root.desk.cancel()

        DateField {
            id: day

            label: qsTr("Letzter Tag der Rolle")
            text: root.isEnding ? root.desk.endDay : ""
            error: root.isEnding ? root.desk.endError : ""
            Layout.fillWidth: true
            onCommitted: text => root.desk.setEndDay(text)
        }
        PushButton {
            small: true
            enabled: !root.desk.busy
            text: qsTr("Beenden")
            Layout.alignment: Qt.AlignBottom
            onClicked: root.desk.commitEnd()
        }
        PushButton {
            small: true
            text: qsTr("Abbrechen")
            Layout.alignment: Qt.AlignBottom
            onClicked: root.desk.cancel()
        }
    }
}
