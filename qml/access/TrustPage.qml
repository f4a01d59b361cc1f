// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Who did what, what can come back, what goes when, and what people may ask for: a list of parts at the left, the chosen one beside it. */
AppPage {
    id: root

    property string part: parts.all[0].key
    /** The state that waits for its part. */
    property string posing
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
    /** "audit", or "audit/pose" for a state of that part, which begins anew for it. */
    function pose(name: string): void {
        part = "";
        part = name.split("/")[0];
        posing = name.split("/")[1] ?? "";
        Qt.callLater(takePose);
    }
    /** The state of a part, once the part has read what it shows. */
    function takePose(): void {
        if (posing === "" || (pane?.busy ?? true))
            return;
        const state = posing;
        posing = "";
        pane.pose(state);
    }

    title: qsTr("Datenschutz")
    statusText: pane?.statusText ?? ""
    panes: pane ? [list, pane] : [list]
    poses: parts.all.map(one => [one.key, ...(one.key === part && pane ? Array.from(pane.poses).map(name => part + "/" + name) : [])]).reduce((all, some) => all.concat(some), [])
    busy: posing !== "" || (pane?.busy ?? false)

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

        TrustNav {
            id: list

            sections: parts.all
            section: root.part
            slim: root.slim
            Layout.fillWidth: root.slim
            Layout.fillHeight: !root.slim
            onChosen: key => root.choose(key)
        }
        Divider {
            visible: root.slim
        }
        Loader {
            id: room

            focus: true
            sourceComponent: parts.all.find(one => one.key === root.part)?.part ?? null
            Layout.fillWidth: true
            Layout.fillHeight: true

            Connections {
                target: root.pane
                function onBusyChanged(): void {
                    Qt.callLater(root.takePose);
                }
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
