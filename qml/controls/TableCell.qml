// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A cell of a TablePane: optional mark, text in one line, row ground, selection bar, ring of the current row. */
Rectangle {
    id: root

    required property TableState table
    required property int row
    required property int column
    required property bool selected
    required property bool current
    required property string display
    required property var mark
    required property var tone
    required property var strong

    readonly property TableColumn head: table.columns[column] ?? null
    readonly property bool onCurrentRow: table.currentRow === row
    readonly property bool isFirst: x <= 0
    readonly property bool isLast: x + width >= table.rowWidth - 1
    readonly property string sign: mark ?? ""
    readonly property bool judged: sign === "good" || sign === "warn" || sign === "bad" || sign === "unknown"
    readonly property color ink: tone === "quiet" ? Theme.textQuiet : tone === "good" ? Theme.good : tone === "warn" ? Theme.warn : tone === "bad" ? Theme.bad : Theme.text

    color: selected ? Theme.accentSoft : table.hoveredRow === row ? Theme.hover : Theme.surface
    clip: true
    Accessible.role: Accessible.Cell
    Accessible.name: (head?.title ?? "") + ": " + (display === "" ? qsTr("leer") : display === "•" ? qsTr("zurückgehalten") : display)
    Accessible.selected: selected
    Accessible.focusable: true

    onCurrentChanged: if (current && table.hasKeyboard)
        forceActiveFocus(Qt.OtherFocusReason)

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    Rectangle {
        visible: root.selected && root.isFirst
        width: 3
        height: parent.height
        color: Theme.accent
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.isFirst ? Theme.gapLarge : Theme.gapSmall
        anchors.rightMargin: root.isLast ? Math.max(Theme.gapLarge, Theme.px(14)) : Theme.gapSmall
        spacing: Theme.px(6)

        Loader {
            active: root.sign !== ""
            visible: active
            sourceComponent: root.judged ? verdict : status
        }
        BodyText {
            text: root.display
            color: root.ink
            font.weight: root.head?.strong || root.strong === true ? Font.DemiBold : Font.Normal
            horizontalAlignment: root.head?.numeric ? Text.AlignRight : Text.AlignLeft
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
    Loader {
        readonly property bool ringed: root.onCurrentRow && root.table.showsRing

        anchors.fill: parent
        active: ringed || (root.selected && Theme.contrast)
        sourceComponent: RowRing {
            ink: root.onCurrentRow && root.table.showsRing ? Theme.focus : Theme.accent
            isFirst: root.isFirst
            isLast: root.isLast
        }
    }

    Component {
        id: verdict

        Verdict {
            judgement: root.sign
            Accessible.ignored: true
        }
    }
    Component {
        id: status

        Icon {
            name: ["", "good", "warn", "bad", "unknown"].includes(root.sign) ? "" : "status-" + root.sign
            color: Theme.statusColor(root.sign)
            size: Theme.smallIconSize
        }
    }
}
