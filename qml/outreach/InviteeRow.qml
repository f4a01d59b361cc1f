// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A landlord who can be invited, with a tick, or cannot, with the reason. Signal: `toggled()`. */
Item {
    id: root

    required property string name
    required property string detail
    required property string way
    required property string reason
    required property bool isAllowed
    required property bool isTicked
    property bool current: false

    signal toggled

    implicitHeight: row.implicitHeight + Theme.gapSmall
    Accessible.role: isAllowed ? Accessible.CheckBox : Accessible.StaticText
    Accessible.name: [name, detail, isAllowed ? way : reason].filter(part => part !== "").join(", ")
    Accessible.checkable: isAllowed
    Accessible.checked: isTicked
    Accessible.onToggleAction: toggled()

    Rectangle {
        anchors.fill: parent
        color: hover.hovered && root.isAllowed ? Theme.hover : "transparent"
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        enabled: root.isAllowed
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
            visible: root.isAllowed
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
        Verdict {
            visible: !root.isAllowed
            judgement: "bad"
            Accessible.ignored: true
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: root.name
                color: root.isAllowed ? Theme.text : Theme.textQuiet
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Caption {
                text: root.isAllowed ? root.detail : root.reason
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        BodyText {
            visible: root.isAllowed
            text: root.way
            quiet: true
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
