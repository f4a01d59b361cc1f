// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What became of a session: one line from each participant to the tenancy, and what the topics brought. Properties: `detail`, `topics`. Signal: `goRequested(page, target)`. */
Rectangle {
    id: root

    required property SessionDetail detail
    required property TopicResults topics
    property bool unfolded: false
    readonly property var threads: detail.threads.filter(one => unfolded || one.hasResult)

    signal goRequested(page: string, target: var)

    function open(step: var): void {
        goRequested(step.page, step.page === "households" ? {
            "householdId": step.id
        } : {
            "vacancyId": step.id
        });
    }

    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    ScrollPane {
        anchors.fill: parent
        anchors.margins: 1
        spacing: Theme.gap

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            GroupTitle {
                text: qsTr("Was daraus wurde")
                size: Theme.px(14)
            }
            BodyText {
                text: root.detail.outcome
                quiet: true
                Layout.fillWidth: true
            }
        }
        BodyText {
            visible: root.threads.length === 0
            text: qsTr("Noch keine Zusage und keine Wohnung, die binnen 90 Tagen erfasst wurde.")
            quiet: true
            Layout.fillWidth: true
        }
        Repeater {
            model: root.threads

            ColumnLayout {
                id: thread

                required property var modelData

                spacing: Theme.gapTiny
                Layout.fillWidth: true

                Divider {}
                LinkButton {
                    text: thread.modelData.landlord
                    color: Theme.text
                    Accessible.name: qsTr("%1, zum Vermieter").arg(text)
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    Layout.topMargin: Theme.gapTiny
                    onClicked: root.goRequested("landlords", {
                        "landlordId": thread.modelData.landlordId
                    })
                }
                Repeater {
                    model: thread.modelData.lines

                    ThreadLine {
                        required property var modelData
                        required property int index

                        steps: modelData
                        continued: index > 0
                        Layout.fillWidth: true
                        Layout.leftMargin: continued ? Theme.gapLarge : 0
                        onOpened: step => root.open(step)
                    }
                }
            }
        }
        LinkButton {
            visible: root.unfolded || root.threads.length < root.detail.threads.length
            text: root.unfolded ? qsTr("Nur die mit Ergebnis zeigen") : qsTr("Alle %n Eingeladenen zeigen", "", root.detail.threads.length)
            onClicked: root.unfolded = !root.unfolded
        }
        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap

            GroupTitle {
                text: qsTr("Was die Themen brachten")
                size: Theme.px(14)
            }
            BodyText {
                text: qsTr("Über alle durchgeführten Gespräche, in denen ein Thema geplant war.")
                quiet: true
                Layout.fillWidth: true
            }
        }
        TablePane {
            model: root.topics
            name: qsTr("Themen und ihr Ergebnis")
            loading: root.topics.loading
            density: "dense"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.rowHeight + 15 * Theme.rowDense + 4
            columns: [
                TableColumn {
                    title: qsTr("Thema")
                    width: 220
                    stretch: true
                    sortable: false
                },
                TableColumn {
                    title: qsTr("Gespräche")
                    width: 84
                    numeric: true
                    sortable: false
                    drop: 1
                },
                TableColumn {
                    title: qsTr("gefragt")
                    width: 72
                    numeric: true
                    sortable: false
                    hint: qsTr("Wie viele Vermieter danach gefragt haben")
                },
                TableColumn {
                    title: qsTr("waren da")
                    width: 76
                    numeric: true
                    sortable: false
                    drop: 2
                },
                TableColumn {
                    title: qsTr("Zusagen")
                    width: 72
                    numeric: true
                    sortable: false
                },
                TableColumn {
                    title: qsTr("erfasst")
                    width: 68
                    numeric: true
                    sortable: false
                    hint: qsTr("Wohnungen, die binnen 90 Tagen erfasst wurden")
                },
                TableColumn {
                    title: qsTr("vermietet")
                    width: 80
                    numeric: true
                    sortable: false
                }
            ]
        }
    }
}
