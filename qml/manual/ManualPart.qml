// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** One block of a chapter. Properties: `modelData` (as ManualBook.blocks() gives it), `file` (of a picture). Signal: `linkChosen(target)`. */
RowLayout {
    id: root

    required property var modelData
    property url file
    readonly property string kind: modelData.kind

    signal linkChosen(target: string)

    visible: kind !== "picture" || file.toString() !== ""
    spacing: Theme.gapSmall

    Component {
        id: heading

        BodyText {
            text: root.modelData.plain
            size: root.modelData.level === 1 ? Theme.titleSize : root.modelData.level === 2 ? Theme.sectionSize : Theme.bodySize
            leading: root.modelData.level === 1 ? Theme.px(28) : root.modelData.level === 2 ? Theme.px(24) : Theme.px(20)
            font.weight: Font.DemiBold
            topPadding: root.modelData.level > 1 ? Theme.gap : 0
            Accessible.role: Accessible.Heading
        }
    }
    Component {
        id: words

        BodyText {
            text: root.modelData.text
            textFormat: Text.StyledText
            tabular: false
            Accessible.role: root.kind === "item" ? Accessible.ListItem : Accessible.Paragraph
            Accessible.name: root.modelData.plain
            onLinkActivated: link => root.linkChosen(link)

            HoverHandler {
                cursorShape: (parent as BodyText).hoveredLink !== "" ? Qt.PointingHandCursor : Qt.ArrowCursor
            }
        }
    }
    Component {
        id: code

        Rectangle {
            implicitHeight: lines.implicitHeight + 2 * Theme.gapSmall
            radius: Theme.radius
            color: Theme.sunk
            border.width: Theme.contrast ? 1 : 0
            border.color: Theme.line

            BodyText {
                id: lines

                anchors.left: parent.left
                anchors.right: copy.left
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.gap
                text: root.modelData.text
                font.family: "monospace"
                wrapMode: Text.WrapAnywhere
            }
            IconButton {
                id: copy

                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.gapTiny
                small: true
                icon.name: "copy"
                text: qsTr("Zeilen kopieren")
                onClicked: Labels.toClipboard(root.modelData.text)
            }
        }
    }
    Component {
        id: table

        ManualTable {
            rows: root.modelData.rows
            onLinkChosen: target => root.linkChosen(target)
        }
    }
    Component {
        id: picture

        Item {
            implicitHeight: image.height
            Accessible.role: Accessible.Graphic
            Accessible.name: root.modelData.plain

            Image {
                id: image

                width: Math.min(parent.width, Math.max(1, implicitWidth))
                height: width * implicitHeight / Math.max(1, implicitWidth)
                source: root.file
                asynchronous: true
                mipmap: true
                Accessible.ignored: true

                Rectangle {
                    anchors.fill: parent
                    color: "transparent"
                    border.color: Theme.line
                }
            }
        }
    }

    BodyText {
        visible: root.kind === "item" || root.modelData.inList
        text: root.kind === "item" ? root.modelData.marker : ""
        horizontalAlignment: Text.AlignRight
        Layout.preferredWidth: Theme.px(20)
        Layout.alignment: Qt.AlignTop
        Accessible.ignored: true
    }
    Loader {
        id: holder

        sourceComponent: ({
                "heading": heading,
                "code": code,
                "table": table,
                "picture": picture
            })[root.kind] ?? words
        Layout.fillWidth: true
    }
}
