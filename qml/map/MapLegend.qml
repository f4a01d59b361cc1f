// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * What the signs and colours of a map mean, with counts of what is visible.
 * Signals: `statusClicked(status)`, `layerClicked(group)`, `reachClicked()`, `groupClicked(name)`, `closed()`.
 */
FloatingGround {
    id: root

    /** {category, status, text}, and how many of each category are visible. */
    required property var entries
    required property list<int> counts
    required property int total
    /** Names and colours: {name, color}. */
    required property var groups
    /** Layers of places: names, icons, how many there are and how many are visible; which are drawn, bit by bit; where they come from. */
    property list<string> layerNames
    property list<string> layerIcons
    property list<int> layerTotals
    property int layersShown: 0
    property list<int> layerCounts
    property var layerSources: group => ""
    property bool reachShown: false
    /** The MapPlaces whose day one can choose; null where the page has a filter for it. */
    property var dayOf: null
    property real maximumHeight: 1000
    /** What stands above all else, from the page. */
    property Component head: null
    /** Layers that are not drawn have no row. */
    property bool drawnLayersOnly: false

    signal statusClicked(status: string)
    signal groupClicked(name: string)
    signal layerClicked(group: int)
    signal reachClicked
    signal closed

    implicitWidth: Math.max(Theme.px(200), above.implicitWidth)
    implicitHeight: Math.min(maximumHeight, list.contentHeight + 2 * Theme.gapSmall)
    radius: Theme.radiusLarge
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Legende")

    // Clicks beside a row belong to the legend, not to the map below.
    TapHandler {}
    WheelHandler {
        target: null
    }
    Flickable {
        id: list

        anchors.fill: parent
        anchors.topMargin: Theme.gapSmall
        anchors.bottomMargin: Theme.gapSmall
        contentHeight: column.implicitHeight
        interactive: contentHeight > height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: parent.width

            LegendTitle {
                width: parent.width
                text: root.total < 0 ? qsTr("Legende") : qsTr("Status")
                count: root.total
                closable: true
                onClosed: root.closed()
            }
            Loader {
                id: above

                width: parent.width
                active: root.head !== null
                visible: active
                sourceComponent: root.head
            }
            Repeater {
                model: root.entries

                LegendRow {
                    id: statusRow

                    required property var modelData

                    objectName: "legend-" + modelData.status
                    width: column.width
                    text: modelData.text
                    count: root.counts[modelData.category] ?? 0
                    onClicked: root.statusClicked(modelData.status)

                    StatusMark {
                        anchors.centerIn: parent
                        status: statusRow.modelData.status
                        size: Theme.px(15)
                        Accessible.ignored: true
                    }
                }
            }
            LegendLayers {
                width: parent.width
                visible: root.layerTotals.some(count => count > 0)
                legend: root
            }
            LegendTitle {
                width: parent.width
                text: Theme.contrast ? qsTr("Grenzen") : qsTr("Verbandsgemeinde")
                visible: root.groups.length > 0
                topPadding: Theme.gapSmall
            }
            Repeater {
                model: Theme.contrast ? [] : root.groups

                LegendRow {
                    id: groupRow

                    required property var modelData

                    width: column.width
                    text: modelData.name
                    onClicked: root.groupClicked(modelData.name)

                    Rectangle {
                        anchors.centerIn: parent
                        width: Theme.px(13)
                        height: width
                        radius: 3
                        color: groupRow.modelData.color
                        border.color: Theme.edge
                        border.width: 1
                    }
                }
            }
            Repeater {
                // Without fills the lines are what tells areas apart.
                model: Theme.contrast && root.groups.length > 0 ? [[qsTr("Verbandsgemeinde"), Theme.mapAssociationLine], [qsTr("Gemeinde"), Theme.mapMunicipalityLine]] : []

                LegendRow {
                    id: lineRow

                    required property var modelData

                    width: column.width
                    text: modelData[0]
                    enabled: false

                    Rectangle {
                        anchors.centerIn: parent
                        width: Theme.px(14)
                        height: 2
                        color: lineRow.modelData[1]
                    }
                }
            }
        }
    }
}
