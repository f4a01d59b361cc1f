// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The selected measure as one reads it. Properties: `measures`, `row`, `mayWrite`, `hasFigures`. Signals: `editRequested()`, `moveRequested(by)`, `removeRequested()`, `figureRequested(id)`, `closeRequested()`. */
FocusScope {
    id: root

    required property MeasureListModel measures
    required property int row
    property bool mayWrite: true
    property bool hasFigures: true
    property bool closable: false
    readonly property var light: measures.count > 0 ? measures.lightAt(row) : ({})
    readonly property string figure: measures.count > 0 ? measures.figureAt(row) : ""

    signal editRequested
    signal moveRequested(by: int)
    signal removeRequested
    signal figureRequested(id: string)
    signal closeRequested

    Keys.onEscapePressed: event => {
        event.accepted = closable;
        if (closable)
            closeRequested();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    EmptyState {
        visible: root.row < 0
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gapHuge
        icon: "flag"
        title: qsTr("Keine Maßnahme gewählt")
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.row >= 0
        spacing: 0

        ScrollPane {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                SectionTitle {
                    text: root.measures.count > 0 ? root.measures.titleAt(root.row) : ""
                    Layout.fillWidth: true
                }
                IconButton {
                    visible: root.closable
                    small: true
                    icon.name: "close"
                    text: qsTr("Schließen (Esc)")
                    onClicked: root.closeRequested()
                }
            }
            Verdict {
                visible: root.light.mark !== "unchecked"
                judgement: root.light.mark ?? "unknown"
                bold: true
                text: root.light.text ?? ""
                Layout.fillWidth: true
            }
            RowLayout {
                visible: root.light.mark === "unchecked"
                spacing: Theme.px(6)

                Icon {
                    name: "status-unchecked"
                    color: Theme.statusColor("unchecked")
                    size: Theme.smallIconSize
                }
                GroupTitle {
                    text: root.light.text ?? ""
                }
            }
            Repeater {
                model: root.measures.count > 0 ? root.measures.factsAt(root.row) : []

                ColumnLayout {
                    id: fact

                    required property var modelData

                    spacing: 0
                    Layout.fillWidth: true

                    Caption {
                        text: fact.modelData.label
                        Layout.fillWidth: true
                    }
                    BodyText {
                        text: fact.modelData.text
                        Layout.fillWidth: true
                    }
                }
            }
            LinkButton {
                visible: root.hasFigures && root.figure !== ""
                text: qsTr("Kennzahl %1 ansehen").arg(root.figure)
                onClicked: root.figureRequested(root.figure)
            }
        }
        Divider {
            visible: root.mayWrite
        }
        Flow {
            visible: root.mayWrite
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gap

            PushButton {
                icon.name: "pencil"
                text: qsTr("Bearbeiten")
                onClicked: root.editRequested()
            }
            IconButton {
                framed: true
                enabled: root.row > 0
                icon.name: "arrow-up"
                text: qsTr("Nach oben (%1)").arg(Labels.keys("Ctrl+Shift+Up"))
                onClicked: root.moveRequested(-1)
            }
            IconButton {
                framed: true
                enabled: root.row < root.measures.count - 1
                icon.name: "arrow-down"
                text: qsTr("Nach unten (%1)").arg(Labels.keys("Ctrl+Shift+Down"))
                onClicked: root.moveRequested(1)
            }
            IconButton {
                framed: true
                icon.name: "trash"
                text: qsTr("Entfernen")
                onClicked: root.removeRequested()
            }
        }
    }
}
