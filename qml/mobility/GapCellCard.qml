// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What is known of the cell that was clicked: level, class, why, ways on foot, the week of its stop. Properties: `card`, `workspace`. Signals: `closed()`, `placeRequested(id)`. */
FloatingGround {
    id: root

    required property GapCard card
    required property Workspace workspace
    property real maximumHeight: 600
    /** The week of its stop is still being read. */
    readonly property bool pending: visible && card.stationKey !== "" && !week.reader.loaded && week.reader.error === ""

    signal closed

    function focusFirst(): void {
        closeButton.forceActiveFocus(Qt.TabFocusReason);
    }

    visible: card.isShown
    implicitWidth: Theme.px(320)
    implicitHeight: Math.min(maximumHeight, head.implicitHeight + pane.naturalHeight)
    radius: Theme.radiusLarge
    Accessible.role: Accessible.Grouping
    Accessible.name: card.spoken

    TapHandler {}
    WheelHandler {
        target: null
    }
    FocusScope {
        anchors.fill: parent
        Keys.onEscapePressed: root.closed()

        RowLayout {
            id: head

            x: Theme.gapLarge
            width: root.width - Theme.gapLarge - Theme.gapSmall
            height: Theme.px(44)

            GroupTitle {
                text: root.card.title
                Layout.fillWidth: true
            }
            Caption {
                text: root.card.people
                wrapMode: Text.NoWrap
            }
            IconButton {
                id: closeButton

                objectName: "closeCard"
                small: true
                icon.name: "close"
                text: qsTr("Schließen (Esc)")
                onClicked: root.closed()
            }
        }
        ScrollPane {
            id: pane

            anchors.fill: parent
            anchors.topMargin: head.height
            upperMargin: 0
            spacing: Theme.gap

            RowLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                LevelSign {
                    visible: root.card.level > 0
                    level: root.card.level
                    Layout.preferredWidth: Theme.px(20)
                    Layout.preferredHeight: Theme.px(20)
                }
                Icon {
                    visible: root.card.level === 0
                    name: "check"
                    color: Theme.good
                    size: Theme.px(18)
                }
                BodyText {
                    text: root.card.levelText
                    font.weight: Font.DemiBold
                    Layout.fillWidth: true
                }
                Rectangle {
                    visible: root.card.quality >= 0
                    color: root.card.quality >= 0 ? Theme.serviceClasses[root.card.quality] : "transparent"
                    Layout.preferredWidth: Theme.px(22)
                    Layout.preferredHeight: Theme.px(22)

                    Caption {
                        anchors.centerIn: parent
                        text: root.card.quality >= 0 ? "ABCDEFG".charAt(root.card.quality) : ""
                        color: Theme.serviceInks[root.card.quality] ?? Theme.text
                        font.weight: Font.DemiBold
                        Accessible.name: root.card.qualityText
                    }
                }
            }
            BodyText {
                visible: text !== ""
                text: root.card.levelBefore < 0 ? "" : root.card.levelBefore === 0 ? qsTr("Heute versorgt, mit den Maßnahmen anders.") : qsTr("Heute L%1, mit den Maßnahmen anders.").arg(root.card.levelBefore)
                quiet: true
                Layout.fillWidth: true
            }
            ColumnLayout {
                spacing: Theme.gapTiny
                Layout.fillWidth: true

                Repeater {
                    model: root.card.reasons

                    Verdict {
                        required property var modelData

                        judgement: modelData.tone
                        text: modelData.text
                        Layout.fillWidth: true
                    }
                }
            }
            ColumnLayout {
                visible: root.card.stationKey !== ""
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                Divider {}
                GroupTitle {
                    text: root.card.stationName
                    Layout.fillWidth: true
                }
                WeekService {
                    id: week

                    workspace: root.workspace
                    stationKey: root.card.stationKey
                    day: root.card.desk.day
                    profileKey: root.card.desk.profileKey
                    barHeight: Theme.px(40)
                    Layout.fillWidth: true
                }
            }
            FactGroup {
                title: qsTr("Zu Fuß von hier")
                rows: root.card.ways
                visible: root.card.ways.length > 0
                Layout.fillWidth: true
            }
        }
    }
}
