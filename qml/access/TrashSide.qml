// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** One deleted record and what would come back with it. Signal: `closeRequested()`. */
FocusScope {
    id: root

    required property TrashDetail detail
    property bool closable: false
    readonly property alias restoreButton: restoreButton

    signal closeRequested

    function rows(label: string, texts: var): var {
        return texts.map((text, at) => ({
                    "label": at === 0 ? label : "",
                    "text": text
                }));
    }

    Keys.onEscapePressed: event => {
        event.accepted = closable;
        if (closable)
            closeRequested();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ScrollPane {
        anchors.fill: parent
        visible: root.detail.hasRecord
        spacing: Theme.gapSmall

        RowLayout {
            spacing: Theme.gapSmall

            SectionTitle {
                text: root.detail.title
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            IconButton {
                small: true
                visible: root.closable
                icon.name: "close"
                text: qsTr("Schließen")
                Layout.alignment: Qt.AlignTop
                onClicked: root.closeRequested()
            }
        }
        Caption {
            text: root.detail.deleted
            Layout.fillWidth: true
        }
        PushButton {
            id: restoreButton

            primary: true
            visible: root.detail.hindrance === ""
            enabled: !root.detail.busy
            icon.name: "undo"
            text: root.detail.together.length > 0 ? qsTr("Zusammen zurückholen") : qsTr("Zurückholen")
            onClicked: root.detail.restore()
        }
        Banner {
            visible: text !== ""
            kind: "warn"
            title: qsTr("Das kommt nicht zurück.")
            text: root.detail.hindrance
            Layout.fillWidth: true
        }
        Banner {
            visible: root.detail.together.length > 0 && root.detail.hindrance === ""
            title: qsTr("Es gehört zu etwas, das auch gelöscht ist. Beides kommt zurück:")
            text: root.detail.together.join("\n")
            Layout.fillWidth: true
        }
        Banner {
            visible: text !== ""
            kind: "warn"
            text: root.detail.notes.join("\n")
            Layout.fillWidth: true
        }
        FactGroup {
            visible: root.detail.with.length > 0
            title: qsTr("Kommt mit zurück")
            rows: root.rows(qsTr("%n Einträge", "", root.detail.with.length), root.detail.with)
            Layout.fillWidth: true
        }
        FactGroup {
            visible: root.detail.facts.length > 0
            title: qsTr("Was es war")
            rows: root.detail.facts
            Layout.fillWidth: true
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gapHuge
        visible: !root.detail.hasRecord
        icon: "trash"
        title: qsTr("Nichts gewählt")
        text: qsTr("Gelöschtes wählen: Hier steht, was es war und was mit ihm zurückkommt.")
    }
}
