// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What is not the same as in the last protocol of the flat. Property: `context`. */
SectionFrame {
    id: root

    required property HandoverContext context
    readonly property HandoverEditor editor: context.editor

    title: qsTr("Vergleich")
    text: qsTr("Mit %1.").arg(root.editor.comparedWith)

    EmptyState {
        visible: root.editor.differences.length === 0
        icon: "check"
        title: qsTr("Kein Unterschied zum letzten Protokoll.")
        Layout.fillWidth: true
    }
    Repeater {
        model: root.editor.differences

        ColumnLayout {
            id: difference

            required property var modelData

            spacing: 2
            Layout.fillWidth: true
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, %2: vorher %3, jetzt %4").arg(modelData.where).arg(modelData.what).arg(modelData.before).arg(modelData.now)

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                BodyText {
                    text: [difference.modelData.where, difference.modelData.what].filter(part => part !== "").join(" · ")
                    font.weight: Font.Medium
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    Layout.alignment: Qt.AlignTop
                }
                BodyText {
                    text: difference.modelData.before || "–"
                    quiet: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    Layout.alignment: Qt.AlignTop
                }
                Icon {
                    name: "arrow-right"
                    color: Theme.textQuiet
                    size: Theme.smallIconSize
                }
                Verdict {
                    visible: difference.modelData.isWorse
                    judgement: "warn"
                    text: difference.modelData.now || "–"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 3
                }
                BodyText {
                    visible: !difference.modelData.isWorse
                    text: difference.modelData.now || "–"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 3
                    Layout.alignment: Qt.AlignTop
                }
            }
            Divider {}
        }
    }
}
