// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The ways from one view of the page of reports to the others, for menus and the command field: `all`. Properties: `part`, `hasFigures`. Signal: `requested(part)`. */
QtObject {
    id: root

    required property string part
    property bool hasFigures: true
    readonly property list<Command> all: [
        Command {
            menu: "view"
            startsGroup: true
            enabled: root.hasFigures && root.part !== "figures"
            text: qsTr("&Kennzahlen zeigen")
            words: qsTr("K01 Zahlen Statistik Diagramm")
            icon.name: "chart"
            onTriggered: root.requested("figures")
        },
        Command {
            menu: "view"
            enabled: root.part !== "measures"
            text: qsTr("&Maßnahmen zeigen")
            words: qsTr("Lenkungsgruppe Beschluss Ampel")
            icon.name: "flag"
            onTriggered: root.requested("measures")
        },
        Command {
            menu: "view"
            enabled: root.part !== "reports"
            text: qsTr("&Berichte zeigen")
            words: qsTr("Sachstandsbericht Kreistag Vorlage")
            icon.name: "file"
            onTriggered: root.requested("reports")
        }
    ]

    signal requested(part: string)
}
