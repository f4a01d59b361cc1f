// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What the program can do wherever one is. Menus, command field and shortcut sheet are built from `all`: these and the shown page's own. */
Item {
    id: root

    required property Workspace workspace
    required property Machine machine
    required property Navigation navigation
    property list<Command> pageCommands
    /** The open register lies in a take-along file. */
    property bool isTrip: false
    readonly property var all: common.concat(Array.from(pageCommands)).filter(command => allows(command))
    readonly property var common: [openFile, openServer, newFile, openSample, ...trips.all, backup, closeRegister, quit, undo, redo, back, forward, ...look.all, lock, importData, settings, search, ...help.all]

    readonly property alias openFile: openFile
    readonly property alias openServer: openServer
    readonly property alias newFile: newFile
    readonly property alias openSample: openSample
    readonly property alias backup: backup
    readonly property Command openTrip: trips.all[0]
    readonly property alias undo: undo
    readonly property alias redo: redo
    readonly property alias search: search
    readonly property Command manual: help.manual
    readonly property Command tour: help.tour
    readonly property Command shortcuts: help.shortcuts
    readonly property Command statement: help.statement
    readonly property Command about: help.about
    readonly property alias lock: lock

    /** "open", "new", "server", "sample", "backup", "search", "manual", "tour", "shortcuts", "statement", "about": the window answers. */
    signal dialogRequested(name: string)
    signal quitRequested
    signal closeRequested
    signal lockRequested

    /** False for what the person's role may not do. */
    function allows(command: Command): bool {
        const held = workspace.rights[command?.right ?? ""];
        return held === undefined || (command.creates ? held.create : held.write);
    }
    function reopen(location: string): void {
        if (location.startsWith("postgres"))
            workspace.openServer(location);
        else
            workspace.openFile(Labels.fileUrl(location));
    }

    // A command that is not there has no keys either.
    Instantiator {
        model: root.common
        delegate: Binding {
            required property Command modelData

            target: modelData
            property: "shortcut"
            value: ""
            when: !root.allows(modelData)
        }
    }
    Command {
        id: openFile

        menu: "file"
        text: qsTr("Register &öffnen …")
        shortcut: "Ctrl+O"
        icon.name: "folder"
        onTriggered: root.dialogRequested("open")
    }
    Command {
        id: openServer

        menu: "file"
        text: qsTr("Mit &Server verbinden …")
        shortcut: "Ctrl+Shift+O"
        icon.name: "server"
        words: "PostgreSQL"
        onTriggered: root.dialogRequested("server")
    }
    Command {
        id: newFile

        menu: "file"
        text: qsTr("&Neues Register …")
        shortcut: root.workspace.isOpen ? "Ctrl+Shift+N" : "Ctrl+N"
        icon.name: "plus"
        onTriggered: root.dialogRequested("new")
    }
    Command {
        id: openSample

        menu: "file"
        text: qsTr("&Beispielregister")
        shortcut: root.workspace.isOpen ? "" : "Ctrl+B"
        icon.name: "house"
        words: qsTr("üben Schulung")
        onTriggered: root.dialogRequested("sample")
    }
    TripCommands {
        id: trips

        isOpen: root.workspace.isOpen
        isTrip: root.isTrip
        onRequested: name => root.dialogRequested(name)
    }
    Command {
        id: backup

        menu: "file"
        startsGroup: true
        text: qsTr("Sicherung anlegen …")
        right: "Accounts"
        icon.name: "save"
        words: "Backup"
        enabled: root.workspace.isOpen
        onTriggered: root.dialogRequested("backup")
    }
    Command {
        id: closeRegister

        menu: "file"
        startsGroup: true
        text: qsTr("Register s&chließen")
        shortcut: "Ctrl+W"
        enabled: root.workspace.isOpen
        onTriggered: root.closeRequested()
    }
    Command {
        id: quit

        menu: "file"
        text: qsTr("B&eenden")
        shortcut: "Ctrl+Q"
        onTriggered: root.quitRequested()
    }
    Command {
        id: undo

        menu: "edit"
        text: root.workspace.canUndo ? qsTr("&Rückgängig: %1").arg(root.workspace.undoText) : qsTr("&Rückgängig")
        shortcut: "Ctrl+Z"
        icon.name: "undo"
        enabled: root.workspace.canUndo
        onTriggered: root.workspace.undo()
    }
    Command {
        id: redo

        menu: "edit"
        text: root.workspace.canRedo ? qsTr("&Wiederholen: %1").arg(root.workspace.redoText) : qsTr("&Wiederholen")
        shortcut: "Ctrl+Y"
        icon.name: "redo"
        enabled: root.workspace.canRedo
        onTriggered: root.workspace.redo()
    }
    Command {
        id: back

        menu: "view"
        text: qsTr("&Zurück")
        shortcut: "Alt+Left"
        icon.name: "arrow-left"
        enabled: root.navigation.canBack
        onTriggered: root.navigation.back()
    }
    Command {
        id: forward

        menu: "view"
        text: qsTr("&Vor")
        shortcut: "Alt+Right"
        icon.name: "arrow-right"
        enabled: root.navigation.canForward
        onTriggered: root.navigation.forward()
    }
    LookCommands {
        id: look

        machine: root.machine
    }
    Command {
        id: lock

        menu: "view"
        startsGroup: true
        text: qsTr("Fenster s&perren")
        shortcut: "Ctrl+Shift+L"
        icon.name: "lock"
        words: qsTr("Bildschirm Kennwort Pause")
        enabled: root.workspace.isOpen
        onTriggered: root.lockRequested()
    }
    Command {
        id: importData

        menu: "extras"
        text: qsTr("&Importieren …")
        right: "Places"
        listed: false
        icon.name: "import"
        words: qsTr("einlesen Grenzen Gemeinden Datei")
        enabled: root.workspace.isOpen
        onTriggered: root.navigation.go("import", undefined)
    }
    Command {
        id: settings

        menu: "extras"
        text: qsTr("&Einstellungen")
        listed: !root.workspace.isOpen
        shortcut: "Ctrl+,"
        icon.name: "sliders"
        enabled: root.workspace.isOpen
        onTriggered: root.navigation.go("settings", undefined)
    }
    Command {
        id: search

        menu: "edit"
        startsGroup: true
        text: qsTr("&Suchen oder Befehl …")
        listed: false
        shortcut: "Ctrl+K"
        icon.name: "search"
        onTriggered: root.dialogRequested("search")
    }
    HelpCommands {
        id: help

        onRequested: name => root.dialogRequested(name)
    }
}
