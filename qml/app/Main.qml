// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Fusion

/** The window: the open page, or the frame around an open register. */
ApplicationWindow {
    id: root

    required property Workspace workspace
    required property Machine machine
    property alias navigation: navigation
    property alias dialogs: dialogs
    property alias frame: frame
    readonly property alias openPage: openPage
    readonly property alias quitBackup: quitBackup
    readonly property AppPage page: frame.page

    readonly property alias pages: pages.all
    readonly property alias autoLock: autoLock
    readonly property alias lockScreen: lockScreen

    /** A take-along or exchange file the program was started with; an exchange file waits for a register. */
    property url given
    /** Nobody has anything unsaved, or wants to keep it. */
    property bool isFree: false

    width: machine.value("window/width", 1440)
    height: machine.value("window/height", 900)
    minimumWidth: 800 // a tablet upright
    minimumHeight: 700
    visible: true
    color: Theme.bg
    title: autoLock.locked ? "Bleibe" : workspace.isOpen ? qsTr("%1 – %2 – Bleibe").arg(frame.page?.title ?? "").arg(workspace.title) : "Bleibe"
    font.pixelSize: Theme.bodySize
    palette {
        window: Theme.bg
        windowText: Theme.text
        base: Theme.surface
        alternateBase: Theme.hover
        text: Theme.text
        placeholderText: Theme.textQuiet
        button: Theme.surface
        buttonText: Theme.text
        highlight: Theme.accent
        highlightedText: Theme.accentText
        link: Theme.accent
        toolTipBase: Theme.surface
        toolTipText: Theme.text
        mid: Theme.edge
        dark: Theme.edge
        light: Theme.surface
        midlight: Theme.hover
        shadow: Theme.text
    }

    /** Opens what takes the place of the register, once nothing unsaved is lost by it. */
    function replace(open: var): void {
        if (workspace.isOpen)
            navigation.leave(open);
        else
            open();
    }

    /** Opens @p file by its name; anything else that is no register is read in. */
    function take(file: url): void {
        if (/\.(sqlite|bleibe)$/i.test(file.toString()))
            replace(() => workspace.openFile(file));
        else if (/\.bleibe-mit$/i.test(file.toString()))
            dialogs.trips.openFile(file);
        else if (/\.bleibe-tausch$/i.test(file.toString()) && workspace.isOpen)
            navigation.go("trust", {
                "part": "exchange",
                "file": file
            });
        else if (file.toString() !== "" && workspace.isOpen)
            navigation.go("import", file);
    }

    onClosing: close => {
        if (autoLock.locked) {
            close.accepted = false;
            lockScreen.refuseClosing();
            return;
        }
        let inside = true;
        let free = root.isFree;
        if (!free)
            replace(() => {
                free = true;
                root.isFree = true;
                if (!inside)
                    root.close();
            });
        inside = false;
        close.accepted = free && shareDialogs.mayQuit() && quitBackup.mayQuit();
        if (!close.accepted)
            return;
        if (visibility === Window.Windowed) {
            machine.setValue("window/width", width);
            machine.setValue("window/height", height);
        }
        machine.setValue("window/maximized", visibility === Window.Maximized);
    }
    Component.onCompleted: {
        if (machine.value("window/maximized", false))
            showMaximized();
        take(given);
    }

    Binding {
        target: Theme
        property: "mode"
        value: root.machine.shownTheme
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.machine.textScale
    }
    Binding {
        target: Theme
        property: "motion"
        value: root.machine.motion
    }
    WindowPages {
        id: pages

        workspace: root.workspace
        machine: root.machine
    }
    Navigation {
        id: navigation

        home: pages.home
    }
    Commands {
        id: commands

        workspace: root.workspace
        machine: root.machine
        navigation: navigation
        isTrip: dialogs.trips.desk.isTrip
        onDialogRequested: name => {
            if (["open", "new", "server", "sample"].includes(name))
                root.replace(() => dialogs.open(name));
            else
                dialogs.open(name);
        }
        onQuitRequested: root.close()
        onCloseRequested: navigation.leave(() => root.workspace.close())
        onLockRequested: autoLock.lock()
    }
    WindowDialogs {
        id: dialogs

        anchors.fill: parent
        workspace: root.workspace
        commands: commands
        navigation: navigation
        pages: frame.railPages
        shares: shareDialogs
        frame: frame
        onDone: text => frame.toast.show(text, root.workspace.canUndo ? qsTr("Rückgängig") : "")
        onOpening: next => root.replace(next)
    }
    ShareDialogs {
        id: shareDialogs

        anchors.fill: parent
        workspace: root.workspace
        onServerRequested: dialogs.open("server")
        onQuitRequested: {
            root.isFree = true;
            root.close();
        }
        onFailed: sentence => root.workspace.failed(sentence, "")
    }
    QuitBackup {
        id: quitBackup

        workspace: root.workspace
        onQuitRequested: {
            root.isFree = true;
            root.close();
        }
    }
    Connections {
        target: root.workspace
        function onDamaged(registerFile: string): void {
            openPage.rescue.show(registerFile);
        }
        function onFailed(sentence: string, details: string): void {
            const banner = root.workspace.isOpen ? frame.failure : openPage.failure;
            banner.show(sentence, details);
        }
        function onServerRefused(server: string, sentence: string, wantsPassword: bool): void {
            if (!dialogs.server.opened && wantsPassword)
                dialogs.server.ask(server, sentence);
            else if (!dialogs.server.opened)
                root.workspace.failed(sentence, "");
        }
        function onRightsChanged(): void {
            if (!root.pages.some(page => page.name === navigation.page))
                Qt.callLater(navigation.reset);
        }
        function onNotice(sentence: string): void {
            frame.toast.show(sentence, "");
        }
        function onOpened(): void {
            openPage.failure.visible = false;
            openPage.rescue.show("");
            if (!root.workspace.isOpen)
                return;
            navigation.reset();
            if (/\.bleibe-tausch$/i.test(root.given.toString()))
                root.take(root.given);
            root.given = "";
            if (!root.workspace.isSample && root.workspace.roleText === "" && root.workspace.actorName === "")
                dialogs.open("actor");
        }
    }
    OpenPage {
        id: openPage

        anchors.fill: parent
        visible: !root.workspace.isOpen
        focus: visible
        workspace: root.workspace
        machine: root.machine
        commands: commands
        onSearchRequested: dialogs.open("open")
    }
    WorkFrame {
        id: frame

        anchors.fill: parent
        visible: root.workspace.isOpen
        focus: visible
        workspace: root.workspace
        machine: root.machine
        commands: commands
        navigation: navigation
        pages: root.workspace.isOpen ? root.pages : []
        trips: dialogs.trips.desk
        onTripBackRequested: root.replace(() => dialogs.open("trip-back"))
        onActorRequested: root.workspace.roleText === "" ? dialogs.open("actor") : navigation.go("settings", undefined)
    }
    AutoLock {
        id: autoLock

        workspace: root.workspace
        minutes: root.machine.lockMinutes
    }
    LockScreen {
        id: lockScreen

        lock: autoLock
        workspace: root.workspace
        content: root.contentItem
    }
    DropArea {
        anchors.fill: parent
        z: -1 // behind the panes that take files themselves
        onDropped: drop => root.take(drop.urls[0] ?? "")
    }
}
