// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** One line of StagedRows, or its head: sign, name, key, what changes. Properties: `kind` ("good" new, "warn", "bad", else changed), `name`, `key`, `text`, `isHead`. */
RowLayout {
    id: root

    property string kind
    property string name
    property string key
    property string text
    property bool isHead: false
    readonly property color ink: kind === "bad" ? Theme.bad : kind === "good" ? Theme.good : kind === "warn" ? Theme.warn : Theme.textQuiet

    spacing: Theme.gap

    Item {
        implicitWidth: Theme.smallIconSize
        implicitHeight: Theme.smallIconSize

        Icon {
            visible: !root.isHead
            name: root.kind === "bad" ? "mark-bad" : root.kind === "good" ? "plus" : root.kind === "warn" ? "alert" : "pencil"
            size: Theme.smallIconSize
            color: root.ink
        }
    }
    BodyText {
        text: root.name
        size: root.isHead ? Theme.captionSize : Theme.bodySize
        quiet: root.isHead
        font.weight: root.isHead ? Font.Medium : Font.DemiBold
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Layout.preferredWidth: Theme.px(220)
        Accessible.ignored: true
    }
    BodyText {
        text: root.key
        size: root.isHead ? Theme.captionSize : Theme.bodySize
        quiet: true
        font.weight: root.isHead ? Font.Medium : Font.Normal
        wrapMode: Text.NoWrap
        Layout.preferredWidth: Theme.px(80)
        Accessible.ignored: true
    }
    BodyText {
        text: root.text
        size: root.isHead ? Theme.captionSize : Theme.bodySize
        quiet: root.isHead
        font.weight: root.isHead ? Font.Medium : Font.Normal
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
