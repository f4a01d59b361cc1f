// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** One place of the answer: its number, where it is, whom it adds, and how much all up to it reach together. Properties: `site`, `current`. Signal: `clicked()`. */
T.AbstractButton {
    id: root

    required property var site
    property bool current: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    checkable: false
    text: site.name
    Accessible.role: Accessible.Button
    Accessible.name: site.description
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        NumberSquare {
            number: root.site.rank
            hollow: true
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            RowLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                BodyText {
                    text: root.site.name
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                BodyText {
                    text: "+" + root.site.gain
                    font.weight: Font.DemiBold
                    horizontalAlignment: Text.AlignRight
                    Layout.alignment: Qt.AlignTop
                    Accessible.ignored: true
                }
            }
            RowLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                Rectangle {
                    id: bar

                    implicitHeight: Theme.px(8)
                    radius: Theme.px(2)
                    color: Theme.sunk
                    border.width: Theme.contrast ? 1 : 0
                    border.color: Theme.edge
                    Layout.fillWidth: true

                    Rectangle {
                        width: bar.width * root.site.before
                        height: bar.height
                        radius: bar.radius
                        color: Theme.accentLine
                    }
                    Rectangle {
                        x: bar.width * root.site.before
                        width: Math.max(2, bar.width * (root.site.share - root.site.before))
                        height: bar.height
                        radius: bar.radius
                        color: Theme.accent
                    }
                }
                Caption {
                    text: root.site.cumulated
                    horizontalAlignment: Text.AlignRight
                    Layout.minimumWidth: Theme.px(44)
                    Accessible.ignored: true
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.current && !Theme.contrast ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        border.width: root.current && Theme.contrast ? 2 : 0
        border.color: Theme.accent

        FocusRing {
            shown: root.visualFocus
            around: Theme.radius
            gap: 0
        }
    }
}
