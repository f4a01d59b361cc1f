// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Privacy notice, representation and note of a landlord. Signal: `landlordRequested(id)`. */
ColumnLayout {
    id: root

    required property LandlordDetail detail

    signal landlordRequested(id: real)

    spacing: Theme.gapSmall

    Divider {}
    GroupTitle {
        text: qsTr("Datenschutz")
        Layout.topMargin: Theme.gapSmall
    }
    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Verdict {
            judgement: root.detail.noticeTone
            text: root.detail.notice
            quiet: root.detail.noticeTone !== "warn"
            Layout.fillWidth: true
        }
        LinkButton {
            visible: root.detail.noticeTone !== "good"
            text: qsTr("Heute gegeben")
            Accessible.name: qsTr("Datenschutzhinweis als heute gegeben eintragen")
            Layout.alignment: Qt.AlignTop
            onClicked: root.detail.noteNotice()
        }
    }
    Divider {
        visible: representation.count > 0
    }
    GroupTitle {
        visible: representation.count > 0
        text: qsTr("Vertretung")
        Layout.topMargin: Theme.gapSmall
    }
    Repeater {
        id: representation

        model: root.detail.representation

        ColumnLayout {
            id: row

            required property var modelData

            spacing: 0
            Layout.fillWidth: true

            LinkButton {
                text: row.modelData.name
                Accessible.description: row.modelData.text
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                onClicked: root.landlordRequested(row.modelData.id)
            }
            Caption {
                text: row.modelData.text
                Layout.fillWidth: true
            }
        }
    }
    Divider {
        visible: root.detail.note !== ""
    }
    GroupTitle {
        visible: root.detail.note !== ""
        text: qsTr("Notiz")
        Layout.topMargin: Theme.gapSmall
    }
    BodyText {
        visible: text !== ""
        text: root.detail.note
        Layout.fillWidth: true
    }
}
