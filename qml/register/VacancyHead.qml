// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Status, number, address and freshness of a vacancy. Signals: `againRequested()`, `taskRequested()`, `copyRequested()`, `removeRequested()`, `closeRequested()`. */
ColumnLayout {
    id: root

    required property VacancyDetail detail
    property bool closable: false

    signal againRequested
    signal taskRequested
    signal copyRequested
    signal removeRequested
    signal closeRequested

    spacing: Theme.gapTiny

    RowLayout {
        spacing: Theme.gapSmall

        StatusMark {
            status: root.detail.mark
            text: root.detail.status
            old: root.detail.freshnessTone === "warn"
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
            onClicked: menu.popup(0, height + 2)

            PopupMenu {
                id: menu

                PopupMenuItem {
                    icon.name: "house"
                    text: qsTr("Steht wieder leer …")
                    offered: root.detail.mayWrite
                    enabled: root.detail.isEnded
                    onTriggered: root.againRequested()
                }
                PopupMenuItem {
                    icon.name: "clipboard"
                    text: qsTr("Aufgabe anlegen …")
                    offered: root.detail.mayWrite
                    onTriggered: root.taskRequested()
                }
                PopupMenuItem {
                    icon.name: "copy"
                    text: qsTr("Angaben kopieren")
                    onTriggered: root.copyRequested()
                }
                PopupMenuItem {
                    icon.name: "trash"
                    lineAbove: true
                    destructive: true
                    text: qsTr("Leerstand löschen")
                    offered: root.detail.mayWrite
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
        text: root.detail.title
        Layout.fillWidth: true
    }
    BodyText {
        text: root.detail.subtitle
        quiet: true
        Layout.fillWidth: true
    }
    Rectangle {
        implicitHeight: freshness.implicitHeight + 2 * Theme.gapTiny
        radius: Theme.radius
        color: root.detail.freshnessTone === "good" ? Theme.goodSoft : root.detail.freshnessTone === "warn" ? Theme.warnSoft : Theme.surface
        border.width: Theme.contrast ? 1 : 0
        border.color: Theme.line
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapTiny

        RowLayout {
            id: freshness

            anchors.fill: parent
            anchors.leftMargin: Theme.gapSmall
            anchors.rightMargin: Theme.gapSmall
            spacing: Theme.gapSmall

            Icon {
                name: root.detail.freshnessTone === "warn" ? "alert" : "clock"
                size: Theme.smallIconSize
                color: age.color
            }
            BodyText {
                id: age

                text: root.detail.freshness
                color: root.detail.freshnessTone === "good" ? Theme.good : root.detail.freshnessTone === "warn" ? Theme.warn : Theme.textQuiet
                Layout.fillWidth: true
            }
            LinkButton {
                text: qsTr("Bestätigen")
                onClicked: root.detail.confirm()
            }
        }
    }
    PresenceLine {
        workspace: root.detail.workspace
        table: "vacancy"
        rowId: root.detail.vacancyId
        watching: root.visible
        Layout.fillWidth: true
    }
}
