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

    signal importRequested

    spacing: Theme.gapSmall
    visible: ranking.slow || missing.visible || failed.visible

    Banner {
        id: missing

        kind: "warn"
        visible: root.ranking.ready && root.ranking.limitGap !== ""
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
        id: failed

        kind: "bad"
        visible: root.ranking.ready && root.ranking.error !== ""
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
