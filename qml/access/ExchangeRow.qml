// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** One file that went or came. Property: `modelData` (see ExchangeDesk.rows). Signal: `clicked()`. */
Item {
    id: root

    required property var modelData
    property bool current: false

    signal clicked

    implicitHeight: row.implicitHeight + Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: [modelData.number, modelData.title, modelData.detail, modelData.when, modelData.state].filter(part => part !== "").join(", ")

    TapHandler {
        onTapped: root.clicked()
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Icon {
            name: root.modelData.isGiven ? "export" : "import"
            color: Theme.textQuiet
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.px(2)
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: root.modelData.number + " · " + root.modelData.title
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            BodyText {
                quiet: true
                text: root.modelData.detail
                visible: text !== ""
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Caption {
                text: root.modelData.when
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Tag {
            visible: root.modelData.state !== ""
            kind: root.modelData.isDue ? "warn" : "plain"
            text: root.modelData.state
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
