// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/** What the register holds about a person: what is in it, what to check, and where to put it. Functions: ask(kind, uid), askRecord(kind, id). */
DialogFrame {
    id: root

    required property SubjectPapers papers
    readonly property alias format: format
    readonly property alias staff: staff
    readonly property alias files: files
    readonly property alias openButton: openButton
    readonly property alias saveButton: saveButton

    function ask(kind: string, uid: string): void {
        open();
        papers.load(kind, uid);
    }
    function askRecord(kind: string, id: real): void {
        open();
        papers.loadRecord(kind, id);
    }
    function saveTo(file: url): void {
        papers.save(format.value, staff.checked, files.checked, file);
        close();
    }

    title: papers.subject !== "" && !papers.loading ? qsTr("Auskunft über %1").arg(papers.subject) : qsTr("Auskunft")
    preferredWidth: Theme.px(600)
    onAboutToShow: {
        format.value = "pdf";
        staff.checked = false;
        files.checked = true;
    }
    onOpened: openButton.forceActiveFocus(Qt.TabFocusReason)

    FileDialog {
        id: saver

        title: qsTr("Speichern unter")
        fileMode: FileDialog.SaveFile
        defaultSuffix: format.value
        nameFilters: [format.value.toUpperCase() + " (*." + format.value + ")"]
        onAccepted: root.saveTo(selectedFile)
    }
    ProgressLine {
        visible: root.papers.loading
        indeterminate: true
        Accessible.name: qsTr("Wird zusammengestellt")
        Layout.fillWidth: true
    }
    GridLayout {
        columns: 2
        columnSpacing: Theme.gapLarge
        rowSpacing: 2
        Layout.fillWidth: true

        Repeater {
            model: root.papers.parts

            RowLayout {
                id: part

                required property var modelData

                Layout.columnSpan: 2
                Layout.fillWidth: true
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: %2").arg(modelData.title).arg(modelData.text)

                BodyText {
                    text: part.modelData.title
                    Layout.fillWidth: true
                }
                Caption {
                    text: part.modelData.text
                }
            }
        }
    }
    Banner {
        visible: root.papers.checks.length > 0
        kind: "warn"
        title: qsTr("Vor dem Versand prüfen")
        text: root.papers.checks.join("\n")
        Layout.fillWidth: true
    }
    Segments {
        id: format

        label: qsTr("Format")
        value: "pdf"
        hint: value === "json" ? qsTr("Für Programme lesbar, auf Wunsch der Person (Art. 15 Abs. 3, Art. 20 DSGVO).") : ""
        options: [
            {
                "value": "pdf",
                "text": "PDF"
            },
            {
                "value": "html",
                "text": "HTML"
            },
            {
                "value": "json",
                "text": "JSON"
            }
        ]
        Layout.fillWidth: true
        onChosen: choice => value = choice
    }
    CheckField {
        id: files

        visible: root.papers.hasFiles
        text: qsTr("Unterlagen und Fotos in einen Ordner daneben legen")
        checked: true
        Layout.fillWidth: true
    }
    CheckField {
        id: staff

        text: qsTr("Namen von Beschäftigten nennen")
        hint: qsTr("Die Auskunft verlangt sie nicht (EuGH C-579/21); genannt wird sonst die Dienststelle.")
        Layout.fillWidth: true
    }
    buttons: [
        PushButton {
            id: openButton

            primary: true
            enabled: !root.papers.loading && root.papers.parts.length > 0
            text: qsTr("Ansehen")
            hint: qsTr("Mit dem Programm des Rechners ansehen und drucken")
            onClicked: root.saveTo("")
        },
        PushButton {
            id: saveButton

            enabled: openButton.enabled
            text: qsTr("Speichern unter …")
            onClicked: {
                saver.selectedFile = saver.currentFolder + "/" + encodeURIComponent(root.papers.fileName(format.value));
                saver.open();
            }
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
