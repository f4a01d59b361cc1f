// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * Photos of one thing in a handover: a room, an element, a meter; or scans (`signedScan`) of its papers. Properties: `context`, `uid` of what they belong to, `locked`, `name` (spoken).
 * Files come by dialog, drop, paste or camera.
 */
FocusScope {
    id: root

    required property HandoverContext context
    required property string uid
    property string name
    property bool locked: false
    property bool signedScan: false
    readonly property alias shelf: shelf
    readonly property alias intake: intake
    readonly property string place: "photos/" + uid
    readonly property bool isEmpty: shelf.count === 0

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    Keys.onPressed: event => {
        event.accepted = !locked && event.matches(StandardKey.Paste);
        if (event.accepted)
            intake.paste();
    }

    DocumentShelf {
        id: shelf

        workspace: root.context.workspace
        handoverUid: root.uid
        onDone: sentence => root.context.done(sentence)
    }
    DocumentIntake {
        id: intake

        workspace: root.context.workspace
        handoverUid: root.uid
        signedScan: root.signedScan
        onDone: sentence => root.context.done(sentence)
    }
    DocumentFiles {
        id: files

        workspace: root.context.workspace
    }
    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.gapSmall

        PhotoStrip {
            visible: count > 0
            photos: shelf.photos
            Layout.fillWidth: true
            onOpened: row => root.context.photos.show(row, shelf.photos)
            onRemoveRequested: row => {
                if (!root.locked)
                    shelf.remove(row.documentId);
            }
            onMoveRequested: (row, by) => shelf.move(row.documentId, by)
            onPasteRequested: if (!root.locked)
                intake.paste()
        }
        Repeater {
            model: shelf.papers

            RowLayout {
                id: paper

                required property var modelData

                spacing: Theme.gapSmall
                Layout.fillWidth: true

                Icon {
                    name: "file"
                    color: Theme.textQuiet
                    size: Theme.smallIconSize
                }
                LinkButton {
                    text: paper.modelData.name
                    Accessible.name: paper.modelData.spoken
                    Layout.maximumWidth: root.width / 2
                    onClicked: files.open(paper.modelData.sha256, paper.modelData.fileName)
                }
                Caption {
                    text: paper.modelData.facts
                    Layout.fillWidth: true
                }
                IconButton {
                    small: true
                    visible: !root.locked || root.signedScan
                    icon.name: "trash"
                    text: qsTr("%1 entfernen").arg(paper.modelData.name)
                    onClicked: shelf.remove(paper.modelData.documentId)
                }
            }
        }
        RowLayout {
            visible: !root.locked
            spacing: Theme.gapSmall

            PushButton {
                focus: true
                small: true
                enabled: !intake.busy
                icon.name: root.signedScan ? "file" : "photo"
                text: root.signedScan ? qsTr("Scan anhängen …") : qsTr("Foto hinzufügen …")
                hint: qsTr("Auch durch Hereinziehen oder Einfügen (%1)").arg(Labels.keys("Ctrl+V"))
                onClicked: root.context.photos.choose(intake)
            }
            PushButton {
                small: true
                visible: root.context.photos.hasCamera
                enabled: !intake.busy
                icon.name: "camera"
                text: qsTr("Foto aufnehmen")
                onClicked: root.context.photos.photograph(intake)
            }
            Caption {
                visible: intake.busy
                text: qsTr("Wird hinzugefügt …")
            }
        }
        Banner {
            visible: intake.refusals.length > 0
            kind: "warn"
            text: intake.refusals.join("\n")
            actions: [
                T.Action {
                    text: qsTr("Verstanden")
                    onTriggered: intake.dismiss()
                }
            ]
            Layout.fillWidth: true
        }
    }
    DropZone {
        anchors.fill: parent
        enabled: !root.locked
        text: qsTr("Hier ablegen")
        onFilesDropped: urls => intake.add(urls)
    }
}
