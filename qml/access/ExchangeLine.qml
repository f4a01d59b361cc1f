// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** One line of what a file would do: a record, a field that differs, a row that is new, or a flat to join. Signal: `toggled()`. */
Item {
    id: root

    required property string kind
    required property string title
    required property string detail
    required property string here
    required property string there
    required property string standing
    required property string stateText
    required property bool isTicked
    required property bool isTickable
    property bool current: false
    readonly property bool isRecord: kind === "record"
    readonly property bool isField: kind === "field" || kind === "part"
    readonly property string judgement: standing === "both" ? "bad" : standing === "there" || standing === "gone" ? "warn" : standing === "new" ? "good" : "unknown"

    signal toggled

    implicitHeight: row.implicitHeight + Theme.gapSmall
    Accessible.role: isTickable ? Accessible.CheckBox : Accessible.ListItem
    Accessible.name: [title, detail, stateText, isField ? qsTr("hier %1").arg(here) : "", isField ? qsTr("in der Datei %1").arg(there) : ""].filter(part => part !== "").join(", ")
    Accessible.checkable: isTickable
    Accessible.checked: isTicked
    Accessible.onToggleAction: toggled()

    Rectangle {
        anchors.fill: parent
        color: hover.hovered && root.isTickable ? Theme.hover : root.isRecord ? "transparent" : Theme.sunk
        opacity: root.isRecord || hover.hovered ? 1 : 0.5
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        enabled: root.isTickable
        onTapped: root.toggled()
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: root.isRecord ? Theme.gap : Theme.gap + Theme.px(28)
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Rectangle {
            visible: root.isTickable
            implicitWidth: Theme.px(18)
            implicitHeight: width
            radius: Theme.radiusSmall
            color: root.isTicked ? Theme.accent : Theme.surface
            border.width: root.isTicked ? 0 : 1
            border.color: Theme.edge
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.px(2)

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
            Layout.preferredWidth: 2

            BodyText {
                text: root.title
                font.weight: root.isRecord ? Font.DemiBold : Font.Normal
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Caption {
                text: root.detail
                visible: text !== ""
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Caption {
                text: root.stateText
                visible: root.isField
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        ExchangeSide {
            visible: root.isField
            title: qsTr("Hier")
            text: root.here
            chosen: !root.isTicked
        }
        ExchangeSide {
            visible: root.isField
            title: qsTr("In der Datei")
            text: root.there
            chosen: root.isTicked
        }
        Verdict {
            visible: root.isRecord
            judgement: root.judgement
            text: root.stateText
            size: Theme.captionSize
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: false
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
