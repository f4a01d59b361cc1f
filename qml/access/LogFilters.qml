// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The filter bar of a LogListModel: applies as one types. Properties: `source`, `hasPersons`, `kindLabel` (empty: no such filter). */
FilterBar {
    id: root

    required property LogListModel source
    property bool hasPersons: true
    property string kindLabel: qsTr("Bereich")
    readonly property list<FilterChoice> wanted: {
        const shown = [day];
        if (hasPersons)
            shown.unshift(person);
        if (source.kindOptions.length > 0)
            shown.push(kind);
        if (source.recordTitle !== "")
            shown.unshift(record);
        return shown;
    }
    readonly property FilterChoice record: FilterChoice {
        label: qsTr("Eintrag")
        multiple: false
        selected: ["record"]
        options: [
            {
                "value": "record",
                "text": root.source.recordTitle
            }
        ]
        onChanged: selected => {
            if (selected.length === 0)
                root.reset();
        }
    }
    readonly property FilterChoice person: FilterChoice {
        label: qsTr("Person")
        multiple: false
        selected: root.source.person === "" ? [] : [root.source.person]
        options: root.source.personOptions
        onChanged: selected => root.source.person = selected[0] ?? ""
    }
    readonly property FilterChoice day: FilterChoice {
        label: qsTr("Tag")
        anyText: qsTr("egal")
        multiple: false
        selected: root.source.from === "" && root.source.until === "" ? [] : ["span"]
        options: selected.length === 0 ? [] : [
            {
                "value": "span",
                "text": root.source.spanText
            }
        ]
        editor: Component {
            LogSpan {
                source: root.source
            }
        }
        onChanged: selected => {
            if (selected.length > 0)
                return;
            root.source.setFrom("");
            root.source.setUntil("");
        }
    }
    readonly property FilterChoice kind: FilterChoice {
        label: root.kindLabel
        multiple: false
        selected: root.source.kind === "" ? [] : [root.source.kind]
        options: root.source.kindOptions
        onChanged: selected => root.source.kind = selected[0] ?? ""
    }

    function reset(): void {
        searchText = "";
        source.resetFilter();
    }

    filtered: source.isFiltered
    searchName: qsTr("Eintrag suchen")
    placeholder: qsTr("Nummer oder Name")
    choices: wanted
    onSearched: text => source.text = text
    onResetRequested: reset()
}
