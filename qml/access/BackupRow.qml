// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** One copy: when, why, how large, whether checked, and what can be done with it. Properties: `copy` (of BackupDesk.copies), `slim`. Signals: `checkRequested()`, `restoreRequested()`. */
Item {
    id: root

    required property var copy
    property bool slim: false
    property bool enabledWays: true

    signal checkRequested
    signal restoreRequested

    implicitHeight: grid.implicitHeight + 2 * Theme.px(7)
    implicitWidth: grid.implicitWidth
    Accessible.role: Accessible.ListItem
    Accessible.name: [copy.whenText, copy.kindText, copy.checkText, copy.sizeText].join(", ")
    Accessible.description: copy.file

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.topMargin: Theme.px(7)
        anchors.bottomMargin: Theme.px(7)
        columns: root.slim ? 2 : 5
        columnSpacing: Theme.gap
        rowSpacing: 2

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.px(150)
            Layout.preferredWidth: Theme.px(210)

            BodyText {
                text: root.copy.whenText
                font.weight: Font.DemiBold
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Caption {
                text: root.copy.isSecond ? qsTr("%1, zweiter Ort").arg(root.copy.kindText) : root.copy.kindText
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Verdict {
            judgement: root.copy.judgement
            text: root.copy.checkText
            quiet: true
            Layout.preferredWidth: Theme.px(190)
        }
        BodyText {
            visible: !root.slim
            text: root.copy.sizeText
            quiet: true
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
            Layout.preferredWidth: Theme.px(80)
            Accessible.ignored: true
        }
        LinkButton {
            text: qsTr("Prüfen")
            enabled: root.enabledWays
            Accessible.name: qsTr("%1: %2").arg(text).arg(root.copy.whenText)
            Layout.leftMargin: root.slim ? 0 : Theme.gap
            onClicked: root.checkRequested()
        }
        LinkButton {
            text: qsTr("Zurückspielen …")
            enabled: root.enabledWays
            Accessible.name: qsTr("%1: %2").arg(text).arg(root.copy.whenText)
            onClicked: root.restoreRequested()
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
