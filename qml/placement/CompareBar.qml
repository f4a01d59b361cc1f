// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Stands below the cards while flats are picked for a comparison. Properties: `count`, `full` (one more was wanted). Signals: `compareRequested()`, `cleared()`. */
Rectangle {
    id: root

    required property int count
    property bool full: false
    readonly property alias button: button

    signal compareRequested
    signal cleared

    onFullChanged: if (full)
        Accessible.announce(words.text)
    implicitHeight: row.implicitHeight + 2 * Theme.gapSmall
    radius: Theme.radiusLarge
    color: Theme.accentSoft
    border.width: 1
    border.color: Theme.contrast ? Theme.accent : Theme.accentLine

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.gapSmall
        anchors.leftMargin: Theme.gap
        spacing: Theme.gap

        BodyText {
            id: words

            text: root.full ? qsTr("Höchstens vier stehen nebeneinander. Erst eine andere abwählen.") : root.count === 1 ? qsTr("Eine zweite Wohnung ankreuzen, dann stehen beide nebeneinander.") : ""
            color: root.full ? Theme.warn : Theme.text
            Layout.fillWidth: true
        }
        LinkButton {
            text: qsTr("Auswahl aufheben")
            onClicked: root.cleared()
        }
        PushButton {
            id: button

            small: true
            primary: true
            enabled: root.count > 1
            text: qsTr("%n Wohnungen vergleichen", "", root.count)
            onClicked: root.compareRequested()
        }
    }
}
