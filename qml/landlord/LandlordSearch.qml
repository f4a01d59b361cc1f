// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Finds a landlord by name, company, town or number, or makes a new one of what was typed. Properties: `choice`, `mayCreate`. Signal: `decided()`. */
ColumnLayout {
    id: root

    required property LandlordChoice choice
    property bool mayCreate: true
    readonly property string typed: field.text.trim()
    /** The row that Enter takes; the last one makes a new landlord. */
    property int current: 0
    /** Enter came before the answer: it means the answer, not what stood there before. */
    property bool waiting: false
    readonly property int rowCount: typed === "" ? 0 : choice.matches.length + (mayCreate ? 1 : 0)

    signal decided

    function focusInput(): void {
        field.focusInput();
    }
    function take(row: int): void {
        const name = typed;
        waiting = false;
        field.text = "";
        if (row < choice.matches.length)
            choice.choose(row);
        else
            choice.create(name);
        decided();
    }
    function move(by: int): void {
        current = Math.max(0, Math.min(rowCount - 1, current + by));
        const row = rows.itemAt(current) as PopupRow;
        if (row)
            Accessible.announce(row.text);
    }

    spacing: Theme.gapTiny

    Connections {
        target: root.choice
        function onMatchesChanged(): void {
            if (root.waiting && root.choice.searched === root.typed)
                root.take(0);
        }
    }
    SearchField {
        id: field

        name: qsTr("Vermieter suchen")
        placeholder: qsTr("Name, Firma, Ort oder Telefon")
        hint: root.mayCreate ? qsTr("Aus dem Register wählen oder neu anlegen. Geht auch später.") : qsTr("Aus dem Register wählen.")
        Layout.fillWidth: true
        onEdited: text => {
            root.waiting = false;
            root.current = 0;
            root.choice.search(text);
        }
        Keys.onDownPressed: root.move(1)
        Keys.onUpPressed: root.move(-1)
        Keys.onReturnPressed: event => {
            event.accepted = root.rowCount > 0;
            root.waiting = root.rowCount > 0 && root.choice.searched !== root.typed;
            if (root.rowCount > 0 && !root.waiting)
                root.take(root.current);
        }
    }
    Repeater {
        id: rows

        model: root.rowCount

        PopupRow {
            required property int index
            readonly property var match: root.choice.matches[index] ?? null

            text: match === null ? qsTr("„%1“ neu anlegen").arg(root.typed) : match.details === "" ? match.name : match.name + " · " + match.details
            highlighted: root.current === index
            focusPolicy: Qt.NoFocus
            Layout.fillWidth: true
            onClicked: root.take(index)
        }
    }
}
