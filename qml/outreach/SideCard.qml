// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * Things at the side of a session, one below the other: a sign, what, of whom, when. Properties: `heading`, `rows` ({text, detail, judgement,
 * state, tone}), `actionText` (the button at the right; empty: none), `emptyText`, `tickable` (a box to tick instead of the sign). Signals:
 * `triggered()`, `opened(row)`, `ticked(row)`.
 */
Rectangle {
    id: root

    property string heading
    property var rows: []
    property string actionText
    property string actionHint
    property string emptyText
    property bool tickable: false
    property bool openable: false
    readonly property alias actionButton: action

    signal triggered
    signal opened(row: int)
    signal ticked(row: int)

    implicitHeight: column.implicitHeight + 2
    implicitWidth: Theme.px(300)
    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: heading

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 1
        spacing: 0

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gapSmall
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gap
            Layout.minimumHeight: Theme.controlHeight

            GroupTitle {
                text: root.heading
                size: Theme.px(14)
            }
            BodyText {
                text: root.rows.length
                visible: root.rows.length > 0
                quiet: true
            }
            Item {
                Layout.fillWidth: true
            }
            PushButton {
                id: action

                visible: root.actionText !== ""
                icon.name: "plus"
                text: root.actionText
                hint: root.actionHint
                onClicked: root.triggered()
            }
        }
        BodyText {
            visible: root.rows.length === 0 && text !== ""
            text: root.emptyText
            quiet: true
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge
            Layout.bottomMargin: Theme.gap
        }
        Repeater {
            model: root.rows

            ColumnLayout {
                id: row

                required property var modelData
                required property int index

                spacing: 0
                Layout.fillWidth: true

                Divider {}
                RowLayout {
                    spacing: Theme.gap
                    Layout.fillWidth: true
                    Layout.margins: Theme.gapSmall
                    Layout.leftMargin: Theme.gapLarge
                    Layout.rightMargin: Theme.gapLarge

                    Verdict {
                        visible: !root.tickable
                        judgement: row.modelData.judgement ?? "unknown"
                        Accessible.ignored: true
                    }
                    IconButton {
                        visible: root.tickable
                        small: true
                        framed: true
                        icon.name: "check"
                        text: qsTr("Erledigt: %1").arg(row.modelData.text)
                        onClicked: root.ticked(row.index)
                    }
                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        LinkButton {
                            visible: root.openable
                            text: row.modelData.text
                            color: Theme.text
                            underline: false
                            Layout.fillWidth: true
                            Layout.maximumWidth: Math.ceil(implicitWidth)
                            onClicked: root.opened(row.index)
                        }
                        BodyText {
                            visible: !root.openable
                            text: row.modelData.text
                            Layout.fillWidth: true
                        }
                        Caption {
                            visible: text !== ""
                            text: row.modelData.detail ?? ""
                            Layout.fillWidth: true
                        }
                    }
                    BodyText {
                        readonly property string tone: row.modelData.tone ?? ""

                        text: row.modelData.state ?? ""
                        color: tone === "warn" ? Theme.warn : tone === "bad" ? Theme.bad : Theme.textQuiet
                        font.weight: tone === "" ? Font.Normal : Font.DemiBold
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
}
