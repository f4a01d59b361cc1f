// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The filter bar of a VacancyListModel: applies as one types, without a button. */
FilterBar {
    id: root

    required property VacancyListModel vacancies
    required property MunicipalityAreas municipalities

    readonly property list<var> roomOptions: [2, 3, 4, 5].map(rooms => ({
                "value": rooms,
                "text": qsTr("ab %1").arg(rooms)
            }))
    readonly property list<var> rentOptions: [400, 500, 600, 700, 800, 900, 1000].map(euro => ({
                "value": euro * 100,
                "text": qsTr("bis %1 €").arg(euro)
            }))
    readonly property list<var> freeOptions: {
        const today = new Date();
        const inMonths = months => new Date(today.getFullYear(), today.getMonth() + months, today.getDate());
        return [
            {
                "value": 0,
                "text": qsTr("heute"),
                "day": inMonths(0)
            },
            {
                "value": 1,
                "text": qsTr("in 1 Monat"),
                "day": inMonths(1)
            },
            {
                "value": 3,
                "text": qsTr("in 3 Monaten"),
                "day": inMonths(3)
            },
            {
                "value": 6,
                "text": qsTr("in 6 Monaten"),
                "day": inMonths(6)
            }
        ];
    }
    readonly property var municipalityOptions: root.municipalities.municipalities.map(one => Object.assign({}, one, {
            "count": root.vacancies.placeCounts[one.value] ?? 0
        }))
    readonly property var associationOptions: root.municipalities.associations.map(one => Object.assign({}, one, {
            "count": municipalityOptions.filter(part => part.association === one.value).reduce((sum, part) => sum + part.count, 0)
        }))
    property var freeWithin: []
    /** The saved search that is applied; 0 for none. */
    property real searchId: 0
    readonly property alias searches: saved
    readonly property alias dialog: dialog

    signal done(text: string)

    function applySearch(id: real): void {
        reset();
        if (id > 0 && vacancies.applyFilter(saved.filterOf(id)))
            searchId = id;
    }
    function saveSearch(): void {
        dialog.ask(vacancies.filterAsText());
    }

    SavedSearches {
        id: saved

        workspace: root.vacancies.workspace
        onSaved: id => root.searchId = id
        onDone: sentence => root.done(sentence)
    }
    SaveSearchDialog {
        id: dialog

        searches: saved
    }

    function toggled(list: var, value: var): var {
        return list.indexOf(value) >= 0 ? list.filter(other => other !== value) : list.concat([value]);
    }
    function toggleStatus(status: string): void {
        vacancies.statusGroups = toggled(Array.from(vacancies.statusGroups), status);
    }
    function toggleAssociation(key: string): void {
        if (key !== "")
            vacancies.associationKeys = toggled(Array.from(vacancies.associationKeys), key);
    }
    /** Sets what a link or the command field asks for, and nothing else. */
    function show(target: var): void {
        if (target?.vacancyId !== undefined && vacancies.rowOfId(target.vacancyId) < 0)
            return reset(); // what is asked for stands in the list
        if (target?.where !== undefined) {
            reset();
            vacancies.applyFilter(target.where);
            return;
        }
        if (target?.text === undefined && target?.municipalityId === undefined)
            return;
        reset();
        searchText = target.text ?? "";
        vacancies.text = searchText;
        vacancies.municipalityIds = target.municipalityId > 0 ? [target.municipalityId] : [];
    }
    function reset(): void {
        freeWithin = [];
        searchId = 0;
        searchText = "";
        vacancies.resetFilter();
    }

    filtered: vacancies.isFiltered
    searchName: qsTr("Leerstände durchsuchen")
    placeholder: qsTr("Adresse, Nr., Vermieter")
    onSearched: text => vacancies.text = text
    onResetRequested: reset()
    choices: [
        FilterChoice {
            label: qsTr("Status")
            selected: Array.from(root.vacancies.statusGroups)
            options: [
                {
                    "value": "available",
                    "text": qsTr("verfügbar"),
                    "mark": "available"
                },
                {
                    "value": "reserved",
                    "text": qsTr("reserviert"),
                    "mark": "reserved"
                },
                {
                    "value": "placing",
                    "text": qsTr("in Vermittlung"),
                    "mark": "placing"
                },
                {
                    "value": "unchecked",
                    "text": qsTr("zu prüfen"),
                    "mark": "unchecked"
                },
                {
                    "value": "resting",
                    "text": qsTr("ruhend"),
                    "mark": "resting"
                },
                {
                    "value": "let",
                    "text": qsTr("vermietet"),
                    "mark": "let"
                },
                {
                    "value": "ended",
                    "text": qsTr("beendet")
                }
            ]
            onChanged: selected => root.vacancies.statusGroups = selected
        },
        FilterChoice {
            label: qsTr("Gebiet")
            anyText: qsTr("Landkreis")
            selected: Array.from(root.vacancies.associationKeys)
            options: root.associationOptions
            onChanged: selected => root.vacancies.associationKeys = selected
        },
        FilterChoice {
            label: qsTr("Zimmer")
            anyText: qsTr("egal")
            multiple: false
            selected: root.vacancies.roomsMin > 0 ? [root.vacancies.roomsMin] : []
            options: root.roomOptions
            onChanged: selected => root.vacancies.roomsMin = selected[0] ?? 0
        },
        FilterChoice {
            label: qsTr("Bruttokalt")
            anyText: qsTr("egal")
            multiple: false
            selected: root.vacancies.grossColdMaxCents > 0 ? [root.vacancies.grossColdMaxCents] : []
            options: root.rentOptions
            onChanged: selected => root.vacancies.grossColdMaxCents = selected[0] ?? 0
        },
        FilterChoice {
            label: qsTr("Frei")
            anyText: qsTr("egal")
            multiple: false
            selected: root.freeWithin
            options: root.freeOptions
            onChanged: selected => {
                root.freeWithin = selected;
                root.vacancies.freeBy = root.freeOptions.find(option => option.value === selected[0])?.day ?? new Date(NaN);
            }
        },
        FilterChoice {
            label: qsTr("Gemeinde")
            selected: Array.from(root.vacancies.municipalityIds)
            options: root.municipalityOptions
            onChanged: selected => root.vacancies.municipalityIds = selected
        },
        FilterChoice {
            label: qsTr("Gespeichert")
            anyText: qsTr("keine")
            multiple: false
            selected: root.vacancies.where !== "" && root.searchId > 0 ? [root.searchId] : []
            options: saved.options
            onChanged: selected => root.applySearch(selected[0] ?? 0)
        },
        FilterChoice {
            label: qsTr("Bestätigt")
            anyText: qsTr("egal")
            multiple: false
            selected: root.vacancies.staleOnly ? [true] : []
            options: [
                {
                    "value": true,
                    "text": qsTr("über %1 Tage her").arg(root.vacancies.staleDays),
                    "mark": "stale"
                }
            ]
            onChanged: selected => root.vacancies.staleOnly = selected.length > 0
        }
    ]
}
