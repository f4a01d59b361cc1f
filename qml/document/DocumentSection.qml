// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * Photos and papers of a vacancy, or of a landlord: a strip to look at, a list to read, both for mouse and keyboard. Properties: `vacancyId` or `landlordId`.
 * Functions: add(urls), choose(), paste(). Signal: `done(text)`.
 */
ColumnLayout {
    id: root

    required property Workspace workspace
    property real vacancyId: 0
    property real landlordId: 0
    readonly property alias shelf: shelf
    readonly property alias intake: intake
    readonly property alias files: files
    readonly property alias strip: strip
    readonly property alias list: list
    readonly property alias hint: hint
    readonly property alias menu: menu
    readonly property alias editor: editor
    readonly property alias viewer: viewer
    readonly property bool isEmpty: shelf.isLoaded && shelf.count === 0

    property bool emptying: false

    signal done(text: string)

    function add(urls: var): void {
        intake.add(urls);
    }
    function choose(): void {
        chooser.open();
    }
    function paste(): bool {
        return intake.paste();
    }
    /** What Enter does: pictures are looked at here, papers by the desktop's program. */
    function open(row: var): void {
        if (row.isPicture)
            viewer.show(row);
        else
            files.open(row.sha256, row.fileName);
    }
    /** The keyboard goes on where the next file can be added, once the last one is gone. */
    function remove(row: var): void {
        emptying = shelf.count === 1;
        shelf.remove(row.documentId);
    }
    function save(row: var): void {
        saver.row = row;
        saver.selectedFile = saver.currentFolder + "/" + encodeURIComponent(row.fileName);
        saver.open();
    }

    spacing: Theme.gapSmall

    DocumentShelf {
        id: shelf

        workspace: root.workspace
        vacancyId: root.vacancyId
        landlordId: root.landlordId
        onDone: sentence => root.done(sentence)
        onHomeChanged: {
            strip.wished = 0;
            list.wished = 0;
            root.emptying = false;
        }
        onChanged: if (root.emptying && count === 0) {
            root.emptying = false;
            Qt.callLater(() => hint.forceActiveFocus(Qt.OtherFocusReason));
        }
    }
    DocumentIntake {
        id: intake

        workspace: root.workspace
        vacancyId: root.vacancyId
        landlordId: root.landlordId
        onDone: sentence => root.done(sentence)
    }
    DocumentFiles {
        id: files

        workspace: root.workspace
    }
    FileDialog {
        id: chooser

        title: qsTr("Fotos und Unterlagen hinzufügen")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Bilder und Unterlagen (*.jpg *.jpeg *.png *.heic *.heif *.webp *.avif *.tif *.tiff *.gif *.bmp *.pdf *.odt *.ods *.doc *.docx *.xls *.xlsx *.rtf *.txt *.csv)"), qsTr("Alle Dateien (*)")]
        onAccepted: root.add(selectedFiles)
    }
    FileDialog {
        id: saver

        property var row: null

        title: qsTr("Speichern unter")
        fileMode: FileDialog.SaveFile
        onAccepted: files.save(row.sha256, selectedFile)
    }
    DocumentMenu {
        id: menu

        shelf: shelf
        onOpenRequested: row => root.open(row)
        onHandOutRequested: row => files.open(row.sha256, row.fileName)
        onSaveRequested: row => root.save(row)
        onEditRequested: row => editor.edit(row)
    }
    DocumentEditor {
        id: editor

        shelf: shelf
    }
    PhotoViewer {
        id: viewer

        photos: shelf.photos.concat(shelf.papers.filter(row => row.isPicture))
        files: files
        onSaveRequested: row => root.save(row)
    }
    Divider {}
    RowLayout {
        spacing: Theme.gapSmall
        Layout.topMargin: Theme.gapSmall
        Layout.fillWidth: true

        GroupTitle {
            text: root.landlordId > 0 ? qsTr("Unterlagen") : qsTr("Fotos und Unterlagen")
        }
        BodyText {
            text: shelf.count > 0 ? shelf.count : ""
            quiet: true
            Layout.fillWidth: true
        }
        LinkButton {
            visible: !root.isEmpty
            enabled: !intake.busy
            text: qsTr("Hinzufügen …")
            onClicked: root.choose()
        }
    }
    PhotoStrip {
        id: strip

        visible: count > 0
        photos: shelf.photos
        Layout.fillWidth: true
        Layout.leftMargin: -Theme.gapTiny // room for the ring inside the clip
        Layout.rightMargin: -Theme.gapTiny
        onOpened: row => root.open(row)
        onRemoveRequested: row => root.remove(row)
        onMoveRequested: (row, by) => shelf.move(row.documentId, by)
        onEditRequested: row => editor.edit(row)
        onMenuRequested: (row, item, x, y) => menu.offer(row, item, x, y)
        onPasteRequested: root.paste()
    }
    Caption {
        visible: shelf.episodes > 1 && strip.count > 0
        text: qsTr("Fotos und Pläne gehören zur Wohnung und stehen bei allen %n Leerständen.", "", shelf.episodes)
        Layout.fillWidth: true
    }
    PaperList {
        id: list

        visible: count > 0
        papers: shelf.papers
        Layout.fillWidth: true
        onOpened: row => root.open(row)
        onRemoveRequested: row => root.remove(row)
        onEditRequested: row => editor.edit(row)
        onMenuRequested: (row, item, x, y) => menu.offer(row, item, x, y)
        onPasteRequested: root.paste()
    }
    DropHint {
        id: hint

        visible: root.isEmpty && !intake.busy
        text: root.landlordId > 0 ? qsTr("Einwilligung, Vollmacht oder Schreiben hierher ziehen") : qsTr("Fotos, Grundriss und Energieausweis hierher ziehen")
        Layout.fillWidth: true
        onTriggered: root.choose()
        onPasteRequested: root.paste()
    }
    RowLayout {
        visible: intake.busy
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        ProgressLine {
            indeterminate: true
            Layout.preferredWidth: Theme.px(80)
            Accessible.name: adding.text
        }
        Caption {
            id: adding

            text: qsTr("Wird hinzugefügt …")
            Layout.fillWidth: true
        }
    }
    Banner {
        visible: intake.refusals.length > 0
        kind: "warn"
        title: qsTr("%n Dateien wurden nicht hinzugefügt.", "", intake.refusals.length)
        text: intake.refusals.join("\n")
        Layout.fillWidth: true
        actions: [
            T.Action {
                text: qsTr("Verstanden")
                onTriggered: intake.dismiss()
            }
        ]
    }
    Banner {
        visible: intake.scaledCount > 0
        quiet: true
        text: qsTr("%n Bilder wurden auf 2.560 Bildpunkte verkleinert.", "", intake.scaledCount)
        Layout.fillWidth: true
        actions: [
            T.Action {
                text: qsTr("Originale behalten")
                onTriggered: intake.keepOriginals()
            },
            T.Action {
                text: qsTr("Verstanden")
                onTriggered: intake.dismiss()
            }
        ]
    }
}
