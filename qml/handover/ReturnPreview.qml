// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What a take-along file brings back, and what has to be chosen. Property: `back`. */
ColumnLayout {
    id: root

    required property TripReturn back

    /** The first conflict that nobody decided, or -1. */
    function firstOpen(): int {
        for (let row = 0; row < rows.count; ++row)
            if ((rows.itemAt(row) as ReturnConflict)?.choice === "")
                return row;
        return -1;
    }
    function itemAt(row: int): Item {
        return rows.itemAt(row);
    }

    spacing: Theme.gap

    GroupTitle {
        text: qsTr("Was zurückkommt")
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Repeater {
            model: root.back.summary

            BodyText {
                required property string modelData

                text: modelData
                Layout.fillWidth: true
            }
        }
    }
    Verdict {
        visible: root.back.count === 0
        judgement: "good"
        text: qsTr("Nichts davon wurde inzwischen hier geändert.")
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.back.count > 0
        spacing: Theme.gap
        Layout.fillWidth: true

        GroupTitle {
            text: qsTr("Hier und unterwegs geändert: %n", "", root.back.count)
            Layout.fillWidth: true
        }
        LinkButton {
            text: qsTr("Überall hier")
            onClicked: root.back.chooseAll("here")
        }
        LinkButton {
            text: qsTr("Überall unterwegs")
            onClicked: root.back.chooseAll("there")
        }
    }
    Repeater {
        id: rows

        model: root.back

        ReturnConflict {
            required property int index

            Layout.fillWidth: true
            onChosen: side => root.back.choose(index, side)
        }
    }
}
