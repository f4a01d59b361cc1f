// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * The manual over the window: contents at the left, the chapter beside them, one of the two where there is little room. showFor(page) opens it at the
 * chapter of a page; Alt Left goes back, Strg F searches, Esc closes and the keyboard comes back to where it was. Signal: `tourRequested()`.
 */
T.Popup {
    id: root

    property string chapter
    /** The chapters before, the latest last. */
    property var trail: []
    property bool listsOnly: false
    property Item before: null
    readonly property bool narrow: width < Theme.px(720)
    readonly property string typed: search.text.trim()
    readonly property var hits: typed === "" ? [] : book.find(typed, 60)
    readonly property alias book: book
    readonly property alias search: search
    readonly property alias contents: contents
    readonly property alias page: page

    signal tourRequested

    function showFor(place: string): void {
        trail = [];
        search.clear();
        chapter = "";
        go(book.has(place) ? place : "first-steps", "");
        open();
    }
    function go(name: string, anchor: string): void {
        if (chapter !== "" && chapter !== name)
            trail = trail.concat([chapter]);
        turnTo(name, anchor);
    }
    function back(): void {
        if (trail.length === 0)
            return;
        const name = trail[trail.length - 1];
        trail = trail.slice(0, -1);
        turnTo(name, "");
    }
    function turnTo(name: string, anchor: string): void {
        chapter = name;
        listsOnly = false;
        page.show(name, anchor);
        if (!opened)
            return;
        page.forceActiveFocus(Qt.OtherFocusReason);
        page.announce();
    }
    /** A chapter, or an address that the desktop opens. */
    function follow(target: string): void {
        if (target.includes(":"))
            Qt.openUrlExternally(target);
        else
            go(target.split("#")[0], target.split("#")[1] ?? "");
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    padding: 0
    width: Math.min(Theme.px(1040), (parent?.width ?? 800) - 2 * Theme.gapHuge)
    height: (parent?.height ?? 600) - 2 * Theme.gapHuge
    closePolicy: T.Popup.CloseOnEscape
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    onAboutToShow: before = parent?.Window.window?.activeFocusItem ?? null
    onOpened: page.forceActiveFocus(Qt.OtherFocusReason)
    onClosed: before?.forceActiveFocus(Qt.PopupFocusReason)

    ManualBook {
        id: book
    }

    background: FloatingGround {
        radius: Theme.radiusLarge
    }
    contentItem: ColumnLayout {
        spacing: 0
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Handbuch")
        Keys.onPressed: event => {
            const goesBack = event.key === Qt.Key_Back || (event.key === Qt.Key_Left && event.modifiers & Qt.AltModifier);
            const searches = event.key === Qt.Key_F && event.modifiers & Qt.ControlModifier;
            if (goesBack)
                root.back();
            else if (searches)
                search.focusInput();
            event.accepted = goesBack || searches;
        }

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gap

            IconButton {
                objectName: "manualBack"
                icon.name: "arrow-left"
                text: qsTr("Zurück (Alt+←)")
                enabled: root.trail.length > 0
                onClicked: root.back()
            }
            SectionTitle {
                text: qsTr("Handbuch")
                visible: !root.narrow
            }
            PushButton {
                objectName: "manualContents"
                text: root.listsOnly ? qsTr("Zum Text") : qsTr("Inhalt")
                visible: root.narrow
                onClicked: root.listsOnly = !root.listsOnly
            }
            Item {
                Layout.fillWidth: true
            }
            SearchField {
                id: search

                placeholder: qsTr("Im Handbuch suchen")
                Layout.fillWidth: root.narrow
                Layout.preferredWidth: Theme.px(260)
                onEdited: text => {
                    root.listsOnly = text.trim() !== "";
                    if (text.trim() !== "")
                        Accessible.announce(root.hits.length === 0 ? qsTr("Nichts gefunden") : qsTr("%n Stellen", "", root.hits.length));
                }
                onAccepted: contents.choose(0)
                Keys.onDownPressed: contents.forceActiveFocus(Qt.TabFocusReason)
            }
            PushButton {
                objectName: "manualTour"
                text: qsTr("Rundgang")
                hint: qsTr("Zeigt in sieben Schritten, wo was ist.")
                onClicked: {
                    root.close();
                    root.tourRequested();
                }
            }
            IconButton {
                icon.name: "close"
                text: qsTr("Schließen (Esc)")
                onClicked: root.close()
            }
        }
        Rectangle {
            implicitHeight: 1
            color: Theme.line
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            Item {
                visible: !root.narrow || root.listsOnly
                Layout.preferredWidth: Theme.px(270)
                Layout.fillWidth: root.narrow
                Layout.fillHeight: true

                ManualContents {
                    id: contents

                    anchors.fill: parent
                    anchors.margins: Theme.gapSmall
                    entries: root.typed === "" ? book.contents : root.hits
                    current: root.chapter
                    Accessible.name: root.typed === "" ? qsTr("Inhalt") : qsTr("Treffer")
                    onChosen: (name, anchor) => root.go(name, anchor)
                }
                EmptyState {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.margins: Theme.gap
                    y: Theme.gapHuge
                    visible: root.typed !== "" && root.hits.length === 0
                    title: qsTr("Nichts gefunden")
                    text: qsTr("Kein Kapitel enthält „%1“.").arg(root.typed)
                }
            }
            Rectangle {
                visible: !root.narrow
                implicitWidth: 1
                color: Theme.line
                Layout.fillHeight: true
            }
            Item {
                visible: !root.narrow || !root.listsOnly
                Layout.fillWidth: true
                Layout.fillHeight: true

                ManualText {
                    id: page

                    anchors.fill: parent
                    book: book
                    onLinkChosen: target => root.follow(target)
                }
                FocusRing {
                    shown: page.activeFocus
                    gap: -4
                }
            }
        }
    }
}
