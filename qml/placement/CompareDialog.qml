// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * Up to four flats side by side: rules as rows, the best of each row in bold. compare(ids) opens it. Property: `ranking`. Signal: `chosen(vacancyId)`, one of them
 * shall be shown.
 */
DialogFrame {
    id: root

    required property RankingModel ranking
    property var flats: []
    property var rules: []

    signal chosen(vacancyId: real)

    function compare(ids: var): void {
        flats = ids.map(id => ranking.flatAt(ranking.rowOfId(id)));
        rules = ranking.compare(ids);
        open();
    }

    component Cells: RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
    }

    title: qsTr("%n Wohnungen im Vergleich", "", flats.length)
    preferredWidth: Theme.px(220 + 250 * flats.length)
    onOpened: done.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: {
        flats = [];
        rules = [];
    }

    Cells {
        Item {
            Layout.preferredWidth: Theme.px(120)
        }
        Repeater {
            model: root.flats

            ColumnLayout {
                id: top

                required property var modelData
                readonly property bool best: root.flats.every(flat => flat.score <= modelData.score) && root.flats.some(flat => flat.score < modelData.score)

                spacing: 2
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop

                RowLayout {
                    spacing: Theme.gapSmall

                    RankBadge {
                        rank: top.modelData.rank
                        size: Theme.px(22)
                    }
                    BodyText {
                        text: qsTr("%1 von 100").arg(top.modelData.score)
                        size: Theme.sectionSize
                        leading: Theme.px(24)
                        font.weight: top.best ? Font.DemiBold : Font.Normal
                        Accessible.name: top.best ? qsTr("%1, am besten").arg(text) : text
                        Layout.fillWidth: true
                    }
                }
                LinkButton {
                    text: top.modelData.address
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    onClicked: {
                        const id = top.modelData.vacancyId;
                        root.close();
                        root.chosen(id);
                    }
                }
                Caption {
                    text: top.modelData.town
                    Layout.fillWidth: true
                }
                Caption {
                    text: top.modelData.facts
                    quiet: false
                    Layout.fillWidth: true
                }
            }
        }
    }
    Repeater {
        model: root.rules

        ColumnLayout {
            id: row

            required property var modelData

            spacing: Theme.gapTiny
            Layout.fillWidth: true

            Divider {}
            Cells {
                BodyText {
                    text: row.modelData.label
                    Layout.preferredWidth: Theme.px(120)
                    Layout.alignment: Qt.AlignTop
                }
                Repeater {
                    model: row.modelData.cells

                    Verdict {
                        required property var modelData

                        judgement: modelData.judgement
                        text: modelData.text
                        bold: modelData.best
                        quiet: true
                        Accessible.name: modelData.best ? qsTr("%1, am besten").arg(text) : text
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                    }
                }
            }
        }
    }
    buttons: [
        PushButton {
            id: done

            text: qsTr("Schließen")
            onClicked: root.close()
        }
    ]
}
