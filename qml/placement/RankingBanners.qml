// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** What lasts while a ranking is shown: no limits, a judging that takes time, an error over what stood there before. Property: `ranking`. Signal: `importRequested()`. */
ColumnLayout {
    id: root

    required property RankingModel ranking

    readonly property bool lacksLimits: ranking.ready && ranking.limitGap !== ""
    readonly property bool isOutdated: ranking.ready && ranking.error !== ""

    signal importRequested

    spacing: Theme.gapSmall
    visible: ranking.slow || lacksLimits || isOutdated

    Banner {
        kind: "warn"
        visible: root.lacksLimits
        title: root.ranking.limitGap === "several" ? qsTr("Es gibt Mietgrenzen mehrerer Vergleichsräume.") : qsTr("Es sind keine Mietgrenzen eingelesen.")
        text: qsTr("Ob die Kosten angemessen sind, lässt sich deshalb nicht prüfen. Alles andere gilt.")
        Layout.fillWidth: true
        actions: [
            T.Action {
                text: qsTr("Mietgrenzen einlesen")
                onTriggered: root.importRequested()
            }
        ]
    }
    Banner {
        kind: "bad"
        visible: root.isOutdated
        title: qsTr("Die Liste ist nicht auf dem neuesten Stand.")
        text: root.ranking.error
        Layout.fillWidth: true
        actions: [
            T.Action {
                text: qsTr("Noch einmal prüfen")
                onTriggered: root.ranking.refresh()
            }
        ]
    }
    JobBar {
        visible: root.ranking.slow
        text: qsTr("Wohnungen werden geprüft")
        Layout.fillWidth: true
        onCancelled: root.ranking.cancel()
    }
}
