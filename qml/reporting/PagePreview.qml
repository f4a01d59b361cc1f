// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** Pages of a paper below one another. Properties: `title`, `pages` (addresses of pictures), `pageCount`, `working`, `stale` (an older state is shown). */
Rectangle {
    id: root

    property string title: qsTr("Vorschau mit Musterangaben")
    property var pages: []
    property int pageCount: 0
    property bool working: false
    property bool stale: false

    color: Theme.bg

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: Theme.gap
            Layout.margins: Theme.gap
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge

            GroupTitle {
                text: root.title
            }
            Caption {
                text: root.stale ? qsTr("letzter Stand ohne Fehler") : root.pageCount > root.pages.length ? qsTr("%1 von %2 Seiten").arg(root.pages.length).arg(root.pageCount) : root.pageCount > 0 ? qsTr("%n Seiten", "", root.pageCount) : ""
                Layout.fillWidth: true
            }
            ProgressLine {
                indeterminate: true
                opacity: root.working ? 1 : 0
                Layout.preferredWidth: Theme.px(64)
                Accessible.name: qsTr("Die Vorschau wird gezeichnet")
                Accessible.ignored: !root.working
            }
        }
        Flickable {
            id: room

            clip: true
            contentHeight: column.implicitHeight + 2 * Theme.gap
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            T.ScrollBar.vertical: SlimScrollBar {}
            Accessible.role: Accessible.Pane
            Accessible.name: root.title
            Keys.onDownPressed: flick(0, -600)
            Keys.onUpPressed: flick(0, 600)

            FocusRing {
                parent: room
                shown: room.activeFocus
                gap: -4
            }
            Column {
                id: column

                x: Theme.gapLarge
                y: Theme.gapTiny
                width: room.width - 2 * Theme.gapLarge
                spacing: Theme.gapLarge
                opacity: root.stale ? 0.5 : 1

                Repeater {
                    model: root.pages

                    Rectangle {
                        id: sheet

                        required property string modelData
                        required property int index

                        width: column.width
                        height: picture.status === Image.Ready ? width * picture.implicitHeight / picture.implicitWidth : width * Math.SQRT2
                        border.width: 1
                        border.color: Theme.line
                        Accessible.role: Accessible.Graphic
                        Accessible.name: qsTr("Seite %1").arg(index + 1)

                        Image {
                            id: picture

                            anchors.fill: parent
                            anchors.margins: 1
                            source: sheet.modelData
                            asynchronous: true
                            mipmap: true
                            cache: false
                        }
                    }
                }
            }
        }
    }
}
