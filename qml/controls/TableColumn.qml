// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * One column of a TablePane; they stand for the model's columns in order. `title` (with the unit), `width` (design pixels at 100 %), `stretch` (takes the
 * space that is left), `numeric` (right aligned), `strong` (what is read first), `sortable`, `drop` (0: never goes; else the column with the
 * highest number goes first where space is short), `hidden` (the person put it away), `hint` (tooltip of the head).
 */
QtObject {
    property string title
    property real width: 120
    property real minimumWidth: 48
    property bool stretch: false
    property bool numeric: false
    property bool strong: false
    property bool sortable: true
    property int drop: 0
    property bool hidden: false
    property string hint
}
