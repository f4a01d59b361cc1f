// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * A running work: what, bar, how far, cancel. Properties: `text`, `value` (0 to 1; below 0: length unknown), `amount` ("312 von 480"; else the
 * percent is shown), `detail` (second line), `compact` (one line, for the status bar), `cancellable`. Signal: `cancelled()`.
 */
GridLayout {
    id: root

    property string text
    property real value: -1
    property string amount
    property string detail
    property bool compact: false
    property bool cancellable: true
    readonly property string progress: amount !== "" ? amount : value < 0 ? "" : qsTr("%1 %").arg(Math.floor(value * 100))

    signal cancelled

    columns: compact ? 4 : 2
    columnSpacing: compact ? Theme.gapSmall : Theme.gap
    rowSpacing: Theme.gapSmall
    Accessible.role: Accessible.Grouping
    Accessible.name: text + " " + progress

    BodyText {
        text: root.text
        size: root.compact ? Theme.captionSize : Theme.bodySize
        leading: Theme.px(root.compact ? 16 : 20)
        font.weight: root.compact ? Font.Medium : Font.Normal
        wrapMode: root.compact ? Text.NoWrap : Text.Wrap
        elide: root.compact ? Text.ElideRight : Text.ElideNone
        Layout.fillWidth: true
    }
    BodyText {
        visible: !root.compact
        quiet: true
        text: root.progress
        horizontalAlignment: Text.AlignRight
    }
    ProgressLine {
        value: Math.max(0, root.value)
        indeterminate: root.value < 0
        Layout.fillWidth: !root.compact
        Accessible.name: root.text
    }
    Caption {
        visible: root.compact && text !== ""
        text: root.progress
    }
    LinkButton {
        text: qsTr("Abbrechen")
        size: root.compact ? Theme.captionSize : Theme.bodySize
        visible: root.cancellable
        onClicked: root.cancelled()
    }
    Caption {
        visible: !root.compact && text !== ""
        text: root.detail
        Layout.columnSpan: 2
        Layout.fillWidth: true
    }
}
