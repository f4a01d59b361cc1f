// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtCore
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/**
 * Files to and from other offices: what went and came, the own fingerprint, the keys of others. arrive({give: ids}) begins to give these vacancies,
 * arrive({file: url}) to take a file.
 */
TrustPane {
    id: root

    readonly property alias desk: desk
    readonly property alias give: give
    readonly property alias take: take
    readonly property alias side: side
    readonly property bool slim: width < Theme.px(760)

    function arrive(target: var): void {
        if (target?.give)
            give.ask(target.give);
        else if (target?.file)
            take.ask(target.file);
    }
    function pose(name: string): void {
        if (name === "give")
            give.askAvailable();
    }

    busy: desk.loading || give.giver.loading || take.busy
    statusText: qsTr("%n Austauschdateien", "", desk.rows.length)
    poses: ["give"]

    ExchangeDesk {
        id: desk

        workspace: root.workspace
        onDone: sentence => root.done(sentence)
    }
    FileDialog {
        id: choice

        title: qsTr("Austauschdatei übernehmen")
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        nameFilters: [qsTr("Austauschdateien (*.bleibe-tausch)"), qsTr("Alle Dateien (*)")]
        onAccepted: take.ask(selectedFile)
    }
    ExchangeGiveDialog {
        id: give

        workspace: root.workspace
        onDone: text => root.done(text)
    }
    ExchangeTakeDialog {
        id: take

        workspace: root.workspace
        onDone: text => root.done(text)
    }
    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapLarge
        anchors.topMargin: Theme.gap
        columns: root.slim ? 1 : 2
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapLarge

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.columnSpan: root.slim ? 1 : 2
            Layout.minimumHeight: Theme.controlHeight

            PageTitle {
                text: qsTr("Austausch")
                Layout.fillWidth: true
            }
            PushButton {
                icon.name: "import"
                text: qsTr("Übernehmen …")
                hint: qsTr("Eine Datei einer anderen Stelle; sie kann auch ins Fenster gezogen werden")
                onClicked: choice.open()
            }
            PushButton {
                primary: true
                icon.name: "export"
                text: qsTr("Weitergeben …")
                hint: qsTr("Alle verfügbaren; einzelne über die Auswahl im Register")
                onClicked: give.askAvailable()
            }
        }
        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            Banner {
                kind: "bad"
                visible: desk.error !== ""
                title: qsTr("Nicht gelesen.")
                text: desk.error
                Layout.fillWidth: true
            }
            Rectangle {
                radius: Theme.radius
                color: Theme.surface
                border.width: 1
                border.color: Theme.line
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.px(160)

                ListView {
                    id: list

                    anchors.fill: parent
                    anchors.margins: 1
                    clip: true
                    model: desk.rows
                    boundsBehavior: Flickable.StopAtBounds
                    activeFocusOnTab: count > 0
                    keyNavigationEnabled: true
                    currentIndex: 0
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Weitergegeben und übernommen")

                    delegate: ExchangeRow {
                        required property int index

                        width: list.width
                        current: list.activeFocus && list.currentIndex === index
                        onClicked: list.currentIndex = index
                    }
                    EmptyState {
                        anchors.centerIn: parent
                        width: Math.min(parent.width - 2 * Theme.gapHuge, Theme.px(400))
                        visible: list.count === 0 && !desk.loading && desk.error === ""
                        icon: "export"
                        title: qsTr("Noch nichts ausgetauscht")
                        text: qsTr("Leerstände gehen als verschlüsselte und signierte Datei an eine andere Stelle, mit Zweck und Ablauf, ohne Server.")
                        actionText: qsTr("Weitergeben …")
                        onTriggered: give.askAvailable()
                    }
                    ProgressLine {
                        width: parent.width
                        height: 3
                        visible: desk.loading
                        indeterminate: true
                        Accessible.name: qsTr("Wird geladen")
                    }
                }
            }
        }
        ExchangeKeys {
            id: side

            desk: desk
            Layout.fillWidth: root.slim
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.px(340)
            Layout.maximumHeight: root.slim ? Theme.px(300) : Infinity
        }
    }
}
