// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The parts of the page of data protection: a column, or a strip where there is little room. Properties: `sections` (see TrustParts), `section`, `slim`. Signal: `chosen(key)`. */
FocusScope {
    id: root

    required property var sections
    property string section
    property bool slim: false
    readonly property int shown: sections.findIndex(one => one.key === section)

    signal chosen(key: string)

    function step(from: int, by: int): void {
        const to = Math.max(0, Math.min(sections.length - 1, from + by));
        chosen(sections[to].key);
        list.currentIndex = to;
        list.currentItem?.forceActiveFocus(Qt.TabFocusReason);
    }
    function showShown(): void {
        list.forceLayout();
        list.positionViewAtIndex(Math.max(0, shown), ListView.Contain);
    }

    implicitWidth: Theme.px(264)
    implicitHeight: Theme.px(60)
    activeFocusOnTab: false
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Teile der Seite")
    onShownChanged: Qt.callLater(showShown)
    onSlimChanged: Qt.callLater(showShown)

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.gapSmall
        orientation: root.slim ? ListView.Horizontal : ListView.Vertical
        spacing: 2
        clip: true
        cacheBuffer: Theme.px(4000) // each stays, so that the keyboard finds it
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        model: root.sections
        onWidthChanged: Qt.callLater(root.showShown)
        onContentWidthChanged: Qt.callLater(root.showShown)

        delegate: SectionEntry {
            required property var modelData
            required property int index

            section: modelData
            isShown: modelData.key === root.section
            slim: root.slim
            width: root.slim ? implicitWidth : list.width
            activeFocusOnTab: isShown || activeFocus
            onClicked: root.chosen(modelData.key)
            onStepRequested: by => root.step(index, by)
        }
    }
    Divider {
        anchors.right: parent.right
        visible: !root.slim
        vertical: true
        height: parent.height
    }
}
