// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What stands on a map: legend, buttons, scale, credits, and hints. */
Item {
    id: root

    required property MapSurface surface
    required property MarkLayer marks
    required property AreaLayer areas
    required property TileLayer tiles
    required property PlaceLayer places
    required property MarkWords words
    property bool legendShown: true
    property Component legendHead: null
    property bool groupsShown: true
    /** What to do now, while a click on the map is awaited. */
    property string hint
    property string tip
    property point tipAt
    /** What else one can do with this map, in the menu of its buttons. */
    property list<Command> tools

    /** Room they take at the sides. */
    readonly property real legendWidth: legend.width + Theme.gap
    readonly property real buttonsWidth: buttons.width + Theme.gap
    readonly property alias buttons: buttons
    /** Rows of the legend: states that occur at all. How many are visible stands apart, so that rows live on while the map moves. */
    readonly property var entries: {
        const counts = marks.marks?.counts ?? [];
        return Array.from(words.order).filter(category => counts[category] > 0).map(category => ({
                    category: category,
                    status: words.states[category],
                    text: words.words[category]
                }));
    }
    readonly property var groups: {
        // Named so that the colours follow the theme.
        Theme.mode;
        areas.fills;
        return areas.areas === null || !groupsShown ? [] : areas.areas.groupNames.map(name => ({
                    name: name,
                    color: areas.fillOf(name)
                }));
    }
    readonly property list<int> layerTotals: places.places?.counts ?? []
    readonly property bool hasPlaces: layerTotals.some(count => count > 0)
    /** Of what a page draws itself. */
    property list<string> moreCredits
    readonly property string attribution: {
        const all = [areas.areas?.attribution ?? "", places.places?.attribution ?? "", tiles.attribution, ...moreCredits].join(" · ").split(" · ");
        return all.filter((text, at) => text !== "" && all.indexOf(text) === at).join(" · "); // each once
    }

    signal statusClicked(status: string)
    signal groupClicked(name: string)
    signal layerClicked(group: int)
    signal reachClicked
    signal fitWanted
    signal legendWanted(shown: bool)

    MapLegend {
        id: legend

        x: Theme.gap
        y: Theme.gap
        maximumHeight: root.height - 2 * Theme.gap
        head: root.legendHead
        drawnLayersOnly: root.legendHead !== null
        visible: root.legendShown && (root.legendHead !== null || root.entries.length > 0 || root.groups.length > 0 || root.hasPlaces)
        entries: root.entries
        counts: root.marks.visibleCounts
        total: root.marks.marks === null ? -1 : root.marks.visibleCount
        groups: root.groups
        layerNames: root.places.places?.groupNames ?? []
        layerIcons: root.places.places?.groupIcons ?? []
        layerTotals: root.layerTotals
        layersShown: root.places.groups
        layerCounts: root.places.visibleCounts
        layerSources: group => root.places.places?.sourcesOf(group) ?? ""
        reachShown: root.places.withReach
        dayOf: root.legendHead !== null || root.places.places?.list ? null : root.places.places
        onLayerClicked: group => root.layerClicked(group)
        onReachClicked: root.reachClicked()
        onStatusClicked: status => root.statusClicked(status)
        onGroupClicked: name => root.groupClicked(name)
        onClosed: {
            root.legendWanted(false);
            root.surface.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    PushButton {
        objectName: "openLegend"
        x: Theme.gap
        y: Theme.gap
        small: true
        visible: !root.legendShown
        text: qsTr("Legende")
        hint: qsTr("Legende zeigen (L)")
        onClicked: root.legendWanted(true)
    }
    MapButtons {
        id: buttons

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap
        onZoomed: levels => root.surface.zoomBy(levels)
        onFitted: root.fitWanted()

        PopupMenuItem {
            text: qsTr("&Namen der Gemeinden")
            checkable: true
            checked: root.areas.labelled
            onTriggered: root.areas.labelled = checked
        }
        PopupMenuItem {
            text: qsTr("&Legende")
            checkable: true
            checked: root.legendShown
            onTriggered: root.legendWanted(checked)
        }
        PopupMenuItem {
            text: qsTr("&Hintergrundkarte")
            checkable: true
            enabled: root.tiles.available
            checked: root.tiles.visible
            onTriggered: root.tiles.visible = checked
        }
    }
    Instantiator {
        model: root.tools
        onObjectAdded: (index, entry) => buttons.addEntry(entry as PopupMenuItem)

        PopupMenuItem {
            required property Command modelData
            required property int index

            objectName: "tool" + index
            action: modelData
            lineAbove: index === 0
        }
    }
    ScaleBar {
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap + buttons.width
        anchors.bottom: credits.top
        anchors.bottomMargin: Theme.gap
        metresPerPixel: MapTools.metresPerPixel(root.surface.center.latitude, root.surface.zoomLevel)
    }
    Caption {
        id: credits

        objectName: "credits"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gapSmall
        width: Math.min(implicitWidth, parent.width - 2 * Theme.gapSmall)
        horizontalAlignment: Text.AlignRight
        text: root.attribution
        size: Theme.mapLabelSize
        leading: Theme.px(14)
        style: Text.Outline
        styleColor: Theme.mapGround
        Accessible.name: qsTr("Quellen: %1").arg(text)
    }
    Rectangle {
        readonly property real leftEdge: legend.visible ? root.legendWidth + Theme.gap : Theme.gap
        readonly property real room: root.width - leftEdge - root.buttonsWidth - Theme.gap

        x: leftEdge + (room - width) / 2
        y: Theme.gap
        width: Math.min(hint.implicitWidth + 2 * Theme.gap, room)
        height: hint.implicitHeight + Theme.gap
        radius: Theme.radius
        color: Theme.accent
        visible: root.hint !== ""

        Caption {
            id: hint

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gap
            horizontalAlignment: Text.AlignHCenter
            text: root.hint
            color: Theme.accentText
        }
    }
    Item {
        // The middle that Enter takes.
        anchors.centerIn: parent
        visible: root.hint !== "" && root.surface.activeFocus

        Rectangle {
            anchors.centerIn: parent
            width: Theme.px(24)
            height: 2
            color: Theme.focus
        }
        Rectangle {
            anchors.centerIn: parent
            width: 2
            height: Theme.px(24)
            color: Theme.focus
        }
    }
    Caption {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gapSmall
        visible: root.tiles.error !== "" || root.areas.pending
        text: root.tiles.error !== "" ? root.tiles.error : qsTr("Grenzen werden gezeichnet, %1 %").arg(root.areas.areas?.progress ?? 0)
    }
    MapTip {
        text: root.tip
        at: root.tipAt
    }
}
