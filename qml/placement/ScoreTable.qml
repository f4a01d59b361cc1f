// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** How a score comes about, criterion by criterion. Properties: `parts` ({label, counts, weight, share, points}), `score`. Signal: `weightsRequested()`. */
ColumnLayout {
    id: root

    required property var parts
    required property int score
    property bool reachable: true

    signal weightsRequested

    component Line: RowLayout {
        id: line

        property string label
        property list<string> figures
        property bool strong: false
        property bool quiet: false

        spacing: Theme.gap
        Layout.fillWidth: true
        Accessible.role: Accessible.StaticText
        Accessible.name: label + ": " + figures.filter(figure => figure !== "").join(", ")

        BodyText {
            text: line.label
            quiet: line.quiet
            font.weight: line.strong ? Font.DemiBold : Font.Normal
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Repeater {
            model: line.figures

            BodyText {
                required property string modelData

                text: modelData
                quiet: line.quiet
                font.weight: line.strong ? Font.DemiBold : Font.Normal
                horizontalAlignment: Text.AlignRight
                Layout.preferredWidth: Theme.px(76)
                Accessible.ignored: true
            }
        }
    }

    spacing: 2

    Line {
        label: qsTr("Kriterium")
        quiet: true
        figures: [qsTr("Gewicht"), qsTr("erfüllt"), qsTr("Punkte")]
    }
    Divider {}
    Repeater {
        model: root.parts

        Line {
            required property var modelData

            label: modelData.label
            quiet: !modelData.counts
            figures: [String(modelData.weight), modelData.counts ? modelData.share : qsTr("zählt nicht"), modelData.counts ? modelData.points : "–"]
        }
    }
    Divider {}
    Line {
        label: qsTr("Zusammen, gerundet")
        strong: true
        figures: ["", "", String(root.score)]
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapTiny

        Caption {
            text: qsTr("Die Zahl ordnet nur. Was nicht sein darf, schließt vorher aus; was den Haushalt nicht betrifft oder nirgends eingetragen ist, zählt nicht.")
            Layout.fillWidth: true
        }
        PushButton {
            small: true
            text: qsTr("Gewichte ändern")
            focusPolicy: root.reachable ? Qt.StrongFocus : Qt.ClickFocus
            onClicked: root.weightsRequested()
        }
    }
}
