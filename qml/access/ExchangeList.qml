// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** What a file would do, record by record, each with a tick. Space ticks, Left is what stands here, Right what stands there. Property: `taker`. */
FocusScope {
    id: root

    required property ExchangeTaker taker
    readonly property alias view: view
    readonly property var counts: taker.counts
    readonly property string summary: [counts.both > 0 ? qsTr("%1 auf beiden Seiten anders").arg(counts.both) : "", counts.there > 0 ? qsTr("%1 dort geändert").arg(counts.there) : "", counts.gone > 0 ? qsTr("%1 hier gelöscht").arg(counts.gone) : "", counts.new > 0 ? qsTr("%1 neu").arg(counts.new) : "", counts.here > 0 ? qsTr("%1 hier geändert").arg(counts.here) : "", counts.same > 0 ? qsTr("%1 unverändert").arg(counts.same) : ""].filter(part => part !== "").join(" · ")

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.gapSmall

        BodyText {
            text: root.summary
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Caption {
                text: qsTr("Überschrieben wird nur, was angekreuzt ist.")
                Layout.fillWidth: true
            }
            LinkButton {
                text: qsTr("Nur Neues")
                onClicked: root.taker.tickAll("safe")
            }
            LinkButton {
                text: qsTr("Alles wie in der Datei")
                onClicked: root.taker.tickAll("all")
            }
            LinkButton {
                text: qsTr("Nichts")
                onClicked: root.taker.tickAll("none")
            }
        }
        Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.width: 1
            border.color: Theme.line
            implicitHeight: Math.min(Theme.px(420), Math.max(Theme.px(120), view.contentHeight + 2))
            Layout.fillWidth: true

            ListView {
                id: view

                anchors.fill: parent
                anchors.margins: 1
                focus: true
                clip: true
                model: root.taker
                boundsBehavior: Flickable.StopAtBounds
                activeFocusOnTab: true
                keyNavigationEnabled: true
                currentIndex: 0
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Was die Datei ändern würde")
                Keys.onSpacePressed: toggle(currentIndex)
                Keys.onLeftPressed: root.taker.tick(currentIndex, false)
                Keys.onRightPressed: root.taker.tick(currentIndex, true)
                T.ScrollBar.vertical: SlimScrollBar {}

                function toggle(row: int): void {
                    const line = itemAtIndex(row) as ExchangeLine;
                    if (line)
                        root.taker.tick(row, !line.isTicked);
                }

                delegate: ExchangeLine {
                    required property int index

                    width: view.width
                    current: view.activeFocus && view.currentIndex === index
                    onToggled: {
                        view.currentIndex = index;
                        root.taker.tick(index, !isTicked);
                    }
                }
            }
        }
    }
}
