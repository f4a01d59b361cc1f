// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import QtQuick.Templates as T

/** Scenarios side by side: one column each, today first. Function: compare(). Property: `scenarios`. */
DialogFrame {
    id: root

    required property ScenarioDesk scenarios
    readonly property alias comparison: comparison
    readonly property real columnWidth: Theme.px(132)
    readonly property real labelWidth: Theme.px(250)

    function compare(): void {
        open();
        comparison.count();
    }

    title: qsTr("Szenarien vergleichen")
    preferredWidth: Math.max(Theme.px(620), labelWidth + comparison.columns.length * (columnWidth + Theme.gap) + 3 * Theme.gapHuge)
    onOpened: chooser.forceActiveFocus(Qt.TabFocusReason)
    onClosed: comparison.stop()

    ScenarioComparison {
        id: comparison

        scenarios: root.scenarios
    }
    FileDialog {
        id: saver

        title: qsTr("Vergleich speichern")
        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("CSV (*.csv)"), qsTr("Excel (*.xlsx)"), qsTr("OpenDocument (*.ods)")]
        defaultSuffix: "csv"
        onAccepted: comparison.write(selectedFile)
    }
    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        FilterButton {
            id: chooser

            label: qsTr("Nebeneinander")
            options: root.scenarios.scenarios.filter(one => one.value > 0)
            selected: Array.from(comparison.chosen)
            onChanged: selected => comparison.chosen = selected
        }
        BodyText {
            text: comparison.counting ? qsTr("Wird gezählt …") : qsTr("Einwohner, auf 10 gerundet")
            quiet: true
            Layout.fillWidth: true
        }
    }
    Flickable {
        id: side

        contentWidth: table.implicitWidth
        contentHeight: table.implicitHeight
        implicitHeight: table.implicitHeight + (contentWidth > width ? Theme.gap : 0)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Layout.fillWidth: true
        T.ScrollBar.horizontal: SlimScrollBar {}

        ColumnLayout {
            id: table

            width: Math.max(side.width, implicitWidth)
            spacing: 0

            RowLayout {
                spacing: Theme.gap
                Layout.bottomMargin: Theme.gapSmall

                Item {
                    Layout.minimumWidth: root.labelWidth
                    Layout.maximumWidth: root.labelWidth
                }
                Repeater {
                    model: comparison.columns

                    ColumnLayout {
                        id: head

                        required property var modelData

                        spacing: 0
                        Layout.minimumWidth: root.columnWidth
                        Layout.maximumWidth: root.columnWidth
                        Layout.alignment: Qt.AlignTop

                        GroupTitle {
                            text: head.modelData.name
                            horizontalAlignment: Text.AlignRight
                            Layout.fillWidth: true
                        }
                        Caption {
                            visible: text !== ""
                            text: head.modelData.details
                            horizontalAlignment: Text.AlignRight
                            Layout.fillWidth: true
                        }
                    }
                }
            }
            Repeater {
                model: comparison.rows

                ColumnLayout {
                    id: line

                    required property var modelData

                    spacing: 0
                    Layout.fillWidth: true

                    Divider {
                        Layout.fillWidth: true
                    }
                    RowLayout {
                        spacing: Theme.gap
                        Layout.topMargin: Theme.gapTiny
                        Layout.bottomMargin: Theme.gapTiny

                        RowLayout {
                            spacing: Theme.gapSmall
                            Layout.minimumWidth: root.labelWidth
                            Layout.maximumWidth: root.labelWidth

                            LevelSign {
                                visible: level > 0
                                level: line.modelData.level
                            }
                            BodyText {
                                text: line.modelData.label
                                Layout.fillWidth: true
                            }
                        }
                        Repeater {
                            model: line.modelData.cells

                            ColumnLayout {
                                id: cell

                                required property var modelData

                                spacing: 0
                                Layout.minimumWidth: root.columnWidth
                                Layout.maximumWidth: root.columnWidth
                                Accessible.role: Accessible.StaticText
                                Accessible.name: [line.modelData.label, modelData.text, modelData.change ?? ""].filter(part => part !== "").join(", ")

                                BodyText {
                                    text: cell.modelData.text
                                    font.weight: Font.DemiBold
                                    font.features: ({
                                            "tnum": 1
                                        })
                                    horizontalAlignment: Text.AlignRight
                                    Layout.fillWidth: true
                                    Accessible.ignored: true
                                }
                                Caption {
                                    visible: text !== ""
                                    text: cell.modelData.change ?? ""
                                    color: cell.modelData.tone === "good" ? Theme.good : cell.modelData.tone === "bad" ? Theme.bad : Theme.textQuiet
                                    horizontalAlignment: Text.AlignRight
                                    Layout.fillWidth: true
                                    Accessible.ignored: true
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    buttons: [
        PushButton {
            primary: true
            text: qsTr("Schließen")
            onClicked: root.close()
        },
        PushButton {
            icon.name: "export"
            enabled: !comparison.counting
            text: qsTr("Als Tabelle speichern …")
            onClicked: {
                saver.selectedFile = saver.currentFolder + "/" + comparison.fileName("csv");
                saver.open();
            }
        }
    ]
}
