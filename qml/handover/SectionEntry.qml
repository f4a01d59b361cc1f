// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** A part of the handover to choose, with how far it is. Properties: `section` (see HandoverEditor.sections), `isShown`, `slim` (in a strip). Signals: `clicked()`, `stepRequested(by)`. */
T.AbstractButton {
    id: root

    required property var section
    property bool isShown: false
    property bool slim: false

    signal stepRequested(by: int)

    implicitHeight: Math.max(Theme.px(44), content.implicitHeight + 2 * Theme.px(7))
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    implicitWidth: content.implicitWidth + leftPadding + rightPadding
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: section.title
    Accessible.role: Accessible.PageTab
    Accessible.name: [section.title, section.detail, section.state === "good" ? qsTr("vollständig") : section.state === "warn" ? qsTr("prüfen") : ""].filter(part => part !== "").join(", ")
    Accessible.selected: isShown
    T.ToolTip.text: [detail.truncated ? section.detail : "", ...(section.missing ?? []).slice(0, 4)].filter(line => line !== "").join("\n")
    T.ToolTip.visible: hovered && T.ToolTip.text !== ""
    T.ToolTip.delay: 600
    Keys.onUpPressed: stepRequested(-1)
    Keys.onDownPressed: stepRequested(1)
    Keys.onLeftPressed: stepRequested(-1)
    Keys.onRightPressed: stepRequested(1)
    Keys.onReturnPressed: click()

    contentItem: RowLayout {
        id: content

        spacing: Theme.gap

        Icon {
            name: root.section.icon
            color: root.isShown ? Theme.accent : Theme.textQuiet
            size: Theme.px(18)
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: root.section.title
                color: root.isShown ? Theme.accent : Theme.text
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Caption {
                id: detail

                text: root.section.detail
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Verdict {
            visible: root.section.state !== ""
            judgement: root.section.state || "unknown"
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusLarge
        color: root.isShown ? Theme.surface : root.hovered ? Theme.hover : "transparent"
        border.width: root.isShown ? 1 : 0
        border.color: Theme.contrast ? Theme.accent : Theme.accentLine

        Rectangle {
            visible: root.isShown
            x: 0
            y: root.slim ? parent.height - 3 : Theme.px(6)
            width: root.slim ? parent.width : 3
            height: root.slim ? 3 : parent.height - 2 * Theme.px(6)
            radius: 1.5
            color: Theme.accent
        }
        FocusRing {
            shown: root.visualFocus
            around: Theme.radiusLarge
            gap: 0
        }
    }
}
