// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * Status, place and day of a handover, and what else can be done. Signals: `tripRequested()`, `taskRequested()`, `editRequested()`, `cancelRequested()`,
 * `removeRequested()`, `closeRequested()`.
 */
ColumnLayout {
    id: root

    required property HandoverSummary detail
    property bool closable: false
    property bool canTravel: false
    readonly property alias menu: menu

    signal tripRequested
    signal taskRequested
    signal editRequested
    signal cancelRequested
    signal removeRequested
    signal closeRequested

    spacing: Theme.gapTiny

    RowLayout {
        spacing: Theme.gapSmall

        StatusMark {
            status: root.detail.mark
            text: root.detail.status
            Layout.fillWidth: false
        }
        BodyText {
            text: root.detail.number
            quiet: true
            Layout.fillWidth: true
        }
        IconButton {
            small: true
            icon.name: "more"
            text: qsTr("Mehr")
            Accessible.role: Accessible.ButtonMenu
            Keys.onDownPressed: click()
            onClicked: menu.popup(0, height + 2)

            PopupMenu {
                id: menu

                PopupMenuItem {
                    icon.name: "calendar"
                    enabled: root.detail.isUnsigned
                    text: qsTr("Termin und Angaben ändern …")
                    onTriggered: root.editRequested()
                }
                PopupMenuItem {
                    icon.name: "clipboard"
                    text: qsTr("Aufgabe dazu …")
                    onTriggered: root.taskRequested()
                }
                PopupMenuItem {
                    icon.name: "export"
                    enabled: root.canTravel && root.detail.isAhead && root.detail.holder === ""
                    text: qsTr("Mitnehmen …")
                    onTriggered: root.tripRequested()
                }
                PopupMenuItem {
                    icon.name: "cross"
                    lineAbove: true
                    enabled: root.detail.isUnsigned
                    text: qsTr("Absagen …")
                    onTriggered: root.cancelRequested()
                }
                PopupMenuItem {
                    icon.name: "trash"
                    destructive: true
                    enabled: root.detail.isUnsigned || root.detail.mark === "cancelled"
                    text: qsTr("Löschen …")
                    onTriggered: root.removeRequested()
                }
            }
        }
        IconButton {
            small: true
            visible: root.closable
            icon.name: "close"
            text: qsTr("Schließen (Esc)")
            onClicked: root.closeRequested()
        }
    }
    SectionTitle {
        text: root.detail.address
        Layout.fillWidth: true
    }
    BodyText {
        text: root.detail.kind
        quiet: true
        Layout.fillWidth: true
    }
    SignedLines {
        icon: "calendar"
        lines: [root.detail.when]
        Layout.topMargin: Theme.gapSmall
        Layout.fillWidth: true
    }
    Verdict {
        visible: root.detail.hint !== ""
        judgement: "warn"
        text: root.detail.hint
        Layout.fillWidth: true
    }
    Banner {
        kind: "info"
        visible: root.detail.holder !== ""
        title: qsTr("unterwegs bei %1").arg(root.detail.holder)
        text: qsTr("Was dort eingetragen wird, kommt mit der Mitnahmedatei zurück.")
        Layout.topMargin: Theme.gapSmall
        Layout.fillWidth: true
    }
    PresenceLine {
        workspace: root.detail.workspace
        table: "handover"
        rowId: root.detail.handoverId
        watching: root.visible
        Layout.fillWidth: true
    }
}
