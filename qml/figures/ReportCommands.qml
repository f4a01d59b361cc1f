// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** What the view of reports can do, for menus and the command field: `all`. Properties: `hasReport`, `isDraft`, `isCounted` (of the one at hand), `mayWrite`, `mayRelease`, `mayCount`. */
QtObject {
    id: root

    property bool hasReport: false
    property bool isDraft: false
    property bool isCounted: false
    property bool mayWrite: true
    property bool mayRelease: true
    property bool mayCount: true
    readonly property var all: [...(mayWrite ? writing : []), ...(mayRelease ? releasing : []), ...reading]
    readonly property list<Command> writing: [
        Command {
            menu: "file"
            text: qsTr("Bericht an&legen …")
            shortcut: "Ctrl+N"
            icon.name: "plus"
            words: qsTr("neu Sachstandsbericht Kreistag Vorlage")
            onTriggered: root.createRequested()
        },
        Command {
            menu: "edit"
            startsGroup: true
            text: qsTr("Texte &bearbeiten …")
            shortcut: "Ctrl+E"
            icon.name: "pencil"
            enabled: root.isDraft
            onTriggered: root.editRequested()
        },
        Command {
            menu: "edit"
            text: qsTr("Zahlen neu &zählen")
            icon.name: "reload"
            words: qsTr("Bericht aktualisieren einfrieren")
            enabled: root.isDraft && root.mayCount
            onTriggered: root.countRequested()
        },
        Command {
            menu: "edit"
            text: qsTr("Entwurf &löschen …")
            icon.name: "trash"
            enabled: root.isDraft
            onTriggered: root.removeRequested()
        }
    ]
    readonly property list<Command> releasing: [
        Command {
            menu: "edit"
            text: qsTr("Bericht &freigeben …")
            icon.name: "check"
            enabled: root.isDraft && root.isCounted
            onTriggered: root.releaseRequested()
        }
    ]
    readonly property list<Command> reading: [
        Command {
            menu: "file"
            startsGroup: true
            text: qsTr("Bericht ausge&ben …")
            shortcut: "Ctrl+P"
            icon.name: "print"
            words: qsTr("PDF HTML ODT CSV drucken Export")
            enabled: root.isCounted
            onTriggered: root.exportRequested()
        },
        Command {
            menu: "view"
            text: qsTr("&Vorschau der Seiten")
            icon.name: "eye"
            enabled: root.isCounted
            onTriggered: root.previewRequested()
        },
        Command {
            menu: "view"
            text: qsTr("Neu &laden")
            shortcut: "F5"
            icon.name: "reload"
            onTriggered: root.reloadRequested()
        }
    ]

    signal createRequested
    signal editRequested
    signal countRequested
    signal removeRequested
    signal releaseRequested
    signal exportRequested
    signal previewRequested
    signal reloadRequested
}
