// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * Strg K: finds any command, page or record. Properties: `commands`, `pages` (as in Rail), `records` (null, or an object that answers `find(text)` by and by with
 * a list property `found` of `{title, detail, icon, page, target}`). Signals: `pageChosen(name, target)`. Words are found with letters left out, umlauts
 * written out and one typing error.
 */
T.Popup {
    id: root

    property list<Command> commands
    property var pages: []
    property var records: null
    property var hits: []
    property Item before: null

    signal pageChosen(name: string, target: var)

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
        hits = found.slice(0, 8).concat(fitting);
        list.currentIndex = hits.length > 0 ? 0 : -1;
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
        records?.find("");
        search();
    }
    onOpened: field.focusInput()
    onClosed: before?.forceActiveFocus(Qt.PopupFocusReason)

    Connections {
        target: root.records
        ignoreUnknownSignals: true
        function onFoundChanged(): void {
            root.search();
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
                root.records?.find(text);
                root.search();
            }
            onAccepted: root.run(list.currentIndex)
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onEscapePressed: root.close()
        }
        ListView {
            id: list

            clip: true
            implicitHeight: Math.min(contentHeight, Theme.px(380))
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

            delegate: PaletteRow {
                required property int index

                width: ListView.view.width - Theme.gap
                highlighted: ListView.isCurrentItem
                onClicked: root.run(index)
            }
        }
        EmptyState {
            visible: root.hits.length === 0
            title: qsTr("Nichts gefunden")
            text: qsTr("Weder Befehl noch Eintrag passt zu „%1“.").arg(field.text)
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gap
        }
    }
}
