// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The log of talks, newest first; older ones unfold. Property: `talks` ({outcome, tone, when, who, text, promise, next}). */
ColumnLayout {
    id: root

    required property var talks
    property bool complete: false
    readonly property int few: 3

    onTalksChanged: complete = false
    spacing: Theme.gapSmall

    Divider {}
    GroupTitle {
        text: qsTr("Gespräche")
        Layout.topMargin: Theme.gapSmall
    }
    Repeater {
        model: root.complete ? root.talks : root.talks.slice(0, root.few)

        ColumnLayout {
            id: row

            required property var modelData
            readonly property string promise: modelData.promise === "" ? "" : qsTr("Zusage: %1").arg(modelData.promise)
            readonly property string next: modelData.next === "" ? "" : qsTr("Nächster Schritt: %1").arg(modelData.next)

            spacing: 0
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            Accessible.name: [modelData.outcome, modelData.when, modelData.who, modelData.text, promise, next].filter(part => part !== "").join(", ")

            RowLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                BodyText {
                    text: row.modelData.outcome
                    color: row.modelData.tone === "good" ? Theme.good : row.modelData.tone === "bad" ? Theme.bad : Theme.text
                    font.weight: Font.Medium
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                BodyText {
                    text: row.modelData.when
                    quiet: true
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            Caption {
                text: row.modelData.who
                visible: text !== ""
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            BodyText {
                text: row.modelData.text
                visible: text !== ""
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Caption {
                text: [row.promise, row.next].filter(part => part !== "").join("\n")
                visible: text !== ""
                color: Theme.text
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
    LinkButton {
        visible: !root.complete && root.talks.length > root.few
        text: qsTr("Alle %n Gespräche zeigen", "", root.talks.length)
        onClicked: root.complete = true
    }
}
