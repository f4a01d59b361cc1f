// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/**
 * One day of visits in the order of the way: choose a day, see the stops, print the sheet. Properties: `day` (a VisitDay), `selectedId`. Signals:
 * `selected(id)`, `closeRequested()`.
 */
FocusScope {
    id: root

    required property VisitDay day
    property real selectedId: 0
    readonly property alias field: field

    signal selected(id: real)
    signal closeRequested

    function focusInput(): void {
        field.focusInput();
    }

    Keys.onEscapePressed: closeRequested()

    FileDialog {
        id: saver

        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("Seite (*.html)")]
        onAccepted: root.day.print("html", selectedFile)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gapLarge
            Layout.bottomMargin: Theme.gapSmall

            SectionTitle {
                text: qsTr("Tag planen")
                Layout.fillWidth: true
            }
            IconButton {
                small: true
                icon.name: "close"
                text: qsTr("Schließen (Esc)")
                onClicked: root.closeRequested()
            }
        }
        ScrollPane {
            maximumWidth: Theme.px(640)
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                RowLayout {
                    spacing: Theme.gapSmall
                    Layout.fillWidth: true

                    DateField {
                        id: field

                        label: qsTr("Tag")
                        text: root.day.day
                        error: root.day.dayError
                        Layout.fillWidth: true
                        onCommitted: text => root.day.day = text
                    }
                    IconButton {
                        framed: true
                        icon.name: "chevron-left"
                        text: qsTr("Vorheriger Tag mit Besuchen")
                        enabled: root.day.isoDay !== ""
                        Layout.alignment: Qt.AlignBottom
                        onClicked: root.day.go(-1)
                    }
                    IconButton {
                        framed: true
                        icon.name: "chevron-right"
                        text: qsTr("Nächster Tag mit Besuchen")
                        enabled: root.day.isoDay !== ""
                        Layout.alignment: Qt.AlignBottom
                        onClicked: root.day.go(1)
                    }
                }
                BodyText {
                    visible: root.day.stops.length > 0
                    text: root.day.summary
                    quiet: true
                    Layout.fillWidth: true
                }
                EmptyState {
                    visible: root.day.stops.length === 0 && !root.day.loading
                    icon: "calendar"
                    title: root.day.error !== "" ? qsTr("Nicht geladen") : qsTr("Kein Besuch an diesem Tag")
                    text: root.day.error !== "" ? root.day.error : qsTr("Mit den Pfeilen zum nächsten Tag, an dem Besuche geplant sind.")
                    Layout.fillWidth: true
                }
                Repeater {
                    model: root.day.stops

                    VisitStop {
                        required property var modelData

                        stop: modelData
                        selected: modelData.id === root.selectedId
                        Layout.fillWidth: true
                        onClicked: root.selected(modelData.id)
                    }
                }
                Caption {
                    visible: root.day.stops.some(stop => !stop.hasPlace)
                    text: qsTr("Ohne Lage im Register: steht am Ende und nicht auf der Karte.")
                    Layout.fillWidth: true
                }
            }
        }
        Divider {}
        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gap

            PushButton {
                objectName: "sheet"
                primary: true
                enabled: root.day.stops.length > 0
                icon.name: "print"
                text: qsTr("Tagesblatt drucken")
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(260)
                onClicked: root.day.print("pdf", "")
            }
            PushButton {
                objectName: "page"
                enabled: root.day.stops.length > 0
                icon.name: "save"
                text: qsTr("Fürs Handy …")
                hint: qsTr("Als eine Seite, die ohne Netz aufgeht")
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(260)
                onClicked: {
                    saver.selectedFile = saver.currentFolder + "/" + encodeURIComponent(root.day.fileName("html"));
                    saver.open();
                }
            }
        }
    }
}
