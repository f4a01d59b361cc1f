// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * How urgent a visit is, where and when, and what else can be done. Signals: `editRequested()`, `cancelRequested()`, `endRequested()`,
 * `planRequested()`, `tripRequested()`, `closeRequested()`.
 */
ColumnLayout {
    id: root

    required property VisitSummary detail
    property bool closable: false
    property bool canTravel: false

    signal editRequested
    signal cancelRequested
    signal endRequested
    signal planRequested
    signal tripRequested
    signal closeRequested

    spacing: Theme.gapTiny

    RowLayout {
        spacing: Theme.gapSmall

        StatusMark {
            status: root.detail.mark
            text: root.detail.urgency
            Layout.fillWidth: false
        }
        BodyText {
            text: root.detail.number
            quiet: true
            Layout.fillWidth: true
        }
        IconButton {
            objectName: "more"
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
                    enabled: root.detail.isPlanned
                    text: qsTr("Termin und Angaben ändern …")
                    onTriggered: root.editRequested()
                }
                PopupMenuItem {
                    icon.name: "plus"
                    text: qsTr("Weiteren Besuch planen …")
                    onTriggered: root.planRequested()
                }
                PopupMenuItem {
                    icon.name: "export"
                    enabled: root.canTravel && root.detail.isPlanned && root.detail.holder === ""
                    text: qsTr("Mitnehmen …")
                    onTriggered: root.tripRequested()
                }
                PopupMenuItem {
                    icon.name: "cross"
                    lineAbove: true
                    enabled: root.detail.isPlanned
                    text: qsTr("Besuch absagen …")
                    onTriggered: root.cancelRequested()
                }
                PopupMenuItem {
                    icon.name: "flag"
                    enabled: root.detail.hasOpenPlan
                    text: qsTr("Alle Besuche beenden …")
                    onTriggered: root.endRequested()
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
        text: qsTr("Freiwilliger Besuch · %1").arg(root.detail.occasion)
        quiet: true
        Layout.fillWidth: true
    }
    SignedLines {
        icon: "calendar"
        lines: [root.detail.when]
        Layout.topMargin: Theme.gapSmall
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
        table: "visit"
        rowId: root.detail.visitId
        watching: root.visible
        Layout.fillWidth: true
    }
}
