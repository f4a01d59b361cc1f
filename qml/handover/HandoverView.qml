// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * One handover, gone through step by step: its parts at the left (or as a strip), the part in the middle, the topic that is explained at the right. Every answer is kept at once; where
 * somebody was is known after a crash. Functions: mayLeave(next), pose(name). Signals: `closed()`, `done(text)`, `goRequested(page, target)`. `commands` and `panes` take the place of
 * the page's while it is shown.
 */
FocusScope {
    id: root

    required property Workspace workspace
    required property Machine machine
    required property double handoverId
    property string section: "parties"
    property string posing
    property string resumed
    /** One column, made for a finger; two columns; three. */
    readonly property bool narrow: width < Theme.px(820)
    /** The whole window is for a finger while this is shown. */
    readonly property bool touch: narrow && visible
    readonly property bool wide: width >= Theme.px(1180)
    readonly property bool busy: posing !== "" || !editor.isLoaded && editor.error === "" || editor.isWriting
    readonly property alias editor: editor
    readonly property alias context: context
    readonly property alias place: place
    readonly property alias nav: nav
    readonly property alias footer: footer
    readonly property alias body: body
    readonly property alias leaving: leaving
    readonly property Item part: body.part
    readonly property Item focused: Window.activeFocusItem
    property list<Command> commands: [
        Command {
            text: qsTr("Weiter in der Übergabe")
            shortcut: "Ctrl+Return"
            onTriggered: root.goNext()
        },
        Command {
            text: qsTr("Papiere der Übergabe …")
            shortcut: "Ctrl+P"
            onTriggered: papers.open()
        }
    ]
    property list<Item> panes: [nav, strip, body.middle, body.card, footer]
    readonly property list<string> poses: ["parties", "keys", "meters", "rooms", "inventory", "instruction", "sponsor", "signatures"]

    signal closed
    signal done(text: string)
    signal goRequested(page: string, target: var)

    /** What is being typed counts, then it goes on. */
    function mayLeave(next: var): void {
        body.focus = false;
        leaving.mayLeave(next);
    }
    function show(key: string, id: real): void {
        body.focus = false; // a field gives its text away
        if (key === "rooms" && id > 0)
            editor.roomId = id;
        if (key === "instruction" && id > 0)
            context.topicId = id;
        section = key;
        remember("");
    }
    function goNext(): void {
        const next = editor.nextAfter(section, here());
        show(next.section, next.id);
        Qt.callLater(() => body.focusPart());
    }
    function here(): real {
        return section === "instruction" ? context.topicId : section === "rooms" ? editor.roomId : 0;
    }
    function remember(field: string): void {
        if (editor.isLoaded && resumed === editor.uid)
            place.keep(section, editor.roomId, context.topicId, field);
    }
    function placeOf(item: var): string {
        return item.place ?? "";
    }
    function resume(): void {
        if (!editor.isLoaded || resumed === editor.uid)
            return;
        const known = place.recall();
        if (known !== null && editor.sections.some(one => one.key === known.section)) {
            editor.roomId = known.room;
            context.topicId = known.topic;
            section = known.section;
            resumed = editor.uid;
            Qt.callLater(() => body.focusPlace(known.place));
        } else {
            section = editor.sections[0]?.key ?? "parties";
            resumed = editor.uid;
        }
    }
    function pose(name: string): void {
        posing = name;
        takePose();
    }
    function takePose(): void {
        if (posing === "" || !editor.isLoaded)
            return;
        const name = posing;
        posing = "";
        resume();
        const topics = editor.topics;
        const open = Array.from({
            "length": topics.count
        }, (one, row) => row).find(row => topics.at(row).isOpen) ?? 4;
        show(name, name === "instruction" ? topics.at(Math.max(0, open - 1)).id : 0);
    }

    onFocusedChanged: {
        for (let up = focused; up && up !== root; up = up.parent) {
            const name = placeOf(up);
            if (name !== "")
                return remember(name);
        }
    }
    onTouchChanged: Theme.touch = touch
    onHandoverIdChanged: resumed = ""
    Component.onCompleted: Theme.touch = touch
    Component.onDestruction: Theme.touch = false
    Keys.onEscapePressed: mayLeave(() => closed())

    HandoverEditor {
        id: editor

        workspace: root.workspace
        handoverId: root.handoverId
        onDone: sentence => root.done(sentence)
        onFilled: {
            root.resume();
            root.takePose();
        }
    }
    PhotoDesk {
        id: pictures

        workspace: root.workspace
    }
    HandoverContext {
        id: context

        workspace: root.workspace
        editor: editor
        photos: pictures
        narrow: root.narrow
        onDone: text => root.done(text)
        onTopicIdChanged: root.remember("")
    }
    ResumePlace {
        id: place

        machine: root.machine
        register: root.workspace.location
        uid: editor.uid
    }
    UnsavedQuestion {
        id: leaving

        editor: editor
    }
    HandoverPrint {
        id: papers

        workspace: root.workspace
        handoverId: root.handoverId
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapHuge, Theme.px(420))
        visible: editor.error !== ""
        icon: "alert"
        title: qsTr("Die Übergabe lässt sich nicht zeigen.")
        text: editor.error
        actionText: qsTr("Zurück zur Liste")
        onTriggered: root.closed()
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapLarge
        anchors.topMargin: Theme.gap
        visible: editor.isLoaded
        spacing: Theme.gap

        HandoverTitle {
            context: context
            Layout.fillWidth: true
            onBackRequested: root.mayLeave(() => root.closed())
        }
        PresenceLine {
            workspace: root.workspace
            table: "handover"
            rowId: root.handoverId
            holding: root.visible
            watching: root.visible
            Layout.fillWidth: true
        }
        UnsavedBanner {
            editor: editor
            Layout.fillWidth: true
        }
        Banner {
            visible: editor.isCancelled
            kind: "info"
            text: qsTr("Diese Übergabe ist abgesagt. Es lässt sich nichts mehr eintragen.")
            Layout.fillWidth: true
        }
        SectionNav {
            id: strip

            visible: !root.wide
            slim: true
            context: context
            section: root.section
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            onChosen: key => root.show(key, 0)
        }
        RowLayout {
            spacing: Theme.gapLarge
            Layout.fillWidth: true
            Layout.fillHeight: true

            SectionNav {
                id: nav

                visible: root.wide
                context: context
                section: root.section
                Layout.preferredWidth: Theme.px(208)
                Layout.fillHeight: true
                onChosen: key => root.show(key, 0)
            }
            HandoverBody {
                id: body

                focus: true
                context: context
                section: root.section
                wide: root.wide
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        HandoverFooter {
            id: footer

            context: context
            section: root.section
            next: {
                editor.sections;
                return editor.nextAfter(root.section, root.here());
            }
            canPrint: true
            Layout.fillWidth: true
            onPrintRequested: papers.open()
            onSignRequested: root.show("signatures", 0)
            onNextRequested: root.goNext()
        }
    }
}
