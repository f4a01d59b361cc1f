// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What the register page can do, for menus and the command field: `all`. Properties: `hasList` (it has rows), `hasVacancy` (one is selected and not being edited), `pane` (its card), `mapShown`, `tableShown`. */
QtObject {
    id: root

    property bool hasVacancy: false
    property bool hasList: false
    required property VacancyPane pane
    required property VacancyFilters filters
    property bool mapShown: true
    property bool tableShown: true
    readonly property list<Command> all: [
        Command {
            menu: "file"
            text: qsTr("Leerstand &erfassen …")
            right: "Objects"
            shortcut: "Ctrl+N"
            icon.name: "plus"
            onTriggered: root.createRequested()
        },
        Command {
            menu: "file"
            text: qsTr("Liste e&xportieren …")
            shortcut: "Ctrl+Shift+E"
            icon.name: "export"
            words: qsTr("Excel XLSX ODS CSV GeoPackage GeoJSON speichern")
            enabled: root.hasList
            onTriggered: root.exportRequested()
        },
        Command {
            menu: "file"
            text: qsTr("&Weitergeben an andere Stelle …")
            icon.name: "lock"
            words: qsTr("Austausch Datei Verbandsgemeinde Landkreis signiert verschlüsselt")
            enabled: root.hasList
            onTriggered: root.shareRequested()
        },
        Command {
            menu: "edit"
            startsGroup: true
            text: qsTr("Leerstand &bearbeiten …")
            right: "Objects"
            shortcut: "Ctrl+E"
            icon.name: "pencil"
            enabled: root.hasVacancy
            onTriggered: root.editRequested()
        },
        Command {
            menu: "edit"
            text: qsTr("S&tatus ändern …")
            right: "Objects"
            shortcut: "Ctrl+T"
            icon.name: "flag"
            words: qsTr("reservieren vermietet ruhend entfallen")
            enabled: root.hasVacancy
            onTriggered: root.work(() => root.pane.offerStatuses())
        },
        Command {
            menu: "edit"
            text: qsTr("Vermieter &anrufen")
            shortcut: "Ctrl+R"
            icon.name: "phone"
            words: qsTr("Telefon Nummer wählen")
            enabled: root.hasVacancy && root.pane.callCard.isCallable
            onTriggered: root.work(() => root.pane.callCard.call())
        },
        Command {
            menu: "edit"
            text: qsTr("&Gespräch eintragen …")
            right: "Contacts"
            shortcut: "Ctrl+G"
            icon.name: "talk"
            words: qsTr("Telefonat Kontakt Ergebnis Wiedervorlage")
            enabled: root.hasVacancy
            onTriggered: root.work(() => root.pane.talk.begin(""))
        },
        Command {
            menu: "edit"
            text: qsTr("Als &heute bestätigt eintragen")
            right: "Objects"
            shortcut: "Ctrl+B"
            icon.name: "check"
            enabled: root.hasVacancy
            onTriggered: root.pane.detail.confirm()
        },
        Command {
            menu: "edit"
            text: qsTr("A&ufgabe anlegen …")
            right: "Households"
            shortcut: "Ctrl+Shift+A"
            icon.name: "clipboard"
            words: qsTr("Wiedervorlage Erinnerung")
            enabled: root.hasVacancy
            onTriggered: root.work(() => root.pane.addTask())
        },
        Command {
            menu: "edit"
            text: qsTr("&Filtern")
            shortcut: "Ctrl+F"
            icon.name: "filter"
            onTriggered: root.filterRequested()
        },
        Command {
            menu: "edit"
            text: qsTr("Suche &speichern …")
            icon.name: "save"
            words: qsTr("Filter merken")
            enabled: root.filters.vacancies.isFiltered
            onTriggered: root.filters.saveSearch()
        },
        Command {
            menu: "edit"
            text: qsTr("Gespeicherte Suche &löschen")
            icon.name: "trash"
            enabled: root.filters.searchId > 0
            onTriggered: {
                root.filters.searches.remove(root.filters.searchId);
                root.filters.reset();
            }
        },
        Command {
            menu: "view"
            text: qsTr("Neu &laden")
            shortcut: "F5"
            icon.name: "reload"
            onTriggered: root.reloadRequested()
        },
        Command {
            menu: "view"
            text: qsTr("Nur &Tabelle")
            checkable: true
            checked: !root.mapShown
            onTriggered: root.mapToggled()
        },
        Command {
            menu: "view"
            text: qsTr("Nur &Karte")
            checkable: true
            checked: !root.tableShown
            onTriggered: root.tableToggled()
        },
        Command {
            menu: "view"
            text: qsTr("&Spalten …")
            words: qsTr("Tabelle Spalten ausblenden einblenden")
            enabled: root.tableShown
            onTriggered: root.columnsRequested()
        },
        RecordChanges {
            workspace: root.pane.workspace
            table: "vacancy"
            recordId: root.hasVacancy ? root.pane.detail.vacancyId : 0
            number: root.pane.detail.number
            onGoRequested: (page, target) => root.pane.goRequested(page, target)
        }
    ]

    /** Does something on the card once it is seen. */
    function work(task: var): void {
        detailRequested();
        Qt.callLater(task);
    }

    signal createRequested
    signal exportRequested
    /** To another office. */
    signal shareRequested
    signal editRequested
    /** The vacancy's card has to be seen. */
    signal detailRequested
    signal filterRequested
    signal reloadRequested
    signal mapToggled
    signal tableToggled
    signal columnsRequested
}
