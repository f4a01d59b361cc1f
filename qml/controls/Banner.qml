// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * A lasting state inside a page: symbol, what happened, what is safe, what to do. Properties: `kind` ("info", "good", "warn", "bad"),
 * `title`, `text`, `icon` (else by kind), `actions` (list of Action, shown as links),
 * `quiet` (on the ground of the page).
 */
Rectangle {
    id: root

    property string kind: "info"
    property string title
    property string text
    property bool quiet: false
    property string icon: kind === "bad" ? "cross" : kind === "warn" ? "alert" : kind === "good" ? "check" : "info"
    property list<T.Action> actions

    readonly property color ink: kind === "bad" ? Theme.bad : kind === "warn" ? Theme.warn : kind === "good" ? Theme.good : Theme.accent
    readonly property color soft: kind === "bad" ? Theme.badSoft : kind === "warn" ? Theme.warnSoft : kind === "good" ? Theme.goodSoft : Theme.accentSoft

    implicitWidth: Theme.px(360)
    implicitHeight: row.implicitHeight + 2 * Theme.px(10)
    radius: Theme.radius
    color: Theme.contrast || quiet ? Theme.surface : soft
    border.width: 1
    border.color: Theme.contrast ? ink : quiet ? Theme.line : Qt.alpha(ink, 0.3)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [title, text].filter(part => part !== "").join(" ")

    Rectangle {
        width: 3
        height: parent.height
        radius: 1.5
        color: root.ink
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge
        anchors.topMargin: Theme.px(10)
        anchors.bottomMargin: Theme.px(10)
        spacing: Theme.gap

        Icon {
            name: root.icon
            color: root.ink
            size: Theme.px(16)
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.px(2)
        }
        ColumnLayout {
            spacing: 0

            GroupTitle {
                text: root.title
                visible: text !== ""
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            BodyText {
                text: root.text
                visible: text !== ""
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Flow {
                visible: root.actions.length > 0
                Layout.fillWidth: true

                Repeater {
                    model: root.actions

                    Row {
                        id: way

                        required property T.Action modelData
                        required property int index

                        LinkButton {
                            text: way.modelData.text
                            enabled: way.modelData.enabled
                            onClicked: way.modelData.trigger()
                        }
                        BodyText {
                            visible: way.index < root.actions.length - 1
                            text: "  ·  "
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
