// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The right side of the page of gaps: figures by area, flats in gaps, what could change it, what the figures are made from. */
FocusScope {
    id: root

    required property Workspace workspace
    required property Machine machine
    required property GapDesk desk
    required property GapMap map
    property bool closable: false
    readonly property alias table: table
    readonly property alias whatIf: whatIf
    readonly property alias sites: sites

    signal areaChosen(key: string)
    signal flatsRequested
    signal done(text: string)
    signal closeRequested

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ScrollPane {
        anchors.fill: parent
        margin: 0
        upperMargin: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge

            SectionTitle {
                text: qsTr("Einwohner in Lücken")
                wrapMode: Text.NoWrap
            }
            BodyText {
                text: qsTr("auf 10 gerundet")
                quiet: true
                Layout.fillWidth: true
            }
            IconButton {
                objectName: "closeSide"
                small: true
                visible: root.closable
                icon.name: "close"
                text: qsTr("Schließen (Esc)")
                onClicked: root.closeRequested()
            }
        }
        GapTable {
            id: table

            focus: true
            desk: root.desk
            visible: root.desk.isReady
            Layout.fillWidth: true
            onChosen: key => root.areaChosen(key)
        }
        RowLayout {
            spacing: Theme.gapSmall
            visible: root.desk.isReady && root.desk.flats > 0
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge

            Icon {
                name: "house"
                color: Theme.textQuiet
                size: Theme.px(18)
            }
            BodyText {
                text: qsTr("%1 von %n Leerständen liegen in L1 oder L2.", "", root.desk.flats).arg(root.desk.flatsInGaps)
                Layout.fillWidth: true
            }
            LinkButton {
                objectName: "showFlats"
                visible: root.desk.flatsInGaps > 0
                text: qsTr("Zeigen")
                Accessible.name: qsTr("Leerstände in L1 oder L2 zeigen")
                onClicked: root.flatsRequested()
            }
        }
        Divider {
            visible: whatIf.visible
            Layout.fillWidth: true
        }
        WhatIfPanel {
            id: whatIf

            workspace: root.workspace
            desk: root.desk
            map: root.map
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge
            onDone: text => root.done(text)
        }
        Divider {
            visible: sites.visible
            Layout.fillWidth: true
        }
        SitePanel {
            id: sites

            visible: root.desk.isReady
            workspace: root.workspace
            desk: root.desk
            map: root.map
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge
            onDone: text => root.done(text)
        }
        GapSources {
            desk: root.desk
            visible: root.desk.isReady
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge
        }
    }
}
