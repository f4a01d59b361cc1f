// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** The first thing one sees: four ways to begin, what was used last, and that nothing leaves the house. */
Rectangle {
    id: root

    required property Workspace workspace
    required property Machine machine
    required property Commands commands
    readonly property bool narrow: width < Theme.px(1180)
    property bool tourSeen: machine.value("tour/seen", false)
    property alias failure: failure
    readonly property alias rescue: rescue

    signal searchRequested

    color: Theme.surface

    Connections {
        target: root.machine
        function onChanged(): void {
            root.tourSeen = root.machine.value("tour/seen", false);
        }
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            visible: !root.narrow
            color: Theme.bg
            Layout.preferredWidth: root.width * 0.378
            Layout.fillHeight: true

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Theme.px(64)
                anchors.bottomMargin: Theme.gapHuge
                spacing: Theme.gap

                BodyText {
                    text: "Bleibe"
                    size: Theme.px(32)
                    leading: Theme.px(40)
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                }
                BodyText {
                    quiet: true
                    text: qsTr("Register freier Wohnungen im Landkreis. Wer braucht was, was ist frei, wen rufe ich an.")
                    size: Theme.px(16)
                    leading: Theme.px(24)
                    Layout.fillWidth: true
                }
                DistrictPicture {
                    names: Theme.mapAreaNames
                    fills: Theme.mapAreas
                    cityFill: Theme.mapCity
                    line: Theme.contrast ? Theme.mapMunicipalityLine : Theme.surface
                    outline: Theme.contrast ? Theme.mapAssociationLine : "transparent"
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("Umriss des Landkreises Kaiserslautern")
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.leftMargin: -Theme.px(48)
                    Layout.rightMargin: -Theme.px(48)
                }
                Caption {
                    text: qsTr("© GeoBasis-DE / BKG 2016 (Daten verändert) · dl-de/by-2-0")
                    size: Theme.px(11)
                    Layout.fillWidth: true
                }
            }
            Divider {
                vertical: true
                anchors.right: parent.right
                height: parent.height
            }
        }
        ScrollPane {
            id: room

            margin: root.narrow ? Theme.gapHuge : Theme.px(64)
            fills: true
            spacing: Theme.gapHuge
            Layout.fillWidth: true
            Layout.fillHeight: true

            PageTitle {
                visible: root.narrow
                text: "Bleibe"
            }
            FailureBanner {
                id: failure

                Layout.fillWidth: true
            }
            RescueCard {
                id: rescue

                workspace: root.workspace
                Layout.fillWidth: true
            }
            GridLayout {
                columns: width < Theme.px(620) ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                enabled: !root.workspace.isOpening
                Layout.fillWidth: true

                OpenTile {
                    primary: true
                    command: root.commands.openFile
                    detail: qsTr("Datei von diesem Rechner")
                    focus: true
                    Layout.fillWidth: true
                }
                OpenTile {
                    command: root.commands.openServer
                    detail: qsTr("für mehrere Dienststellen")
                    Layout.fillWidth: true
                }
                OpenTile {
                    command: root.commands.newFile
                    detail: qsTr("leer, für Ihren Landkreis")
                    Layout.fillWidth: true
                }
                OpenTile {
                    command: root.commands.openSample
                    detail: qsTr("erfundene Daten zum Üben")
                    Layout.fillWidth: true
                }
            }
            Banner {
                visible: !root.tourSeen
                icon: "flag"
                title: qsTr("Zum ersten Mal hier?")
                text: qsTr("Der Rundgang öffnet das Beispielregister und zeigt in sieben Schritten, wo was ist.")
                actions: [
                    T.Action {
                        text: qsTr("Rundgang beginnen")
                        enabled: !root.workspace.isOpening
                        onTriggered: root.commands.tour.trigger()
                    },
                    T.Action {
                        text: qsTr("Handbuch öffnen")
                        onTriggered: root.commands.manual.trigger()
                    }
                ]
                Layout.fillWidth: true
            }
            LinkButton {
                text: Labels.plain(root.commands.openTrip.text)
                enabled: !root.workspace.isOpening
                onClicked: root.commands.openTrip.trigger()
            }
            JobRow {
                jobs: root.workspace.jobs
                Layout.fillWidth: true
            }
            RecentList {
                recent: root.workspace.recent
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                onOpenRequested: location => root.commands.reopen(location)
                onSearchRequested: root.searchRequested()
            }
            Banner {
                icon: "lock"
                quiet: true
                title: qsTr("Alles bleibt auf diesem Rechner oder auf Ihrem Server.")
                text: qsTr("Bleibe holt nichts aus dem Internet. Karten kommen aus Dateien, die Sie wählen.")
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            OpenFooter {
                machine: root.machine
                commands: root.commands
                Layout.fillWidth: true
            }
        }
    }
}
