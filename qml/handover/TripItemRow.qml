// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A handover or visit that can go along, with a tick; `holder` has it already. Signal: `toggled()`. */
Item {
    id: root

    required property string title
    required property string detail
    required property string holder
    required property bool isTicked
    property bool current: false
    readonly property string away: holder === "" ? "" : qsTr("unterwegs bei %1").arg(holder)

    signal toggled

    implicitHeight: row.implicitHeight + Theme.gapSmall
    Accessible.role: Accessible.CheckBox
    Accessible.name: [title, detail, away].filter(part => part !== "").join(", ")
    Accessible.checkable: true
    Accessible.checked: isTicked
    Accessible.onToggleAction: toggled()

    Rectangle {
        anchors.fill: parent
        color: hover.hovered ? Theme.hover : "transparent"
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.toggled()
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Rectangle {
            implicitWidth: Theme.px(18)
            implicitHeight: width
            radius: Theme.radiusSmall
            color: root.isTicked ? Theme.accent : Theme.surface
            border.width: root.isTicked ? 0 : 1
            border.color: Theme.edge

            Icon {
                anchors.centerIn: parent
                visible: root.isTicked
                name: "check"
                color: Theme.accentText
                size: Theme.px(14)
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: root.title
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Caption {
                text: root.detail
                visible: text !== ""
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Tag {
            visible: root.away !== ""
            text: root.away
            Accessible.ignored: true
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    FocusRing {
        shown: root.current
        around: Theme.radiusSmall
        gap: -2
    }
}
