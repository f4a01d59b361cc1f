// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * A judgement: sign in a shape of its own, and words. Properties: `judgement` ("good", "warn", "bad", "unknown"), `text`,
 * `bold`, `size` of the text. Colour never stands alone: round ✓, soft square !, square ✕, ring ?.
 */
RowLayout {
    id: root

    property string judgement: "unknown"
    property string text
    property bool bold: false
    property bool quiet: false
    property real size: Theme.bodySize
    readonly property color ink: judgement === "good" ? Theme.good : judgement === "warn" ? Theme.warn : judgement === "bad" ? Theme.bad : Theme.textQuiet
    readonly property color ground: judgement === "good" ? Theme.goodSoft : judgement === "warn" ? Theme.warnSoft : judgement === "bad" ? Theme.badSoft : "transparent"

    spacing: Theme.px(6)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle {
        implicitWidth: Theme.px(18)
        implicitHeight: Theme.px(18)
        radius: root.judgement === "warn" || root.judgement === "bad" ? 4 : height / 2
        color: root.ground
        border.width: Theme.contrast || root.judgement === "unknown" ? 1.2 : 0
        border.color: root.ink
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Math.max(0, (words.leading - height) / 2)

        Icon {
            anchors.centerIn: parent
            name: "mark-" + (["good", "warn", "bad"].includes(root.judgement) ? root.judgement : "unknown")
            color: root.ink
            size: Theme.px(12)
        }
    }
    BodyText {
        id: words

        text: root.text
        visible: text !== ""
        size: root.size
        color: root.quiet ? Theme.text : root.ink
        font.weight: root.bold ? Font.DemiBold : Font.Normal
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
