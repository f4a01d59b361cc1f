// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** One chart with its title, and the same numbers as a table behind a button. Properties: `chart` (of FigureList.charts), `asTables` (all of them are shown so; the button turns this one). */
Card {
    id: root

    required property var chart
    property bool asTables: false
    property bool turned: false
    readonly property bool asTable: asTables !== turned
    readonly property alias button: button

    padding: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: chart.title

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        GroupTitle {
            text: root.chart.title
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
        LinkButton {
            id: button

            size: Theme.captionSize
            text: root.asTable ? qsTr("Als Diagramm") : qsTr("Als Tabelle")
            Accessible.description: root.chart.title
            Layout.alignment: Qt.AlignTop
            onClicked: root.turned = !root.turned
        }
    }
    FigureChart {
        visible: !root.asTable
        series: root.chart.series
        groups: root.chart.groups
        lying: root.chart.kind === "bars"
        ink: Theme.text
        quietInk: Theme.textQuiet
        fill: Theme.accent
        ground: Theme.surface
        font.pixelSize: Theme.captionSize
        Layout.fillWidth: true
        Layout.fillHeight: !lying
        Layout.preferredHeight: wantedHeight
        Accessible.role: Accessible.Chart
        Accessible.name: root.chart.title
        Accessible.description: root.chart.summary
    }
    ChartTwin {
        visible: root.asTable
        chart: root.chart
        Layout.fillWidth: true
    }
    Item {
        visible: root.asTable || root.chart.kind === "bars"
        Layout.fillHeight: true
    }
}
