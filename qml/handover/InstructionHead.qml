// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The heads of the table of topics. Property: `compact`. */
Rectangle {
    id: root

    /** Little room: two columns stand on the card alone. */
    property bool compact: false

    component Head: Caption {
        font.weight: Font.Medium
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }

    implicitHeight: Theme.px(32)
    color: Theme.sunk
    topLeftRadius: Theme.radiusLarge - 1
    topRightRadius: Theme.radiusLarge - 1

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gap
        spacing: Theme.gapSmall

        Head {
            text: qsTr("Nr.")
            Layout.preferredWidth: Theme.px(38)
        }
        Head {
            text: qsTr("Thema")
            Layout.fillWidth: true
        }
        Head {
            text: qsTr("Erklärt")
            Layout.preferredWidth: Theme.px(168)
        }
        Head {
            visible: !root.compact
            text: qsTr("Gezeigt")
            horizontalAlignment: Text.AlignHCenter
            Layout.preferredWidth: Theme.px(52)
        }
        Head {
            visible: !root.compact
            text: qsTr("Material")
            horizontalAlignment: Text.AlignHCenter
            Layout.preferredWidth: Theme.px(56)
        }
        Head {
            text: qsTr("Rückfrage")
            Layout.preferredWidth: Theme.px(112)
        }
        Head {
            text: qsTr("Notiz")
            horizontalAlignment: Text.AlignHCenter
            Layout.preferredWidth: Theme.px(36)
        }
    }
}
