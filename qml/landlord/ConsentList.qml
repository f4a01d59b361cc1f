// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What a landlord agreed to, purpose by purpose. Properties: `landlordId`, `consents` (see LandlordDetail), `entry`. Signal: `entered(card)`: a form opens there. */
ColumnLayout {
    id: root

    required property real landlordId
    required property var consents
    required property ConsentEntry entry

    signal entered(card: Item)

    spacing: Theme.gapSmall

    Divider {}
    GroupTitle {
        text: qsTr("Einwilligungen")
        Layout.topMargin: Theme.gapSmall
    }
    Repeater {
        model: root.consents

        ColumnLayout {
            id: row

            required property var modelData
            readonly property bool isEntered: root.entry.active && root.entry.purpose === modelData.purpose

            spacing: Theme.gapTiny
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                Verdict {
                    judgement: row.modelData.tone
                    Layout.fillWidth: false
                    Layout.alignment: Qt.AlignTop
                    Accessible.ignored: true
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true
                    Accessible.role: Accessible.StaticText
                    Accessible.name: row.modelData.title + ": " + row.modelData.text

                    BodyText {
                        text: row.modelData.title
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                    Caption {
                        text: row.modelData.text
                        color: row.modelData.tone === "bad" ? Theme.bad : Theme.textQuiet
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                }
                LinkButton {
                    visible: !row.isEntered
                    enabled: !root.entry.busy
                    text: row.modelData.isGiven ? qsTr("Widerrufen …") : qsTr("Eintragen …")
                    Accessible.name: row.modelData.isGiven ? qsTr("%1 widerrufen").arg(row.modelData.title) : qsTr("%1 eintragen").arg(row.modelData.title)
                    Layout.alignment: Qt.AlignTop
                    onClicked: root.entry.begin(root.landlordId, row.modelData.purpose, row.modelData.isGiven)
                }
            }
            Loader {
                id: card

                active: row.isEntered
                visible: active
                sourceComponent: ConsentCard {
                    entry: root.entry
                }
                Layout.fillWidth: true
                onHeightChanged: if (active && height > 0)
                    root.entered(card)
                onLoaded: Qt.callLater(() => (item as ConsentCard)?.focusAnswer("day"))
            }
        }
    }
}
