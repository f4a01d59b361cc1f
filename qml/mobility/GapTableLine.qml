// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** The figures of one area in a GapTable. Properties: `columns`, `most` (in gaps, for bars), `figures`, `depth`, `hasParts`, `isOpen`, `strong`. Signal: `openRequested()`. */
RowLayout {
    id: root

    required property GapTableColumns columns
    property real most: 1
    required property var figures
    property int depth: 0
    property bool hasParts: false
    property bool isOpen: false
    property bool strong: false

    signal openRequested

    spacing: Theme.gapTiny

    Item {
        Layout.preferredWidth: Theme.px(14)
        Layout.leftMargin: root.depth * Theme.px(14)
        Layout.fillHeight: true

        Icon {
            anchors.centerIn: parent
            visible: root.hasParts
            name: root.isOpen ? "chevron-down" : "chevron-right"
            color: Theme.textQuiet
            size: Theme.px(14)
        }
        TapHandler {
            enabled: root.hasParts
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: root.openRequested()
        }
    }
    BodyText {
        text: root.figures.name ?? ""
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.fillWidth: true
        Accessible.ignored: true
        T.ToolTip.text: text
        T.ToolTip.visible: truncated && pointer.hovered
        T.ToolTip.delay: 600

        HoverHandler {
            id: pointer
        }
    }
    Repeater {
        model: root.figures.levels ?? []

        BodyText {
            required property string modelData

            text: modelData
            quiet: modelData === "–"
            font.weight: root.strong ? Font.DemiBold : Font.Normal
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
            Layout.preferredWidth: root.columns.number
            Accessible.ignored: true
        }
    }
    Item {
        visible: root.columns.bar > 0
        Layout.preferredWidth: root.columns.bar
        Layout.preferredHeight: Theme.px(12)

        LevelBar {
            anchors.fill: parent
            visible: !root.strong && root.depth === 0
            parts: root.figures.parts ?? []
            most: root.most
            patternScale: Theme.scale
        }
    }
    BodyText {
        text: root.figures.inhabitants ?? ""
        quiet: !root.strong
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
        Layout.preferredWidth: root.columns.people
        Accessible.ignored: true
    }
    BodyText {
        visible: root.columns.share > 0
        text: root.figures.share ?? ""
        quiet: !root.strong
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
        Layout.preferredWidth: root.columns.share
        Accessible.ignored: true
    }
}
