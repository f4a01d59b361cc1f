// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** A row that a step changed, or one field of it before and after. Property: `line` as AuditDetail tells it. */
Item {
    id: root

    required property var line
    readonly property bool isRow: line.isRow
    readonly property bool isNew: line.kind === "insert"
    readonly property bool isGone: line.kind === "delete"
    readonly property string shown: isRow ? "" : isGone ? line.before : line.after

    implicitHeight: (isRow ? head.implicitHeight + Theme.gap : pair.implicitHeight) + Theme.gapTiny
    Accessible.role: Accessible.StaticText
    Accessible.name: isRow ? line.action + ": " + line.text + (line.note === "" ? "" : ". " + line.note) : isNew || isGone ? line.label + ": " + shown : qsTr("%1: vorher %2, nachher %3").arg(line.label).arg(line.before).arg(line.after)

    ColumnLayout {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.gap
        spacing: 0
        visible: root.isRow

        RowLayout {
            spacing: Theme.gapSmall

            GroupTitle {
                text: root.isRow ? root.line.text : ""
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Tag {
                text: root.isRow ? root.line.action : ""
                Accessible.ignored: true
            }
        }
        Caption {
            visible: text !== ""
            text: root.isRow ? root.line.note : ""
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
    RowLayout {
        id: pair

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap
        visible: !root.isRow

        BodyText {
            text: root.isRow ? "" : root.line.label
            quiet: true
            Layout.fillWidth: true
            Layout.preferredWidth: 9
            Layout.alignment: Qt.AlignTop
            Accessible.ignored: true
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.preferredWidth: 11
            Layout.alignment: Qt.AlignTop

            BodyText {
                visible: !root.isNew && !root.isGone
                text: root.isRow ? "" : root.line.before
                quiet: true
                font.strikeout: text !== "–"
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            BodyText {
                text: root.isRow ? "" : root.shown
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
