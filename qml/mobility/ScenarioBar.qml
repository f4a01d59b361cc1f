// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Which scenario is shown, and what can be done with scenarios. Properties: `scenarios`. Signals: `nameRequested(what)` ("new", "rename", "copy"), `compareRequested()`. */
RowLayout {
    id: root

    required property ScenarioDesk scenarios
    readonly property bool hasScenario: scenarios.scenarioId > 0
    readonly property alias chooser: chooser
    readonly property alias menu: menu

    signal nameRequested(what: string)
    signal compareRequested

    spacing: Theme.gapSmall

    ComboField {
        id: chooser

        name: qsTr("Szenario")
        model: root.scenarios.scenarios
        textRole: "text"
        valueRole: "value"
        currentIndex: Math.max(0, root.scenarios.scenarios.findIndex(one => one.value === root.scenarios.scenarioId))
        Layout.fillWidth: true
        onActivated: index => root.scenarios.choose(root.scenarios.scenarios[index].value)
    }
    IconButton {
        id: more

        framed: true
        icon.name: "more"
        text: qsTr("Szenarien verwalten")
        onClicked: menu.visible ? menu.close() : menu.popup(more, 0, more.height + 2)

        PopupMenu {
            id: menu

            onClosed: more.forceActiveFocus(Qt.PopupFocusReason)

            PopupMenuItem {
                icon.name: "plus"
                text: qsTr("&Neues Szenario …")
                onTriggered: root.nameRequested("new")
            }
            PopupMenuItem {
                icon.name: "pencil"
                text: qsTr("Name und N&otiz …")
                enabled: root.hasScenario
                onTriggered: root.nameRequested("rename")
            }
            PopupMenuItem {
                icon.name: "copy"
                text: qsTr("&Kopieren …")
                enabled: root.hasScenario
                onTriggered: root.nameRequested("copy")
            }
            PopupMenuItem {
                icon.name: "table"
                text: qsTr("&Vergleichen …")
                enabled: root.scenarios.scenarios.length > 1
                onTriggered: root.compareRequested()
            }
            PopupMenuItem {
                icon.name: "trash"
                lineAbove: true
                destructive: true
                text: qsTr("&Löschen")
                enabled: root.hasScenario
                onTriggered: root.scenarios.remove()
            }
        }
    }
}
