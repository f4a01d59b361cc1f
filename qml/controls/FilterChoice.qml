// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** One filter of a FilterBar; its properties are those of a FilterButton, where `active` says what can be reset. Signal: `changed(selected)`. */
QtObject {
    property string label
    property string anyText: qsTr("alle")
    property var options: []
    property var selected: []
    property bool multiple: true
    property bool active: selected.length > 0
    property Component editor: null

    signal changed(selected: var)
}
