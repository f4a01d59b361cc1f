// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** One suggestion: who, and why in this place. Properties: `offer` (of SponsorMatch.suggestions), `chosen`. */
T.AbstractButton {
    id: root

    required property var offer
    property bool chosen: false

    implicitHeight: row.implicitHeight + 2 * Theme.gapSmall
    implicitWidth: Theme.px(240)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: qsTr("%1, %2").arg(offer.name).arg(offer.reason)
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.chosen ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        border.width: root.chosen ? 2 : 1
        border.color: root.chosen ? Theme.accent : Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        RowLayout {
            id: row

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            spacing: Theme.gap

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                BodyText {
                    text: root.offer.name
                    font.weight: Font.DemiBold
                    Layout.fillWidth: true
                }
                Caption {
                    text: root.offer.reason
                    Layout.fillWidth: true
                }
            }
            Icon {
                visible: root.chosen
                name: "check"
                color: Theme.accent
            }
        }
    }
}
