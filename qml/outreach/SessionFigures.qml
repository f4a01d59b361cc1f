// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** When and where a session is, and its five figures, in one strip. Property: `detail`. */
Rectangle {
    id: root

    required property SessionDetail detail
    readonly property bool wide: width > Theme.px(880)

    component Fact: RowLayout {
        property string icon
        property alias text: words.text

        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            name: parent.icon
            color: Theme.textQuiet
            size: Theme.smallIconSize
        }
        BodyText {
            id: words

            Layout.fillWidth: true
        }
    }

    implicitHeight: grid.implicitHeight + 2 * Theme.gap
    implicitWidth: Theme.px(600)
    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: Theme.gap
        anchors.leftMargin: Theme.gapLarge
        columns: root.wide ? 6 : 5
        columnSpacing: 0
        rowSpacing: Theme.gap

        ColumnLayout {
            spacing: 2
            Layout.columnSpan: root.wide ? 1 : 5
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(300)

            Fact {
                icon: "calendar"
                text: root.detail.when
            }
            Fact {
                visible: text !== ""
                icon: "pin"
                text: root.detail.where
            }
        }
        Repeater {
            model: root.detail.figures

            RowLayout {
                id: figure

                required property var modelData
                required property int index

                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.px(170)
                Accessible.role: Accessible.StaticText
                Accessible.name: figure.modelData.value + " " + figure.modelData.label

                Rectangle {
                    visible: root.wide || figure.index > 0
                    implicitWidth: 1
                    color: Theme.line
                    Layout.fillHeight: true
                }
                ColumnLayout {
                    spacing: 2
                    Layout.fillWidth: true

                    RowLayout {
                        spacing: Theme.gapSmall

                        Verdict {
                            visible: figure.modelData.judgement !== ""
                            judgement: figure.modelData.judgement
                            Accessible.ignored: true
                        }
                        BodyText {
                            text: figure.modelData.value
                            size: Theme.titleSize
                            leading: Theme.px(24)
                            font.weight: Font.DemiBold
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }
                    }
                    Caption {
                        text: figure.modelData.label
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
