// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** The menu bar, built from commands. Properties: `commands` (all that are valid now). A menu without entries is not shown. */
T.MenuBar {
    id: root

    property list<Command> commands
    readonly property var titles: [["file", qsTr("&Datei")], ["edit", qsTr("&Bearbeiten")], ["view", qsTr("&Ansicht")], ["map", qsTr("&Karte")], ["extras", qsTr("E&xtras")], ["help", qsTr("&Hilfe")]]
    readonly property var shownTitles: titles.filter(title => of(title[0]).length > 0)

    // Not list<Command>: an Instantiator takes a list that a function returns for empty (Qt 6.8).
    function of(menu: string): var {
        return Array.from(commands).filter(command => command?.menu === menu);
    }

    implicitWidth: contentItem.implicitWidth
    implicitHeight: contentItem.implicitHeight

    delegate: T.MenuBarItem {
        id: entry

        implicitWidth: words.implicitWidth + 2 * Theme.gapSmall
        implicitHeight: Theme.smallHeight
        hoverEnabled: true
        Accessible.name: Labels.plain(text)

        contentItem: BodyText {
            id: words

            text: Labels.underlined(entry.text)
            textFormat: Text.StyledText
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        background: Rectangle {
            radius: Theme.radiusSmall
            color: entry.highlighted || entry.down ? Theme.accentSoft : entry.hovered ? Theme.hover : "transparent"

            FocusRing {
                shown: entry.visualFocus
                gap: -2
            }
        }
    }
    contentItem: Row {
        Repeater {
            model: root.contentModel
        }
    }
    Instantiator {
        model: root.shownTitles
        delegate: PopupMenu {
            id: menu

            required property var modelData

            title: modelData[1]

            Instantiator {
                model: root.of(menu.modelData[0])
                delegate: PopupMenuItem {
                    required property Command modelData
                    required property int index

                    action: modelData
                    lineAbove: modelData.startsGroup && index > 0
                }
                onObjectAdded: (index, object) => menu.insertItem(index, object)
                onObjectRemoved: (index, object) => menu.removeItem(object)
            }
        }
        onObjectAdded: (index, object) => root.insertMenu(index, object)
        onObjectRemoved: (index, object) => root.removeMenu(object)
    }
}
