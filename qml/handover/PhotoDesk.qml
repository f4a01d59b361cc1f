// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs

/**
 * Where pictures of a handover come from and are looked at: file dialog, camera, large view; one for all places that have photos. Functions:
 * choose(intake), photograph(intake), show(row, photos). `hasCamera` says whether this machine has one and Qt Multimedia.
 */
Item {
    id: root

    required property Workspace workspace
    /** The probe is enabled where there is one; neither is named here, as naming it would load Qt Multimedia. */
    readonly property bool hasCamera: (found.item as Item)?.enabled ?? false
    property DocumentIntake target: null
    readonly property alias viewer: viewer
    readonly property alias camera: camera

    function choose(intake: DocumentIntake): void {
        target = intake;
        chooser.open();
    }
    function photograph(intake: DocumentIntake): void {
        camera.setSource("CameraPane.qml", {
            "target": intake
        });
        camera.active = true;
    }
    function show(row: var, photos: var): void {
        viewer.photos = photos;
        viewer.show(row);
    }

    // Looking for a camera takes a moment, which nobody shall wait for. Without Qt Multimedia nothing is said and nothing is offered.
    Timer {
        interval: 1000
        running: true
        onTriggered: {
            const probe = Qt.createComponent("CameraProbe.qml");
            if (probe.status === Component.Ready)
                found.sourceComponent = probe;
        }
    }

    Loader {
        id: found
    }
    Loader {
        id: camera

        active: false
    }
    DocumentFiles {
        id: files

        workspace: root.workspace
    }
    FileDialog {
        id: chooser

        title: qsTr("Fotos hinzufügen")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Bilder und Scans (*.jpg *.jpeg *.png *.heic *.heif *.webp *.avif *.tif *.tiff *.bmp *.pdf)"), qsTr("Alle Dateien (*)")]
        onAccepted: root.target?.add(selectedFiles)
    }
    FileDialog {
        id: saver

        property var row: null

        title: qsTr("Speichern unter")
        fileMode: FileDialog.SaveFile
        onAccepted: files.save(row.sha256, selectedFile)
    }
    PhotoViewer {
        id: viewer

        files: files
        onSaveRequested: row => {
            saver.row = row;
            saver.selectedFile = saver.currentFolder + "/" + encodeURIComponent(row.fileName);
            saver.open();
        }
    }
}
