// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models

/** The talks to which one can still invite. Signal: `chosen(sessionId)`. */
PopupMenu {
    id: root

    required property Workspace workspace

    signal chosen(sessionId: real)

    SessionListModel {
        id: sessions

        workspace: root.workspace
        statuses: ["Planned", "Invited"]
    }
    PopupMenuItem {
        visible: sessions.count === 0
        enabled: false
        text: sessions.loading ? qsTr("Wird geladen") : qsTr("Kein Infogespräch geplant")
    }
    Instantiator {
        model: sessions.count
        delegate: PopupMenuItem {
            required property int index

            text: Tables.text(sessions, index, 0) + " · " + Tables.text(sessions, index, 1)
            onTriggered: root.chosen(sessions.idAt(index))
        }
        onObjectAdded: (index, object) => root.insertItem(index, object as PopupMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as PopupMenuItem)
    }
}
