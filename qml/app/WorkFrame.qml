// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** Header, rail, the shown page, status bar. Pages stay alive while the register is open, so that nobody loses a place. */
FocusScope {
    id: root

    required property Workspace workspace
    required property Machine machine
    required property Commands commands
    required property Navigation navigation
    /** List of `{name, title, icon, low, under, part}`; `part` is a Component of an AppPage, `under` the page in whose place it stands. */
    required property var pages
    readonly property var railPages: pages.filter(page => page.under === undefined)
    /** Says whether the open register lies in a take-along file; null in tests of the frame alone. */
    property TripDesk trips: null
    property alias failure: failure
    readonly property alias tripBanner: tripBanner
    readonly property alias goneBanner: goneBanner
    property alias toast: toast
    readonly property alias header: header
    readonly property alias rail: rail
    readonly property alias status: status
    property var counts: ({})
    /** The page that is shown; its holder says so. */
    property AppPage page: null
    readonly property bool slim: width < Theme.px(1120)

    signal actorRequested
    signal tripBackRequested

    /** F6: the next pane that is shown, round the window. */
    function cyclePane(forward: bool): void {
        const panes = [rail].concat(Array.from(page?.panes ?? [])).concat([status]).filter(pane => pane.visible && firstStop(pane) !== null);
        const now = panes.findIndex(pane => isInside(Window.activeFocusItem, pane));
        const next = panes[(now + (forward ? 1 : -1) + panes.length) % panes.length];
        firstStop(next)?.forceActiveFocus(Qt.TabFocusReason);
    }
    function isInside(item: Item, pane: Item): bool {
        for (let up = item; up; up = up.parent)
            if (up === pane)
                return true;
        return false;
    }
    /** The first item in a pane that takes the keyboard, or the pane itself, or null. */
    function firstStop(pane: Item): Item {
        if (pane.activeFocusOnTab)
            return pane;
        const next = pane.nextItemInFocusChain(true);
        return isInside(next, pane) ? next : null;
    }

    onPageChanged: navigation.shown = page

    Binding {
        target: root.commands
        property: "pageCommands"
        value: root.page?.commands ?? []
    }
    Connections {
        target: root.workspace
        function onFailed(): void {
            failure.isPassing = !root.workspace.isReachable;
        }
        function onHistoryChanged(): void {
            if (failure.isPassing)
                failure.visible = false;
        }
    }
    Connections {
        target: root.navigation
        function onArrived(name: string, target: var): void {
            root.page?.forceActiveFocus(Qt.OtherFocusReason);
            // Last: a dialog that the page opens for what it is asked keeps the keyboard.
            root.page?.arrive(target);
        }
    }
    Shortcut {
        sequence: "F6"
        enabled: root.visible
        onActivated: root.cyclePane(true)
    }
    Shortcut {
        sequence: "Shift+F6"
        enabled: root.visible
        onActivated: root.cyclePane(false)
    }
    Repeater {
        model: Math.min(9, root.railPages.length)

        Item {
            id: key

            required property int index

            Shortcut {
                sequence: "Ctrl+" + (key.index + 1)
                enabled: root.visible
                onActivated: root.navigation.go(root.railPages[key.index].name, undefined)
            }
        }
    }

    Header {
        id: header

        width: parent.width
        workspace: root.workspace
        commands: root.commands.all
        undo: root.commands.undo
        redo: root.commands.redo
        railWidth: rail.width
        onSearchRequested: root.commands.search.trigger()
        onActorRequested: root.actorRequested()
    }
    Rail {
        id: rail

        anchors.top: header.bottom
        anchors.bottom: status.top
        width: implicitWidth
        pages: root.railPages
        current: root.pages.find(page => page.name === root.navigation.page)?.under ?? root.navigation.page
        counts: root.counts
        slim: root.slim
        onChosen: name => root.navigation.go(name, undefined)
    }
    ColumnLayout {
        anchors.top: header.bottom
        anchors.bottom: status.top
        anchors.left: rail.right
        anchors.right: parent.right
        spacing: 0

        FailureBanner {
            id: failure

            Layout.fillWidth: true
            Layout.margins: Theme.gapSmall
        }
        Banner {
            id: goneBanner

            kind: "warn"
            icon: "server"
            visible: root.workspace.isOpen && !root.workspace.isReachable
            title: qsTr("Der Server antwortet nicht.")
            text: qsTr("Was geladen ist, bleibt zu lesen; was eingetragen ist, bleibt stehen. Gespeichert wird erst wieder, wenn er antwortet: Bleibe verbindet sich von selbst neu.")
            onVisibleChanged: if (visible)
                Accessible.announce(title)
            Layout.fillWidth: true
            Layout.margins: Theme.gapSmall
        }
        TripBanner {
            id: tripBanner

            desk: root.trips
            Layout.fillWidth: true
            Layout.margins: Theme.gapSmall
            onBackRequested: root.tripBackRequested()
        }
        Banner {
            kind: "info"
            visible: root.workspace.drafts.text !== ""
            title: qsTr("Es gibt nicht gespeicherte Eingaben.")
            text: root.workspace.drafts.text
            actions: [
                T.Action {
                    text: qsTr("Weiter bearbeiten")
                    onTriggered: root.navigation.go("register", {
                        "resume": true
                    })
                },
                T.Action {
                    text: qsTr("Verwerfen")
                    onTriggered: root.workspace.drafts.discard()
                }
            ]
            Layout.fillWidth: true
            Layout.margins: Theme.gapSmall
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                id: holders

                model: root.pages

                Loader {
                    id: holder

                    required property var modelData
                    readonly property bool isShown: modelData.name === root.navigation.page
                    property bool wasShown: false

                    anchors.fill: parent
                    active: isShown || wasShown
                    visible: isShown
                    focus: isShown
                    sourceComponent: modelData.part
                    onLoaded: {
                        wasShown = true;
                        tell();
                    }
                    onIsShownChanged: tell()
                    Component.onDestruction: if (root.page === item)
                        root.page = null

                    function tell(): void {
                        if (isShown && item)
                            root.page = item as AppPage;
                    }

                    function count(): void {
                        root.counts = Object.assign({}, root.counts, {
                            [modelData.name]: (item as AppPage)?.waiting ?? 0
                        });
                    }

                    Connections {
                        target: holder.item as AppPage
                        function onWaitingChanged(): void {
                            holder.count();
                        }
                        function onDone(text: string): void {
                            toast.show(text, root.workspace.canUndo ? qsTr("Rückgängig") : "");
                        }
                        function onGoRequested(page: string, target: var): void {
                            root.navigation.go(page, target);
                        }
                    }
                }
            }
        }
    }
    StatusBar {
        id: status

        anchors.bottom: parent.bottom
        width: parent.width
        workspace: root.workspace
        slim: header.slim
        text: root.page?.statusText ?? ""
        onBackupRequested: root.commands.backup.trigger()
        onBackupsRequested: root.navigation.go("trust", {
            "part": "backups"
        })
    }
    Toast {
        id: toast

        anchors.bottom: status.top
        anchors.left: rail.right
        anchors.margins: Theme.gapLarge
        width: Math.min(implicitWidth, parent.width - rail.width - 2 * Theme.gapLarge)
        z: 5
        onUndoRequested: root.workspace.undo()
    }
}
