// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** Over the map, while there is nothing to show or work goes on: what is missing and the way out, how far, cancel. Property: `desk`. Signal: `importRequested()`. */
Item {
    id: root

    required property GapDesk desk
    readonly property bool isEmpty: !desk.isReady && !desk.isLoading
    readonly property alias empty: empty

    signal importRequested

    FloatingGround {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gap, Theme.px(440))
        height: empty.implicitHeight + 2 * Theme.gapHuge
        visible: root.isEmpty
        radius: Theme.radiusLarge

        EmptyState {
            id: empty

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gapHuge
            icon: root.desk.missing === "" && root.desk.error !== "" ? "alert" : "map"
            title: {
                switch (root.desk.missing) {
                case "towns":
                    return qsTr("Noch keine Gemeinden");
                case "cells":
                    return qsTr("Noch keine Einwohner");
                }
                return root.desk.error !== "" ? qsTr("Die Lücken wurden nicht gefunden") : qsTr("Noch nicht gerechnet");
            }
            text: root.desk.error
            actionText: root.desk.missing === "towns" ? qsTr("Grenzen einlesen") : root.desk.missing === "cells" ? qsTr("Einwohner einlesen") : qsTr("Neu rechnen")
            onTriggered: root.desk.missing !== "" ? root.importRequested() : root.desk.refresh()
        }
    }
    FloatingGround {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap
        width: Math.min(parent.width - 2 * Theme.gap, Theme.px(340))
        height: job.implicitHeight + 2 * Theme.gap
        visible: root.desk.isSlow
        radius: Theme.radiusLarge

        JobBar {
            id: job

            objectName: "job"
            anchors.fill: parent
            anchors.margins: Theme.gap
            text: qsTr("Lücken werden gesucht")
            value: root.desk.percent / 100
            onCancelled: root.desk.cancel()
        }
    }
}
