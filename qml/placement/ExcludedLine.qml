// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** One flat that is not offered: address, town, the sentence of the rule that decides. Signals: `chosenByHand()`, `opened()`. */
Rectangle {
    id: root

    required property var line
    required property int index
    property bool chosen: false
    property bool current: false

    signal chosenByHand
    signal opened

    function choose(): void {
        chosenByHand();
    }
    function open(): void {
        opened();
    }

    implicitHeight: row.implicitHeight + Theme.gap
    color: chosen ? Theme.accentSoft : hover.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2: %3").arg(line.address).arg(line.town).arg(line.text)

    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.chosenByHand()
        onDoubleTapped: root.opened()
    }
    Rectangle {
        width: 3
        height: parent.height
        visible: root.chosen
        color: Theme.accent
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        color: "transparent"
        border.width: 2
        border.color: Theme.focus
        visible: root.current
    }
    Divider {
        y: parent.height - 1
        width: parent.width
    }
    RowLayout {
        id: row

        x: Theme.gap
        y: Theme.gap / 2
        width: root.width - 2 * Theme.gap
        spacing: Theme.gap

        Verdict {
            judgement: "bad"
            Accessible.ignored: true
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            RowLayout {
                spacing: 6

                BodyText {
                    text: root.line.address
                    font.weight: Font.Medium
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    Accessible.ignored: true
                }
                BodyText {
                    text: root.line.town
                    quiet: true
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
            Caption {
                text: root.line.text
                quiet: false
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
