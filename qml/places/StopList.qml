// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The stops of a community bus in their order. Property: `stops` (see PlaceDetail). Signal: `placeRequested(id)`. */
ColumnLayout {
    id: root

    required property var stops

    signal placeRequested(id: real)

    spacing: Theme.gapTiny

    Divider {}
    GroupTitle {
        text: qsTr("Haltestellen")
        Layout.topMargin: Theme.gapSmall
    }
    Repeater {
        model: root.stops

        RowLayout {
            id: row

            required property var modelData
            required property int index

            spacing: Theme.gapSmall
            Layout.fillWidth: true

            BodyText {
                text: String(row.index + 1)
                quiet: true
                horizontalAlignment: Text.AlignRight
                Layout.preferredWidth: Theme.px(20)
                Accessible.ignored: true
            }
            LinkButton {
                visible: row.modelData.placeId > 0
                text: row.modelData.name
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                onClicked: root.placeRequested(row.modelData.placeId)
            }
            BodyText {
                visible: !(row.modelData.placeId > 0)
                text: row.modelData.name
                Layout.fillWidth: true
            }
            Item {
                visible: row.modelData.placeId > 0
                Layout.fillWidth: true
            }
            Caption {
                text: row.modelData.minutes
            }
        }
    }
}
