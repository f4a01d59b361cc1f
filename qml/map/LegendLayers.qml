// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The layers of places in a legend: each switched by a click, with its count and where it comes from. Property: `legend`, whose signals it sends. */
Column {
    id: root

    required property var legend

    LegendTitle {
        width: parent.width
        text: qsTr("Orte")
        visible: !root.legend.drawnLayersOnly || root.legend.layerTotals.some((count, at) => count > 0 && (root.legend.layersShown >> at & 1) === 1)
        topPadding: Theme.gapSmall
    }
    Repeater {
        // Rows live on while counts change, and with them the keyboard's place.
        model: root.legend.layerNames.length

        LegendRow {
            id: row

            required property int index

            objectName: "layer-" + index
            width: root.width
            text: root.legend.layerNames[index] ?? ""
            visible: (root.legend.layerTotals[index] ?? 0) > 0 && (checked || !root.legend.drawnLayersOnly)
            hint: root.legend.layerSources(index)
            count: root.legend.layerCounts[index] ?? 0
            checkable: true
            checked: (root.legend.layersShown >> index & 1) === 1
            onClicked: root.legend.layerClicked(index)

            Rectangle {
                anchors.centerIn: parent
                width: Theme.px(17)
                height: width
                radius: Theme.radiusSmall
                color: Theme.surface
                border.color: Theme.text
                border.width: 1

                Icon {
                    anchors.centerIn: parent
                    name: root.legend.layerIcons[row.index] ?? ""
                    size: Theme.px(13)
                    color: Theme.text
                }
            }
        }
    }
    LegendRow {
        objectName: "reach"
        width: parent.width
        visible: checked || !root.legend.drawnLayersOnly
        text: qsTr("Reichweiten")
        hint: qsTr("Haltestelle 600 m, Bahnhof 1.200 m, Mitfahrerbank 500 m Luftlinie; Hotspot nach Angabe, sonst 50 m.")
        checkable: true
        checked: root.legend.reachShown
        onClicked: root.legend.reachClicked()

        Rectangle {
            anchors.centerIn: parent
            width: Theme.px(15)
            height: width
            radius: width / 2
            color: Qt.alpha(Theme.accent, 0.12)
            border.color: Theme.accent
            border.width: 1
        }
    }
    Loader {
        active: root.legend.dayOf !== null
        visible: active
        x: Theme.gapSmall
        width: root.width - 2 * Theme.gapSmall
        sourceComponent: FilterButton {
            objectName: "day"
            label: qsTr("Gilt am")
            valueText: root.legend.dayOf.isValidToday ? qsTr("heute") : root.legend.dayOf.validOn
            active: !root.legend.dayOf.isValidToday
            editor: Component {
                DayFilter {
                    source: root.legend.dayOf
                    alwaysPossible: false
                }
            }
        }
    }
}
