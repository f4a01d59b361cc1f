// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The points of the agenda in their order. Properties: `form`, `page` (the Flickable around). */
ColumnLayout {
    id: root

    required property SessionForm form
    required property Flickable page

    function focusEntry(at: int): void {
        const entry = entries.itemAt(at) as AgendaEntry;
        if (entry)
            entry.focusInput();
        else
            adding.forceActiveFocus(Qt.TabFocusReason);
    }
    function remove(at: int): void {
        adding.forceActiveFocus(Qt.OtherFocusReason); // what had the keyboard goes
        form.removeItem(at);
        Qt.callLater(root.focusEntry, Math.min(at, form.agenda.length - 1));
    }

    spacing: Theme.gapSmall

    GroupTitle {
        text: qsTr("Tagesordnung")
    }
    Caption {
        visible: root.form.agenda.length === 0
        text: root.form.sessionId === 0 ? qsTr("Bleibt sie leer, werden die Themen zu Punkten.") : qsTr("Noch keine Punkte.")
        Layout.fillWidth: true
    }
    Repeater {
        id: entries

        model: root.form.agenda.length

        AgendaEntry {
            required property int index

            at: index
            count: root.form.agenda.length
            heading: root.form.agenda[index] ?? ""
            page: root.page
            onHeadingChosen: text => root.form.setHeading(index, text)
            onMoved: by => {
                root.form.moveItem(index, by);
                Qt.callLater(root.focusEntry, index + by);
            }
            onRemoved: root.remove(index)
            Layout.fillWidth: true
        }
    }
    RowLayout {
        spacing: Theme.gap

        LinkButton {
            id: adding

            text: qsTr("Punkt hinzufügen")
            onClicked: {
                root.form.addItem();
                Qt.callLater(root.focusEntry, root.form.agenda.length - 1);
            }
        }
        LinkButton {
            text: qsTr("Themen übernehmen")
            onClicked: root.form.addTopics()
        }
    }
}
