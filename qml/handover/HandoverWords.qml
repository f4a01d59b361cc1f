// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/** The words, shapes and colours of handovers and visits on a map; with `visitsOnly` it speaks of visits alone. */
MarkWords {
    id: root

    property bool visitsOnly: false

    family: MarkLayer.Handovers
    states: ["planned", "underway", "signed", "cancelled", "visit", "visitdue", "stale"]
    words: [qsTr("geplant"), qsTr("läuft"), qsTr("unterschrieben"), qsTr("abgesagt"), qsTr("Besuch geplant"), qsTr("Besuch fällig"), visitsOnly ? qsTr("überfällig") : qsTr("mit offenen Punkten")]
    colors: [Theme.statusUnchecked, Theme.statusReserved, Theme.statusAvailable, Theme.statusResting, Theme.statusLet, Theme.statusPlacing, Theme.warn]
    order: [0, 1, 2, 5, 4, 3, 6]
    none: visitsOnly ? qsTr("Hier ist kein Besuch zu sehen.") : qsTr("Hier ist keine Übergabe zu sehen.")
    keys: visitsOnly ? qsTr("Pfeile verschieben, Plus und Minus zoomen, 0 zeigt den Landkreis, N geht zum nächsten Besuch, L öffnet die Legende") : qsTr("Pfeile verschieben, Plus und Minus zoomen, 0 zeigt den Landkreis, N geht zur nächsten Übergabe, L öffnet die Legende")

    function counted(count: int): string {
        return visitsOnly ? qsTr("%n Besuche", "", count) : qsTr("%n Übergaben", "", count);
    }
    function visible(count: int): string {
        return visitsOnly ? qsTr("%n Besuche sichtbar", "", count) : qsTr("%n Übergaben sichtbar", "", count);
    }
    function mapName(count: int): string {
        return visitsOnly ? qsTr("Karte, %n Besuche sichtbar", "", count) : qsTr("Karte, %n Übergaben sichtbar", "", count);
    }
}
