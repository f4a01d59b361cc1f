// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The entry form of a sponsor: start(id), 0 for a new one. Has all of FormPane. */
FormPane {
    id: root

    required property Workspace workspace
    readonly property alias form: form
    property bool allLanguages: false

    function start(id: real): void {
        allLanguages = false;
        form.sponsorId = id;
        begin();
    }

    record: form
    isNew: form.sponsorId === 0
    title: form.sponsorId > 0 ? qsTr("%1 bearbeiten").arg(form.name) : qsTr("Pate erfassen")
    question: qsTr("Die Eingaben zu diesem Paten sind noch nicht gespeichert.")

    SponsorForm {
        id: form

        workspace: root.workspace
    }
    ColumnLayout {
        spacing: Theme.gapTiny
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Sprachen")

        GroupTitle {
            text: qsTr("Sprachen")
        }
        GridLayout {
            columns: root.width >= Theme.px(380) ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gapTiny
            Layout.fillWidth: true

            Repeater {
                model: form.languages

                CheckField {
                    required property var modelData
                    required property int index

                    visible: root.allLanguages || index < 12 || modelData.chosen
                    text: modelData.text
                    checked: modelData.chosen
                    onToggled: form.speak(modelData.value, checked)
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
        LinkButton {
            visible: !root.allLanguages
            text: qsTr("Weitere Sprachen")
            onClicked: root.allLanguages = true
        }
    }
    AreaField {
        choice: form.areas
        label: qsTr("Gebiet")
        hint: qsTr("Gemeinden oder Verbandsgemeinden, in denen geholfen wird.")
        page: root.page
        Layout.fillWidth: true
    }
}
