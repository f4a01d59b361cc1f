// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** How many suggestions there are, from how many, and that nobody has decided yet. Property: `ranking`. */
RowLayout {
    id: root

    required property RankingModel ranking
    readonly property string found: qsTr("%n Vorschläge", "", ranking.offered)
    readonly property string judged: (ranking.offered > 0 ? qsTr("aus %1 geprüften, beste zuerst") : qsTr("aus %1 geprüften")).arg(ranking.judged.toLocaleString(Qt.locale(), "f", 0))

    spacing: Theme.gapSmall
    onFoundChanged: if (ranking.ready)
        Accessible.announce(found + " " + judged)

    SectionTitle {
        text: root.found
        wrapMode: Text.NoWrap
        Layout.alignment: Qt.AlignBaseline
    }
    BodyText {
        quiet: true
        text: root.judged
        wrapMode: Text.NoWrap
        Layout.alignment: Qt.AlignBaseline
    }
    Caption {
        text: root.ranking.notice
        horizontalAlignment: Text.AlignRight
        Layout.fillWidth: true
        Layout.rightMargin: Theme.px(12)
        Layout.alignment: Qt.AlignVCenter
    }
}
