// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** One of two states to choose from. Properties: `title`, `text`, `subject` (spoken), `checked` (bind it). Signals: `chosen()`, `other()` on an arrow. */
T.AbstractButton {
    id: root

    property string title
    property string subject

    signal chosen
    signal other

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    implicitWidth: Theme.px(160)
    padding: Theme.gapSmall
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: [subject, title, text].join(", ")
    Accessible.checked: checked
    onClicked: chosen()
    Keys.onLeftPressed: other()
    Keys.onRightPressed: other()

    background: Rectangle {
        radius: Theme.radius
        color: root.checked ? Theme.accentSoft : root.hovered ? Theme.hover : Theme.surface
        border.width: root.checked ? 2 : 1
        border.color: root.checked ? Theme.accent : Theme.edge

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.gapSmall

        Rectangle {
            implicitWidth: Theme.px(16)
            implicitHeight: width
            radius: width / 2
            color: Theme.surface
            border.width: root.checked ? Theme.px(5) : 1
            border.color: root.checked ? Theme.accent : Theme.edge
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.px(3)
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Caption {
                text: root.title
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            BodyText {
                text: root.text
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
