// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Every shortcut in one place. Properties: `commands`. What is not a command (tables, map, panes) stands below. */
DialogFrame {
    id: root

    property list<Command> commands
    readonly property var others: [[qsTr("Nächster Bereich, voriger Bereich"), "F6, ⇧ F6"], [qsTr("Seite 1 bis 9"), Labels.keys("Ctrl+1") + " – 9"], [qsTr("Tabelle: bewegen und auswählen"), "↑ ↓ " + qsTr("Pos 1, Ende, Bild ↑ ↓")], [qsTr("Tabelle: öffnen, zusätzlich auswählen"), qsTr("Eingabe, Leertaste")], [qsTr("Tabelle: zur Zeile springen"), qsTr("Buchstaben")], [qsTr("Tabelle: Köpfe erreichen, sortieren"), qsTr("↑ in der ersten Zeile, Eingabe")], [qsTr("Tabelle: Zeilen kopieren"), Labels.keys("Ctrl+C")], [qsTr("Einen Schritt zurück (Menü, Detail, Filter)"), "Esc"]]

    title: qsTr("Tastenkürzel")
    preferredWidth: Theme.px(560)
    buttons: PushButton {
        text: qsTr("Schließen")
        onClicked: root.close()
    }

    Repeater {
        model: Array.from(root.commands).filter(command => command && Labels.keys(command.shortcut) !== "").map(command => [Labels.plain(command.text), Labels.keys(command.shortcut)]).concat(root.others)

        RowLayout {
            id: line

            required property var modelData

            spacing: Theme.gapLarge
            Layout.fillWidth: true

            BodyText {
                text: line.modelData[0]
                Layout.fillWidth: true
            }
            BodyText {
                text: line.modelData[1]
                font.weight: Font.Medium
                horizontalAlignment: Text.AlignRight
            }
        }
    }
}
