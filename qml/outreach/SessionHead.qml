// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * Title, state and what can be done with the whole of a session. Properties: `detail`, `hasParticipant` (one is selected). Signals: `backRequested()`,
 * `editRequested()`, `replyRequested()`, `remindRequested()`, `printRequested()`.
 */
RowLayout {
    id: root

    required property SessionDetail detail
    property bool hasParticipant: false

    signal backRequested
    signal editRequested
    signal replyRequested
    signal remindRequested
    signal printRequested

    spacing: Theme.gapSmall

    QuestionDialog {
        id: callingOff

        title: qsTr("Gespräch absagen")
        text: qsTr("Wer schon eingeladen ist, erfährt es dadurch nicht. Lässt sich zurücknehmen.")
        confirmText: qsTr("Absagen")
        destructive: true
        onConfirmed: root.detail.callOff()
    }
    IconButton {
        icon.name: "chevron-left"
        text: qsTr("Zurück zur Liste")
        onClicked: root.backRequested()
    }
    PageTitle {
        text: root.detail.title
        elide: Text.ElideRight
        maximumLineCount: 3
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
    }
    Chip {
        visible: root.detail.isLoaded
        text: root.detail.status
        status: root.detail.statusSign
    }
    Item {
        Layout.fillWidth: true
    }
    PushButton {
        visible: root.detail.unsentCount > 0 && root.detail.isAhead
        icon.name: "mail"
        text: qsTr("%n als versandt eintragen", "", root.detail.unsentCount)
        hint: qsTr("Die Einladungen sind hinausgegangen")
        onClicked: root.detail.noteSent()
    }
    PushButton {
        visible: root.detail.unsentCount === 0 && root.detail.openCount > 0 && root.detail.isAhead
        icon.name: "mail"
        text: qsTr("%n erinnern", "", root.detail.openCount)
        hint: qsTr("Zeigt, wer nicht geantwortet hat, und kopiert die Mailadressen")
        onClicked: root.remindRequested()
    }
    PushButton {
        visible: root.detail.canHold
        icon.name: "check"
        text: qsTr("Durchgeführt")
        hint: qsTr("Das Gespräch hat stattgefunden")
        onClicked: root.detail.hold()
    }
    PushButton {
        visible: root.detail.workspace.rights.Sessions.write
        primary: true
        enabled: root.hasParticipant
        icon.name: "pencil"
        text: qsTr("Rückmeldung erfassen")
        hint: Labels.keys("Return")
        onClicked: root.replyRequested()
    }
    IconButton {
        id: more

        framed: true
        icon.name: "more"
        text: qsTr("Mehr zu diesem Gespräch")
        Accessible.role: Accessible.ButtonMenu
        Keys.onDownPressed: click()
        onClicked: menu.popup(0, height + 2)

        PopupMenu {
            id: menu

            PopupMenuItem {
                text: qsTr("Bearbeiten …")
                enabled: !root.detail.isReleased
                onTriggered: root.editRequested()
            }
            PopupMenuItem {
                text: qsTr("Papiere zum Gespräch …")
                onTriggered: root.printRequested()
            }
            PopupMenuItem {
                text: qsTr("Einladungen als versandt eintragen")
                enabled: root.detail.unsentCount > 0
                onTriggered: root.detail.noteSent()
            }
            PopupMenuItem {
                text: qsTr("Als durchgeführt eintragen")
                enabled: root.detail.canHold
                onTriggered: root.detail.hold()
            }
            PopupMenuItem {
                text: qsTr("Absagen …")
                lineAbove: true
                enabled: root.detail.isAhead
                onTriggered: callingOff.open()
            }
        }
    }
}
