// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * One measure in the list: whether it counts, its number, what it is, what it does. Enter or a click opens it, Del removes it. Properties: `row` (of
 * ScenarioDesk.measures), `effect` (of MeasureDrag; instead of the row's while it is dragged). Signals: `opened()`, `switched(on)`, `removed()`.
 */
RowLayout {
    id: root

    required property var row
    property var effect: ({})
    readonly property string figure: effect.figure ?? row.figure
    readonly property string words: effect.words ?? row.effect
    readonly property string tone: effect.tone ?? row.tone
    readonly property alias button: button

    signal opened
    signal switched(on: bool)
    signal removed

    spacing: Theme.gapSmall

    CheckField {
        checked: root.row.active
        Accessible.name: qsTr("%1 zählt mit").arg(root.row.name)
        Layout.alignment: Qt.AlignVCenter
        onToggled: root.switched(checked)
    }
    T.AbstractButton {
        id: button

        objectName: "measure-" + root.row.number
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        implicitHeight: content.implicitHeight + 2 * Theme.gapSmall
        Layout.fillWidth: true
        Accessible.role: Accessible.Button
        Accessible.name: [qsTr("Maßnahme %1: %2").arg(root.row.number).arg(root.row.name), root.row.words, root.effect.spoken ?? root.row.spoken].filter(part => part !== "").join(", ")
        Accessible.description: qsTr("Enter ändert, Entf löscht")
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        Keys.onDeletePressed: root.removed()
        onClicked: root.opened()

        contentItem: RowLayout {
            id: content

            spacing: Theme.gap

            NumberSquare {
                number: root.row.number
                quiet: !root.row.active
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                BodyText {
                    text: root.row.name
                    color: root.row.active ? Theme.text : Theme.textQuiet
                    font.weight: Font.Medium
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Caption {
                    visible: text !== ""
                    text: root.row.words
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
            ColumnLayout {
                spacing: 0
                Layout.minimumWidth: Theme.px(104)
                Layout.maximumWidth: Theme.px(104)

                BodyText {
                    text: root.figure === "" ? "…" : root.figure
                    color: root.tone === "bad" ? Theme.bad : Theme.text
                    font.weight: root.tone === "quiet" ? Font.Normal : Font.DemiBold
                    font.features: ({
                            "tnum": 1
                        })
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignRight
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Caption {
                    visible: text !== ""
                    text: root.words
                    horizontalAlignment: Text.AlignRight
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
        }
        background: Rectangle {
            radius: Theme.radius
            color: button.hovered ? Theme.hover : "transparent"

            FocusRing {
                shown: button.visualFocus
            }
        }
    }
}
