// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * The map of handovers or of visits, above the table of a view. Whoever shows it gives it
 *   marks          the MapMarks of the model: one Mark for each row with a place, `shape` = shapeOf(HandoverMark::…) of geo/handovermarks.h,
 *                  `isStale` = open points (handover) or overdue (visit), with a describe function for the tip (`MapMarks::setMarks()`)
 *   memory         under what the shown layers are remembered: "handovers", "visits"
 *   visitsOnly     speaks of visits instead of handovers
 *   selectedId     the selected row's id, -1 for none; answer selected(id), opened(id)
 *   statusClicked(status): a row of the legend was clicked: "planned", "underway", "signed", "cancelled", "visit", "visitdue", "stale"
 *   areaClicked(key): a Verbandsgemeinde of the legend, as the key of an area
 * `commands` belong to the page's (print of the map, measuring), `visibleCount` to its statusText. fitAll() shows the district.
 * A model keeps its `MapMarks` as a child and offers it as a property, as HandoverListModel does.
 */
WorkMap {
    id: root

    property bool visitsOnly: false

    signal areaClicked(key: string)

    words: HandoverWords {
        visitsOnly: root.visitsOnly
    }
    areas: MunicipalityAreas {
        id: towns

        workspace: root.workspace
    }
    onGroupClicked: name => areaClicked(towns.associationKey(name))
}
