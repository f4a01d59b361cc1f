// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * Search field and filters in one row; filters that find no room stand behind „Weitere“, with a count of those that are set. Properties: `choices` (the
 * most used first), `filtered` (something is set, so that it can be reset), `searchText`, `searchName`, `placeholder`, `shown` (how many filters
 * stand in the row). Signals: `searched(text)`, `resetRequested()`.
 */
Flow {
    id: root

    property list<FilterChoice> choices
    property bool filtered: false
    property alias searchText: search.text
    property alias searchName: search.name
    property alias placeholder: search.placeholder
    property int shown: choices.length
    property bool stacked: false
    readonly property var behind: Array.from(choices).slice(shown)
    readonly property int behindActive: behind.filter(choice => choice.active).length
    readonly property alias more: more

    signal searched(text: string)
    signal resetRequested

    /** What is set, for people: "Status: verfügbar, reserviert · Zimmer: ab 3". */
    function inWords(): string {
        const set = Array.from(choices).filter(choice => choice.active).map(choice => choice.label + ": " + choice.options.filter(option => choice.selected.includes(option.value)).map(option => option.text).join(", "));
        return (searchText === "" ? set : [qsTr("Suche: %1").arg(searchText)].concat(set)).join(" · ");
    }
    function focusSearch(): void {
        search.focusInput();
    }
    function button(at: int): FilterButton {
        return buttons.itemAt(at) as FilterButton;
    }
    /** Shares out the row. Not while a list is open: its button would go from under the pointer. */
    function arrange(): void {
        const all = Array.from(choices).map((choice, at) => button(at));
        if (width <= 0 || all.length === 0 || all.includes(null) || more.popup.visible || all.some(one => one.popup.visible))
            return;
        const widths = all.map(one => one.implicitWidth + spacing);
        const least = Theme.px(184);
        const ends = reset.implicitWidth + spacing;
        stacked = width < least + widths[0] + (widths[1] ?? 0) + more.implicitWidth + spacing + ends;
        let left = (stacked ? width + spacing : width - least) - ends;
        let count = widths.length;
        if (widths.reduce((sum, one) => sum + one, 0) > left) {
            left -= more.implicitWidth + spacing;
            for (count = 0; count < widths.length && widths[count] <= left; ++count)
                left -= widths[count];
        } else {
            left -= widths.reduce((sum, one) => sum + one, 0);
        }
        const loses = all.some((one, at) => at >= count && one.activeFocus);
        shown = count;
        search.width = stacked ? width : Math.min(Theme.px(260), least + left);
        if (loses)
            more.forceActiveFocus(Qt.OtherFocusReason);
    }
    function arrangeSoon(): void {
        Qt.callLater(arrange);
    }

    spacing: Theme.gapSmall
    onWidthChanged: arrange()
    Component.onCompleted: arrange()

    SearchField {
        id: search

        width: Theme.px(184)
        onEdited: typing.restart()

        Timer {
            id: typing

            interval: 120
            onTriggered: root.searched(search.text)
        }
    }
    Repeater {
        id: buttons

        model: root.choices

        FilterButton {
            required property FilterChoice modelData
            required property int index

            visible: index < root.shown
            label: modelData.label
            anyText: modelData.anyText
            options: modelData.options
            selected: modelData.selected
            multiple: modelData.multiple
            active: modelData.active
            editor: modelData.editor
            onChanged: selected => modelData.changed(selected)
            onImplicitWidthChanged: root.arrangeSoon()
            popup.onClosed: root.arrangeSoon()
        }
    }
    FilterButton {
        id: more

        visible: root.shown < root.choices.length
        icon.name: "sliders"
        label: qsTr("Weitere")
        valueText: root.behindActive > 0 ? String(root.behindActive) : ""
        active: root.behindActive > 0
        Accessible.name: root.behindActive > 0 ? qsTr("Weitere Filter, %n aktiv", "", root.behindActive) : qsTr("Weitere Filter")
        popup.onClosed: root.arrangeSoon()
        onImplicitWidthChanged: root.arrangeSoon()
        editor: FilterRows {
            choices: root.behind
        }
    }
    LinkButton {
        id: reset

        height: Theme.controlHeight
        visible: root.filtered
        text: qsTr("Zurücksetzen")
        onClicked: root.resetRequested()
    }
}
