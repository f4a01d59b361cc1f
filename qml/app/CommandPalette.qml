// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * Strg K: finds any command, page or record. Properties: `commands`, `pages` (as in Rail), `records` (null, or what answers `find(text)` by
 * and by with `found`, see RecordFinder). Signals: `pageChosen(name, target)`. Words are found with letters left out, umlauts
 * written out and one typing error.
 */
T.Popup {
    id: root

    property list<Command> commands
    property var pages: []
    property RecordFinder records: null
    property var hits: []
    /** Enter came before the records: the first hit runs once they are there. */
    property bool impatient: false
    property Item before: null

    signal pageChosen(name: string, target: var)

    /** As if somebody typed it. */
    function type(text: string): void {
        field.text = text;
        field.edited(text);
    }
    function search(): void {
        const typed = field.text;
        const all = [];
        for (const page of pages)
            all.push({
                "title": page.title,
                "detail": qsTr("Seite"),
                "icon": page.icon,
                "keys": "",
                "page": page.name,
                "fit": Labels.fit(typed, page.title)
            });
        for (const command of commands) {
            if (!command?.enabled || !command.listed)
                continue;
            all.push({
                "title": Labels.plain(command.text),
                "detail": "",
                "icon": command.icon.name,
                "keys": Labels.keys(command.shortcut),
                "command": command,
                "fit": Math.max(Labels.fit(typed, command.text), Labels.fit(typed, command.words) - 10)
            });
        }
        const fitting = all.filter(hit => hit.fit > 0).sort((a, b) => b.fit - a.fit || all.indexOf(a) - all.indexOf(b));
        const found = typed === "" ? [] : Array.from(records?.found ?? []);
        // What begins as typed comes first, so that records that arrive later do not move it away under the finger.
        const meant = fitting.filter(hit => hit.fit >= 90).length;
        hits = found.length === 0 ? fitting : withHeads(fitting.slice(0, meant), found, fitting.slice(meant));
        list.currentIndex = hits.length > 0 ? 0 : -1;
    }
    /** The first of each group carries its title. */
    function withHeads(first: var, found: var, rest: var): var {
        const commands = qsTr("Befehle und Seiten");
        let before = "";
        return first.concat(found, rest).map(hit => {
            const group = hit.group ?? commands;
            const head = group === before ? "" : group;
            before = group;
            return Object.assign({}, hit, {
                "head": head
            });
        });
    }
    function accept(): void {
        impatient = (records?.pending ?? false) && (hits[list.currentIndex]?.fit ?? 0) < 90;
        if (!impatient)
            run(list.currentIndex);
    }
    function run(at: int): void {
        const hit = hits[at];
        if (!hit)
            return;
        close();
        if (hit.command)
            hit.command.trigger();
        else
            pageChosen(hit.page, hit.target);
    }

    parent: T.Overlay.overlay
    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: 6
    width: Math.min(Theme.px(560), (parent?.width ?? 800) - 2 * Theme.gapLarge)
    height: Math.min(implicitHeight, (parent?.height ?? 600) - 2 * Theme.gapLarge)
    implicitHeight: contentItem.implicitHeight + 2 * padding
    padding: Theme.gapSmall
    modal: true
    focus: true
    T.Overlay.modal: Item {}
    onAboutToShow: {
        before = parent?.Window.window?.activeFocusItem ?? null;
        field.text = "";
        impatient = false;
        records?.find("");
        search();
    }
    onOpened: field.focusInput()
    onClosed: before?.forceActiveFocus(Qt.PopupFocusReason)

    Connections {
        target: root.records
        ignoreUnknownSignals: true
        function onFoundChanged(): void {
            if (!root.opened)
                return;
            root.search();
            if (root.impatient && !root.records.pending)
                root.accept();
        }
    }

    background: FloatingGround {
        radius: Theme.radiusLarge
    }
    contentItem: ColumnLayout {
        spacing: Theme.gapSmall

        SearchField {
            id: field

            placeholder: qsTr("Suchen oder Befehl eingeben")
            Layout.fillWidth: true
            onEdited: text => {
                root.impatient = false;
                root.records?.find(text);
                root.search();
            }
            onAccepted: root.accept()
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onEscapePressed: root.close()
        }
        ListView {
            id: list

            clip: true
            implicitHeight: Math.min(contentHeight, Theme.px(460))
            model: root.hits
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            keyNavigationWraps: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            T.ScrollBar.vertical: SlimScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Treffer")
            onCurrentIndexChanged: if (root.opened && currentIndex >= 0)
                Accessible.announce(root.hits[currentIndex].title)

            delegate: PaletteEntry {
                required property int index

                objectName: "hit" + index
                width: ListView.view.width - Theme.px(14)
                highlighted: ListView.isCurrentItem
                onClicked: root.run(index)
            }
        }
        EmptyState {
            visible: root.hits.length === 0 && !(root.records?.pending ?? false)
            title: qsTr("Nichts gefunden")
            text: qsTr("Weder Eintrag noch Befehl passt zu „%1“.").arg(field.text)
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gap
        }
    }
}
