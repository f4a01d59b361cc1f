// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** Pictures one at a time, as large as the window. Left and Right turn, Esc closes. Properties: `photos`, `files`. Function: show(row). Signal: `saveRequested(row)`. */
T.Popup {
    id: root

    required property DocumentFiles files
    property var photos: []
    property int at: 0
    property Item before: null
    readonly property var row: photos[at] ?? null
    readonly property alias image: image

    signal saveRequested(row: var)

    function show(row: var): void {
        at = Math.max(0, photos.findIndex(one => one.documentId === row.documentId));
        open();
        load();
    }
    function turn(by: int): void {
        const next = Math.max(0, Math.min(photos.length - 1, at + by));
        if (next === at)
            return;
        at = next;
        load();
    }
    function load(): void {
        if (row !== null)
            files.view(row.sha256);
    }

    parent: T.Overlay.overlay
    width: parent?.width ?? 0
    height: parent?.height ?? 0
    modal: true
    focus: true
    padding: Theme.gap
    closePolicy: T.Popup.CloseOnEscape
    onAboutToShow: before = parent?.Window.window?.activeFocusItem ?? null
    onClosed: before?.forceActiveFocus(Qt.PopupFocusReason)
    onPhotosChanged: if (visible && photos.length === 0)
        close()
    else if (visible && row === null)
        turn(-1)

    background: Rectangle {
        color: Theme.bg
    }
    contentItem: FocusScope {
        id: room

        focus: true
        Keys.onLeftPressed: root.turn(-1)
        Keys.onRightPressed: root.turn(1)
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Bild %1 von %2: %3").arg(root.at + 1).arg(root.photos.length).arg(root.row?.spoken ?? "")

        RowLayout {
            id: bar

            width: parent.width
            spacing: Theme.gapSmall

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                SectionTitle {
                    text: root.row?.name ?? ""
                    elide: Text.ElideMiddle
                    wrapMode: Text.NoWrap
                    Layout.fillWidth: true
                }
                Caption {
                    text: [qsTr("%1 von %2").arg(root.at + 1).arg(root.photos.length), root.row?.kindWord ?? "", root.row?.facts ?? ""].join(" · ")
                    Layout.fillWidth: true
                }
            }
            PushButton {
                icon.name: "folder"
                text: qsTr("Mit anderem Programm öffnen")
                onClicked: root.files.open(root.row.sha256, root.row.fileName)
            }
            PushButton {
                icon.name: "save"
                text: qsTr("Speichern unter …")
                onClicked: root.saveRequested(root.row)
            }
            IconButton {
                icon.name: "close"
                text: qsTr("Schließen (Esc)")
                onClicked: root.close()
            }
        }
        IconButton {
            id: back

            anchors.left: parent.left
            anchors.verticalCenter: image.verticalCenter
            framed: true
            enabled: root.at > 0
            icon.name: "chevron-left"
            text: qsTr("Voriges Bild (←)")
            onClicked: root.turn(-1)
        }
        IconButton {
            id: forward

            anchors.right: parent.right
            anchors.verticalCenter: image.verticalCenter
            framed: true
            enabled: root.at < root.photos.length - 1
            icon.name: "chevron-right"
            text: qsTr("Nächstes Bild (→)")
            onClicked: root.turn(1)
        }
        Image {
            id: image

            anchors.top: bar.bottom
            anchors.topMargin: Theme.gap
            anchors.bottom: parent.bottom
            anchors.left: back.right
            anchors.leftMargin: Theme.gap
            anchors.right: forward.left
            anchors.rightMargin: Theme.gap
            // The small picture until the large one is there.
            source: root.row !== null && root.files.viewed === root.row.sha256 && root.files.picture !== "" ? root.files.picture : (root.row?.thumbnail ?? "")
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            mipmap: true
            cache: false
            Accessible.role: Accessible.Graphic
            Accessible.name: root.row?.spoken ?? ""
        }
    }
}
