// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** The selected vacancy as one reads it: place, freshness, rent, landlord, everything known. Signals: `editRequested()`, `closeRequested()`. */
FocusScope {
    id: root

    required property VacancyDetail detail
    property bool closable: false

    signal editRequested
    signal closeRequested

    activeFocusOnTab: false
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
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapLarge, Theme.px(280))
        visible: !root.detail.hasVacancy
        icon: "house"
        title: root.detail.error === "" ? qsTr("Nichts ausgewählt") : qsTr("Nicht geladen")
        text: root.detail.error === "" ? qsTr("Einen Leerstand in der Karte oder Tabelle wählen.") : root.detail.error
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.detail.hasVacancy
        spacing: 0

        Flickable {
            id: page

            clip: true
            contentWidth: width
            contentHeight: column.implicitHeight + 2 * Theme.gapLarge
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            T.ScrollBar.vertical: SlimScrollBar {}

            ColumnLayout {
                id: column

                x: Theme.gapLarge
                y: Theme.gapLarge
                width: page.width - 2 * Theme.gapLarge
                spacing: Theme.gap

                VacancyHead {
                    detail: root.detail
                    closable: root.closable
                    Layout.fillWidth: true
                    onCloseRequested: root.closeRequested()
                }
                GridLayout {
                    columns: root.width < Theme.px(320) ? 2 : 4
                    columnSpacing: Theme.gap
                    rowSpacing: Theme.gapSmall
                    Layout.fillWidth: true

                    Repeater {
                        model: root.detail.figures

                        Figure {
                            required property var modelData

                            value: modelData.value
                            label: modelData.label
                            Layout.fillWidth: true
                        }
                    }
                }
                Divider {}
                RentCard {
                    lines: root.detail.rent
                    Layout.fillWidth: true
                }
                CallCard {
                    landlord: root.detail.landlord
                    Layout.fillWidth: true
                }
                Repeater {
                    model: root.detail.findings

                    Verdict {
                        required property var modelData

                        judgement: modelData.level
                        text: modelData.text
                        Layout.fillWidth: true
                    }
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
            }
        }
        Divider {}
        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gap

            PushButton {
                icon.name: "pencil"
                text: qsTr("Bearbeiten")
                Layout.fillWidth: true
                onClicked: root.editRequested()
            }
            PushButton {
                icon.name: "trash"
                destructive: true
                text: qsTr("Löschen")
                Layout.fillWidth: true
                onClicked: root.detail.remove()
            }
        }
    }
}
