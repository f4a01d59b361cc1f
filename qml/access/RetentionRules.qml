// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** The table of periods; a row opens its period. Arrows walk, Enter opens. Properties: `desk`, `mayChange`. Signal: `chosen(rule)`. */
Card {
    id: root

    required property RetentionDesk desk
    property bool mayChange: true
    readonly property bool slim: width < Theme.px(640)
    readonly property bool narrowed: width < Theme.px(800)
    readonly property real narrow: Theme.px(76)
    readonly property real wide: Theme.px(96)
    property int current: 0

    signal chosen(rule: var)

    function step(by: int): void {
        current = Math.max(0, Math.min(rows.count - 1, current + by));
        (rows.itemAt(current) as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Fristen")
    spacing: 0
    padding: Theme.gapLarge

    component Number: BodyText {
        property real amount: 0

        text: amount > 0 ? amount.toLocaleString(Qt.locale(), "f", 0) : "–"
        quiet: amount <= 0
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
        Layout.preferredWidth: root.narrow
    }
    component Head: Caption {
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignRight
        Layout.preferredWidth: root.narrow
    }

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        Layout.bottomMargin: Theme.gapTiny
        Layout.leftMargin: Theme.gapSmall
        Layout.rightMargin: Theme.gapSmall
        Accessible.ignored: true

        Head {
            text: qsTr("Datenart und Beginn")
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
        }
        Head {
            text: qsTr("Frist")
            horizontalAlignment: Text.AlignLeft
            Layout.preferredWidth: root.wide
        }
        Head {
            visible: !root.slim
            text: qsTr("Danach")
            horizontalAlignment: Text.AlignLeft
            Layout.preferredWidth: root.wide
        }
        Head {
            text: qsTr("Fällig")
        }
        Head {
            visible: !root.slim
            text: qsTr("Zurückgestellt")
            Layout.preferredWidth: root.wide
        }
        Head {
            visible: !root.narrowed
            text: qsTr("In 3 Monaten")
            Layout.preferredWidth: root.wide
        }
    }
    Repeater {
        id: rows

        model: root.desk.rules

        T.AbstractButton {
            id: row

            required property var modelData
            required property int index
            readonly property var rule: modelData

            implicitHeight: Math.max(Theme.rowComfortable, line.implicitHeight + Theme.gapSmall)
            rightPadding: Theme.gapSmall
            hoverEnabled: true
            enabled: root.mayChange
            focusPolicy: Qt.StrongFocus
            activeFocusOnTab: index === root.current
            Layout.fillWidth: true
            Accessible.name: qsTr("%1, %2 ab: %3, fällig %4, zurückgestellt %5, in drei Monaten %6").arg(rule.name).arg(rule.period).arg(rule.event).arg(rule.due).arg(rule.held).arg(rule.soon)
            Accessible.description: rule.basis
            onClicked: {
                root.current = index;
                root.chosen(rule);
            }
            Keys.onUpPressed: root.step(-1)
            Keys.onDownPressed: root.step(1)
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            T.ToolTip.text: rule.basis
            T.ToolTip.visible: hovered || visualFocus
            T.ToolTip.delay: 600

            background: Rectangle {
                color: row.hovered ? Theme.hover : "transparent"
                radius: Theme.radiusSmall

                Rectangle {
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
                FocusRing {
                    shown: row.visualFocus
                    around: Theme.radiusSmall
                    gap: -4
                }
            }
            contentItem: RowLayout {
                id: line

                spacing: Theme.gap

                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.gapSmall

                    BodyText {
                        text: row.rule.name
                        Layout.fillWidth: true
                    }
                    Caption {
                        text: row.rule.event
                        Layout.fillWidth: true
                    }
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: false
                    Layout.preferredWidth: root.wide
                    Layout.maximumWidth: root.wide

                    BodyText {
                        text: row.rule.period
                        Layout.fillWidth: true
                    }
                    Caption {
                        visible: row.rule.isSet
                        text: qsTr("geändert")
                        Layout.fillWidth: true
                    }
                }
                BodyText {
                    visible: !root.slim
                    text: row.rule.action
                    Layout.preferredWidth: root.wide
                }
                Number {
                    amount: row.rule.due
                    font.weight: amount > 0 ? Font.DemiBold : Font.Normal
                }
                Number {
                    visible: !root.slim
                    amount: row.rule.held
                    Layout.preferredWidth: root.wide
                }
                Number {
                    visible: !root.narrowed
                    amount: row.rule.soon
                    Layout.preferredWidth: root.wide
                }
            }
        }
    }
}
