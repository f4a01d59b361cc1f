// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * An entry form as it stands at the right of a page: the first fields, what the form has of its own (children), groups that unfold, and saving.
 * Properties: `record` (the RecordForm), `open` (something is being entered, even while the form cannot be seen), `title`, `question` (asked
 * about unsaved work), `isNew`, `takesSave` (Ctrl+S means this form), `extras` (see FormGroups). begin() goes to the first field, mayLeave(next) asks
 * about unsaved work. Signals: `saved(id)`, `closed()`, `refused()` (not saved, and no field says why).
 */
FocusScope {
    id: root

    required property RecordForm record
    property bool open: false
    property bool isNew: false
    property bool takesSave: visible
    property string title
    property alias question: leaving.text
    property alias extras: groups.extras
    default property alias content: between.data
    /** What scrolls, for fields among the content. */
    readonly property alias page: page
    /** What others do to the record. */
    readonly property alias news: news

    signal saved(id: real)
    signal closed
    signal refused

    function begin(): void {
        first.focusField(record.firstFields[0]);
        page.contentY = 0;
    }
    /** What is being typed counts, too: a field gives its text away when the keyboard leaves it. */
    function finishTyping(): void {
        const item = Window.activeFocusItem;
        if (!open || !activeFocus || !item || item === root)
            return;
        item.focus = false;
        item.forceActiveFocus(Qt.OtherFocusReason);
    }
    function save(): void {
        finishTyping();
        record.save();
    }
    function mayLeave(next: var): void {
        finishTyping();
        if (open && record.dirty)
            leaving.ask(next);
        else
            next();
    }
    function close(): void {
        mayLeave(() => closed());
    }

    Keys.onEscapePressed: close()
    Shortcut {
        sequences: [StandardKey.Save]
        enabled: root.open && root.takesSave
        onActivated: root.save()
    }
    Connections {
        target: root.record
        function onSaved(id: real): void {
            root.saved(id);
            leaving.goOn();
        }
        function onRefused(): void {
            leaving.stay();
            const wrong = root.record.firstError();
            if (wrong !== null)
                groups.reveal(wrong.name);
            else
                root.refused();
        }
    }
    LeaveQuestion {
        id: leaving

        title: qsTr("Ungespeicherte Eingaben")
        onConfirmed: root.record.save()
        onDropped: root.record.revert()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gapLarge
            Layout.bottomMargin: Theme.gapSmall

            SectionTitle {
                text: root.title
                Layout.fillWidth: true
            }
            IconButton {
                small: true
                icon.name: "close"
                text: qsTr("Schließen (Esc)")
                onClicked: root.close()
            }
        }
        Banner {
            kind: "bad"
            visible: root.record.errorCount > 0
            title: qsTr("%n Angaben fehlen oder stimmen nicht.", "", root.record.errorCount)
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge
        }
        FormNews {
            id: news

            record: root.record
            open: root.open
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge
            onTypingWanted: root.finishTyping()
            onDropped: root.closed()
        }
        Flickable {
            id: page

            clip: true
            contentWidth: width
            contentHeight: column.implicitHeight + 2 * Theme.gapLarge
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            T.ScrollBar.vertical: SlimScrollBar {}

            ColumnLayout {
                id: column

                x: Theme.gapLarge
                y: Theme.gap
                width: Math.min(page.width - 2 * Theme.gapLarge, Theme.px(760))
                spacing: Theme.gap

                FormFields {
                    id: first

                    fields: root.record.fieldsNamed(root.record.firstFields)
                    page: page
                    Layout.fillWidth: true
                }
                ColumnLayout {
                    id: between

                    spacing: Theme.gap
                    Layout.fillWidth: true
                }
                FormGroups {
                    id: groups

                    form: root.record
                    first: first
                    page: page
                    Layout.fillWidth: true
                }
            }
        }
        Divider {}
        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gap

            PushButton {
                primary: true
                enabled: !root.record.busy && (root.record.dirty || root.isNew)
                icon.name: "save"
                text: qsTr("Speichern")
                onClicked: root.record.save()
            }
            PushButton {
                text: qsTr("Abbrechen")
                onClicked: root.close()
            }
            Item {
                Layout.fillWidth: true
            }
        }
    }
}
