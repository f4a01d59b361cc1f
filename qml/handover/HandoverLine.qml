// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** One line of a HandoverLines: day, and what it is as a way to it. Property: `line`. Signal: `goRequested(page, target)`. */
RowLayout {
    id: root

    required property var line

    signal goRequested(page: string, target: var)

    spacing: Theme.gapSmall

    StatusMark {
        visible: root.line.mark !== ""
        status: root.line.mark
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
        Accessible.ignored: true
    }
    Caption {
        text: root.line.day
        quiet: !root.line.isOpen
        Layout.preferredWidth: root.line.mark === "" ? Theme.px(76) : implicitWidth
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
    }
    LinkButton {
        visible: root.line.page !== ""
        text: root.line.text
        wraps: true
        Accessible.description: root.line.day
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        onClicked: root.goRequested(root.line.page, root.line.target)
    }
    BodyText {
        visible: root.line.page === ""
        text: root.line.text
        Layout.fillWidth: true
    }
}
