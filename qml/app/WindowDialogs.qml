// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtCore
import QtQuick
import QtQuick.Dialogs

/** Every dialog of the window, by name: open("open"), "new", "server", "sample", "backup", "search", "manual", "tour", "shortcuts", "statement", "about", "actor", and those of TripDialogs. Signals: `done(text)`, `opening(next)`. */
Item {
    id: root

    required property Workspace workspace
    required property Commands commands
    required property Navigation navigation
    required property var pages
    required property ShareDialogs shares
    /** What the tour points at. */
    property WorkFrame frame: null
    readonly property alias palette: palette
    readonly property alias trips: trips
    readonly property alias server: server
    readonly property alias actor: actor
    readonly property alias manual: manual
    readonly property alias tour: tour

    /** The sample is being opened for it. */
    property bool tourWaits: false

    signal done(text: string)
    signal opening(next: var)

    function open(name: string): void {
        switch (name) {
        case "open":
            return openDialog.open();
        case "new":
            return newDialog.open();
        case "sample":
            return workspace.createFile("", true);
        case "backup":
            return openBackup();
        case "server":
            return server.open();
        case "search":
            return palette.open();
        case "manual":
            return manual.showFor(workspace.isOpen ? navigation.page : "first-steps");
        case "statement":
            return manual.showFor("statement");
        case "tour":
            return startTour();
        case "shortcuts":
            return sheet.open();
        case "about":
            return about.open();
        case "actor":
            return actor.open();
        default:
            if (!trips.open(name))
                shares.open(name);
        }
    }

    /** On the register that is open, else on the sample. */
    function startTour(): void {
        if (workspace.isOpen)
            return tour.start();
        tourWaits = true;
        workspace.createFile("", true);
    }
    function openBackup(): void {
        const day = Qt.formatDate(new Date(), "yyyy-MM-dd");
        const name = encodeURIComponent(qsTr("%1 Sicherung %2").arg(workspace.title).arg(day));
        backupDialog.selectedFile = StandardPaths.writableLocation(StandardPaths.DocumentsLocation) + "/" + name + ".sqlite";
        backupDialog.open();
    }
    function closeAll(): void {
        for (const popup of [server, actor, sheet, about, palette, manual, tour])
            popup.close();
        shares.closeAll();
        trips.closeAll();
    }

    Connections {
        target: root.workspace
        function onOpened(): void {
            if (root.tourWaits && root.workspace.isOpen)
                Qt.callLater(tour.start);
            root.tourWaits = false;
        }
        function onFailed(): void {
            root.tourWaits = false;
        }
    }
    ManualDialog {
        id: manual

        onTourRequested: root.startTour()
    }
    Tour {
        id: tour

        frame: root.frame
        navigation: root.navigation
        machine: root.commands.machine
        onManualRequested: manual.showFor("first-steps")
    }
    FileDialog {
        id: openDialog

        title: qsTr("Register öffnen")
        nameFilters: [qsTr("Register (*.sqlite *.bleibe *.bleibe-mit)"), qsTr("Alle Dateien (*)")]
        onAccepted: /\.bleibe-mit$/i.test(selectedFile.toString()) ? trips.openFile(selectedFile) : root.workspace.openFile(selectedFile)
    }
    FileDialog {
        id: newDialog

        title: qsTr("Neues Register anlegen")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "sqlite"
        nameFilters: [qsTr("Register (*.sqlite)")]
        onAccepted: root.workspace.createFile(selectedFile, false)
    }
    FileDialog {
        id: backupDialog

        title: qsTr("Sicherung anlegen")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "sqlite"
        nameFilters: [qsTr("Register (*.sqlite)")]
        onAccepted: root.workspace.backup(selectedFile)
    }
    TripDialogs {
        id: trips

        workspace: root.workspace
        onDone: text => root.done(text)
        onOpening: next => root.opening(next)
    }
    ServerDialog {
        id: server

        workspace: root.workspace
    }
    ActorDialog {
        id: actor

        workspace: root.workspace
    }
    ShortcutSheet {
        id: sheet

        commands: root.commands.all
    }
    AboutDialog {
        id: about
    }
    CommandPalette {
        id: palette

        commands: root.commands.all
        pages: root.workspace.isOpen ? root.pages : []
        records: RecordFinder {
            workspace: root.workspace
        }
        onPageChosen: (name, target) => root.navigation.go(name, target)
    }
}
