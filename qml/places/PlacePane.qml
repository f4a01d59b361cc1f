// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The selected place as one reads it: when, by which number, whether it runs, and what else is known. Signals: `editRequested()`,
 * `closeRequested()`, `mapRequested()`, `placeRequested(id)`, `done(text)`.
 */
FocusScope {
    id: root

    required property PlaceDetail detail
    property bool closable: false
    readonly property alias question: question

    signal editRequested
    signal closeRequested
    signal mapRequested
    signal placeRequested(id: real)
    signal done(text: string)

    activeFocusOnTab: false
    Keys.onEscapePressed: event => {
        event.accepted = closable;
        if (closable)
            closeRequested();
    }

    Connections {
        target: root.detail
        function onPlaceIdChanged(): void {
            page.contentY = 0;
        }
        function onDone(sentence: string): void {
            root.done(sentence);
        }
    }
    RideQuestion {
        id: question

        detail: root.detail
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapLarge, Theme.px(280))
        visible: !root.detail.hasPlace
        icon: "map"
        title: root.detail.error === "" ? qsTr("Nichts ausgewählt") : qsTr("Nicht geladen")
        text: root.detail.error === "" ? qsTr("Einen Ort in der Tabelle wählen.") : root.detail.error
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.detail.hasPlace
        spacing: 0

        ScrollPane {
            id: page

            maximumWidth: Theme.px(640)
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                PlaceHead {
                    detail: root.detail
                    closable: root.closable
                    Layout.fillWidth: true
                    onMapRequested: root.mapRequested()
                    onCloseRequested: root.closeRequested()
                }
                PlaceReach {
                    detail: root.detail
                    question: question
                    Layout.fillWidth: true
                }
                Repeater {
                    model: root.detail.findings

                    Verdict {
                        required property var modelData

                        judgement: modelData.tone
                        text: modelData.text
                        quiet: modelData.tone === "unknown"
                        Layout.fillWidth: true
                    }
                }
                BenchCard {
                    visible: root.detail.isBench
                    detail: root.detail
                    Layout.fillWidth: true
                    onPlaceRequested: id => root.placeRequested(id)
                }
                BodyText {
                    visible: text !== ""
                    text: root.detail.note
                    Layout.fillWidth: true
                }
                StopList {
                    visible: stops.length > 0
                    stops: root.detail.stops
                    Layout.fillWidth: true
                    onPlaceRequested: id => root.placeRequested(id)
                }
                Repeater {
                    model: root.detail.groups

                    FactGroup {
                        required property var modelData

                        title: modelData.title
                        rows: modelData.rows
                        Layout.fillWidth: true
                    }
                }
                Divider {}
                RowLayout {
                    spacing: Theme.gapSmall
                    Layout.fillWidth: true

                    Verdict {
                        judgement: root.detail.checkedTone
                        text: root.detail.checkedText
                        quiet: root.detail.checkedTone !== "warn"
                        Layout.fillWidth: true
                    }
                    LinkButton {
                        visible: !root.detail.isCheckedToday && root.detail.workspace.rights.Places.write
                        text: qsTr("Heute geprüft")
                        Accessible.name: qsTr("Als heute geprüft eintragen")
                        Layout.alignment: Qt.AlignTop
                        onClicked: root.detail.confirm()
                    }
                }
            }
        }
        Divider {}
        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gap

            PushButton {
                icon.name: "map"
                text: qsTr("Auf der Karte")
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(260)
                onClicked: root.mapRequested()
            }
            PushButton {
                icon.name: "pencil"
                visible: root.detail.workspace.rights.Places.write
                text: qsTr("Bearbeiten")
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(260)
                onClicked: root.editRequested()
            }
            Item {
                visible: parent.width > Theme.px(560)
                Layout.fillWidth: true
            }
        }
    }
}
