// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Who a flat is looked for, in two lines. Property: `household` as RankingModel gives it. */
Card {
    id: root

    required property var household

    spacing: Theme.gapTiny
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Haushalt %1").arg(household.number ?? "")

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            name: "people"
            size: Theme.px(18)
        }
        GroupTitle {
            text: root.household.number ?? ""
        }
        Chip {
            text: root.household.payer ?? ""
            Layout.leftMargin: Theme.gapTiny
        }
        Item {
            Layout.fillWidth: true
        }
        Tag {
            kind: "warn"
            visible: text !== ""
            text: root.household.tag ?? ""
        }
    }
    Flow {
        spacing: Theme.gapTiny
        Layout.fillWidth: true

        Repeater {
            model: root.household.facts ?? []

            Item {
                id: fact

                required property var modelData
                readonly property bool open: modelData.tone === "warn"

                implicitWidth: words.implicitWidth + Theme.px(24)
                implicitHeight: words.implicitHeight
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.label + ": " + modelData.text

                ColumnLayout {
                    id: words

                    spacing: 0

                    Caption {
                        text: fact.modelData.label
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                    BodyText {
                        text: (fact.open ? "! " : "") + fact.modelData.text
                        color: fact.open ? Theme.warn : Theme.text
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                        Layout.maximumWidth: Theme.px(260)
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
