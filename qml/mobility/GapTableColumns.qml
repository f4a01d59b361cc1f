// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/** Which columns a GapTable of this width has, and how wide they are; the first takes what is left. `all`: {title, spoken, sort, width, shown}. */
QtObject {
    property real room: 0
    readonly property real number: Theme.px(50)
    readonly property real people: Theme.px(62)
    readonly property real bar: room >= Theme.px(440) ? Theme.px(40) : 0
    readonly property real share: room >= Theme.px(360) ? Theme.px(42) : 0
    readonly property var all: [column(qsTr("Verbandsgemeinde"), qsTr("Verbandsgemeinde"), 0, 0), column("L1", qsTr("Einwohner in L1"), 1, number), column("L2", qsTr("Einwohner in L2"), 2, number), column("L3", qsTr("Einwohner in L3"), 3, number), column("", "", -1, bar), column(qsTr("Einwohner"), qsTr("Einwohner"), 4, people), column(qsTr("Anteil"), qsTr("Anteil in Lücken"), 5, share)]

    function column(title: string, spoken: string, sort: int, width: real): var {
        return {
            "title": title,
            "spoken": spoken,
            "sort": sort,
            "width": width,
            "shown": sort === 0 || width > 0
        };
    }
}
