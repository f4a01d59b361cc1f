// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What stands in the place of the list where there is none: nobody chosen, an error, no flats, none that fits. Property: `ranking`. Signals: `householdsRequested()`, `registerRequested()`, `ruleChosen(rule)`. */
ColumnLayout {
    id: root

    required property RankingModel ranking
    readonly property string reason: {
        if (ranking.householdId === 0)
            return "nobody";
        if (ranking.error !== "" && !ranking.ready)
            return "error";
        if (!ranking.ready)
            return "waiting";
        if (ranking.judged === 0)
            return "empty";
        return ranking.offered === 0 ? "none" : "";
    }

    signal householdsRequested
    signal registerRequested
    signal ruleChosen(rule: int)

    spacing: Theme.gapLarge
    visible: reason !== "" && reason !== "waiting"

    EmptyState {
        icon: root.reason === "nobody" ? "people" : root.reason === "error" ? "alert" : "house"
        title: ({
                "nobody": qsTr("Kein Haushalt gewählt"),
                "error": qsTr("Nicht geprüft"),
                "empty": qsTr("Keine Wohnungen im Angebot"),
                "none": qsTr("Keine Wohnung passt")
            })[root.reason] ?? ""
        text: ({
                "nobody": qsTr("Vorschläge gibt es auf der Karte eines Haushalts."),
                "error": root.ranking.error,
                "empty": qsTr("Geprüft wird, was verfügbar, reserviert oder in Vermittlung ist. Davon ist nichts eingetragen."),
                "none": root.ranking.hint
            })[root.reason] ?? ""
        actionText: ({
                "nobody": qsTr("Haushalte öffnen"),
                "error": qsTr("Noch einmal prüfen"),
                "empty": qsTr("Register öffnen")
            })[root.reason] ?? ""
        Layout.fillWidth: true
        onTriggered: {
            if (root.reason === "nobody")
                root.householdsRequested();
            else if (root.reason === "error")
                root.ranking.refresh();
            else
                root.registerRequested();
        }
    }
    ColumnLayout {
        visible: root.reason === "none"
        spacing: Theme.gapTiny
        Layout.alignment: Qt.AlignHCenter

        Repeater {
            model: root.reason === "none" ? root.ranking.exclusions : []

            RowLayout {
                id: line

                required property var modelData

                spacing: Theme.gap

                LinkButton {
                    text: line.modelData.label
                    underline: false
                    Layout.preferredWidth: Theme.px(160)
                    onClicked: root.ruleChosen(line.modelData.rule)
                }
                BodyText {
                    text: qsTr("schließt %n aus", "", line.modelData.count)
                    quiet: true
                }
            }
        }
    }
}
