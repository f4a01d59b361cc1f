// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * The vacancies of the list on the map, and the pin of the one in the form. Properties: `vacancies`, `municipalities`, `filters` (what a click on the legend
 * sets), `form` with `editing` (it is open). Signals as in MapPane; the page answers `selected(id)`, `opened(id)` and `placeRequested(id)`.
 */
WorkMap {
    id: root

    required property VacancyListModel vacancies
    required property MunicipalityAreas municipalities
    required property VacancyFilters filters
    required property VacancyFormPane form
    property bool editing: false

    memory: "register"
    areas: municipalities
    marks: vacancies.marks
    staleDays: vacancies.staleDays
    placing: form.placing
    pinShown: editing && form.hasPlace
    pinLon: form.lon
    pinLat: form.lat
    pinManual: form.isPlacedByHand
    onStatusClicked: status => status === "stale" ? vacancies.staleOnly = !vacancies.staleOnly : filters.toggleStatus(status)
    onGroupClicked: name => filters.toggleAssociation(municipalities.associationKey(name))
    onPlaced: (lon, lat) => form.place(lon, lat)
    onPlacingCancelled: form.placing = false
    onPinMoved: (lon, lat) => form.place(lon, lat)
}
