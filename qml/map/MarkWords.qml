// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/**
 * What the marks of a map are and mean, for layer, legend, tips and speech: here vacancies, HandoverWords has those of handovers and visits.
 * `states`, `words` and `colors` have an entry for each category of a MarkLayer, `order` is that of the legend.
 */
QtObject {
    id: root

    property int staleDays: 90
    property int family: MarkLayer.Vacancies
    property list<string> states: ["unchecked", "available", "reserved", "placing", "let", "resting", "stale"]
    property list<string> words: [qsTr("zu prüfen"), qsTr("verfügbar"), qsTr("reserviert"), qsTr("in Vermittlung"), qsTr("vermietet"), qsTr("ruhend"), qsTr("über %1 Tage alt").arg(staleDays)]
    property list<color> colors: [Theme.statusUnchecked, Theme.statusAvailable, Theme.statusReserved, Theme.statusPlacing, Theme.statusLet, Theme.statusResting, Theme.warn]
    property list<int> order: [1, 2, 3, 0, 4, 5, 6]
    property string none: qsTr("Hier ist kein Leerstand zu sehen.")
    property string keys: qsTr("Pfeile verschieben, Plus und Minus zoomen, 0 zeigt den Landkreis, N geht zum nächsten Leerstand, L öffnet die Legende")

    function counted(count: int): string {
        return qsTr("%n Leerstände", "", count);
    }
    function visible(count: int): string {
        return qsTr("%n Leerstände sichtbar", "", count);
    }
    function mapName(count: int): string {
        return qsTr("Karte, %n Leerstände sichtbar", "", count);
    }
}
