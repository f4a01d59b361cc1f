// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Who did what, what can come back, what goes when, and what people may ask for: a list of parts at the left, the chosen one beside it. */
AppPage {
    id: root

    property string part: parts.all[0].key
    readonly property TrustPane pane: room.item as TrustPane
    readonly property bool slim: width < Theme.px(900)

    function choose(key: string): void {
        if (key === part)
            return;
        mayLeave(() => part = key);
    }
    function mayLeave(next: var): void {
        if (pane)
            pane.mayLeave(next);
        else
            next();
    }
    function arrive(target: var): void {
        if (target?.part)
            part = target.part;
        pane?.arrive(target);
    }
    /** "audit", or "audit/pose" for a state of that part. */
    function pose(name: string): void {
        part = name.split("/")[0];
        const state = name.split("/")[1];
        if (state)
            pane?.pose(state);
    }

    title: qsTr("Datenschutz")
    statusText: pane?.statusText ?? ""
    panes: pane ? [list, pane] : [list]
    poses: parts.all.map(one => one.key).concat(pane ? pane.poses.map(name => part + "/" + name) : [])
    busy: pane?.busy ?? false

    TrustParts {
        id: parts

        workspace: root.workspace
        machine: root.machine
    }
    GridLayout {
        anchors.fill: parent
        columns: root.slim ? 1 : 2
        columnSpacing: 0
        rowSpacing: 0

        FocusScope {
            id: list

            implicitWidth: root.slim ? strip.implicitWidth : Theme.px(264)
            implicitHeight: root.slim ? Theme.px(60) : column.implicitHeight
            activeFocusOnTab: true
            Accessible.role: Accessible.PageTabList
            Accessible.name: qsTr("Teile der Seite")
            Layout.fillWidth: root.slim
            Layout.fillHeight: !root.slim

            function step(from: int, by: int): void {
                const to = Math.max(0, Math.min(parts.all.length - 1, from + by));
                root.choose(parts.all[to].key);
                entries.itemAt(to)?.forceActiveFocus(Qt.TabFocusReason);
            }

            Flickable {
                id: strip

                anchors.fill: parent
                anchors.margins: Theme.gapSmall
                contentWidth: root.slim ? column.implicitWidth : width
                contentHeight: root.slim ? height : column.implicitHeight
                clip: true
                boundsBehavior: Flickable.StopAtBounds

                GridLayout {
                    id: column

                    width: root.slim ? implicitWidth : strip.width
                    columns: root.slim ? parts.all.length : 1
                    rowSpacing: 2
                    columnSpacing: 2

                    Repeater {
                        id: entries

                        model: parts.all

                        SectionEntry {
                            required property var modelData
                            required property int index

                            section: modelData
                            isShown: modelData.key === root.part
                            slim: root.slim
                            activeFocusOnTab: isShown || activeFocus
                            Layout.fillWidth: !root.slim
                            onClicked: root.choose(modelData.key)
                            onStepRequested: by => list.step(index, by)
                        }
                    }
                }
            }
            Rectangle {
                anchors.right: parent.right
                visible: !root.slim
                width: 1
                height: parent.height
                color: Theme.line
            }
        }
        Loader {
            id: room

            focus: true
            sourceComponent: parts.all.find(one => one.key === root.part)?.part ?? null
            Layout.fillWidth: true
            Layout.fillHeight: true

            Connections {
                target: root.pane
                function onDone(text: string): void {
                    root.done(text);
                }
                function onGoRequested(page: string, target: var): void {
                    root.goRequested(page, target);
                }
            }
        }
    }
}
