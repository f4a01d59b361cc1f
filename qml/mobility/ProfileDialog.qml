// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtCore
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

/**
 * An own measure of what is served: copied from a built-in profile, or changed. edit(key) opens it; of a built-in profile it makes a copy. Signals:
 * `saved(key)`, `removed(key)`, `done(text)` for the person.
 */
DialogFrame {
    id: root

    required property Workspace workspace
    readonly property alias form: form
    readonly property alias nameField: nameField
    readonly property list<ProfileField> fields: [nameField, sourceField, fromField, untilField, detourField, departuresField, busField, railField]
    readonly property alias intervals: intervals
    readonly property alias classes: classes
    readonly property alias ways: ways

    signal saved(key: string)
    signal removed(key: string)
    signal done(text: string)

    function edit(key: string): void {
        form.load(key);
    }
    function cellOf(table: string, at: int): ProfileCell {
        const groups = form.groupNames.length;
        switch (table) {
        case "intervals":
            return intervals.cellAt(at, 0);
        case "categories":
            return intervals.cellAt(Math.floor(at / groups), at % groups + 1);
        case "ringsM":
            return classes.cellAt(0, at);
        case "classes":
            return classes.cellAt(1 + Math.floor(at / form.ringCount), at % form.ringCount);
        }
        return null;
    }
    /** Brings the keyboard to the field, or to the cell of a table, that is wrong. */
    function show(field: string): void {
        const table = field.split(".")[0];
        const at = Number(field.split(".")[1] ?? 0);
        const cell = cellOf(table, at);
        if (cell)
            return cell.forceActiveFocus(Qt.TabFocusReason);
        const named = fields.find(one => one.field === field) ?? ways.fieldNamed(field);
        named?.focusInput();
        named?.reveal();
    }

    title: form.isNew ? qsTr("Eigenes Profil") : qsTr("Profil ändern")
    preferredWidth: Theme.px(720)
    onOpened: nameField.focusInput()

    ProfileForm {
        id: form

        workspace: root.workspace
        onLoaded: root.open()
        onSaved: key => {
            root.close();
            root.saved(key);
            root.done(qsTr("Das Profil ist gespeichert."));
        }
        onRemoved: key => {
            root.close();
            root.removed(key);
            root.done(qsTr("Das Profil ist gelöscht."));
        }
        onExported: name => root.done(qsTr("Geschrieben: %1").arg(name))
        onRefused: field => root.show(field)
    }
    FileDialog {
        id: chooser

        title: qsTr("Profil aus einer Datei")
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        nameFilters: [qsTr("Profile (*.json)"), qsTr("Alle Dateien (*)")]
        onAccepted: form.importFile(selectedFile)
    }
    FileDialog {
        id: saver

        title: qsTr("Profil als Datei")
        fileMode: FileDialog.SaveFile
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        nameFilters: [qsTr("Profile (*.json)")]
        defaultSuffix: "json"
        onAccepted: form.exportFile(selectedFile)
    }

    BodyText {
        visible: form.isNew
        text: qsTr("Eine Kopie von „%1“. Gespeichert steht sie allen zur Wahl, die mit diesem Register arbeiten.").arg(form.origin)
        quiet: true
        Layout.fillWidth: true
    }
    Banner {
        visible: form.message !== ""
        kind: "bad"
        text: form.message
        Layout.fillWidth: true
    }
    GridLayout {
        columns: 2
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true

        ProfileField {
            id: nameField

            form: form
            field: "name"
            required: true
        }
        ProfileField {
            id: sourceField

            form: form
            field: "source"
        }
        ProfileField {
            id: fromField

            form: form
            field: "fromMin"
            numeric: true
        }
        ProfileField {
            id: untilField

            form: form
            field: "untilMin"
            numeric: true
        }
        Segments {
            label: form.labels["distance"]
            options: form.distanceOptions
            value: form.distance
            hint: qsTr("Wie der Weg zur Haltestelle gemessen wird.")
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onChosen: value => form.commit("distance", value)
        }
        ProfileField {
            id: detourField

            form: form
            field: "detour"
            numeric: true
            hint: qsTr("So viel länger als die Luftlinie, wo kein Weg bekannt ist.")
        }
    }
    Divider {
        Layout.topMargin: Theme.gapSmall
    }
    CheckField {
        text: qsTr("Haltestellen geben ÖV-Güteklassen")
        checked: form.hasClasses
        Layout.fillWidth: true
        onToggled: form.hasClasses = checked
    }
    ProfileIntervals {
        id: intervals

        form: form
        visible: form.hasClasses
        Layout.fillWidth: true
    }
    ProfileClasses {
        id: classes

        form: form
        visible: form.hasClasses
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
    }
    Divider {
        Layout.topMargin: Theme.gapSmall
    }
    CheckField {
        text: qsTr("Versorgt ist auch, wer eine Haltestelle mit genug Abfahrten nahe hat")
        hint: form.errors["stopRule"] ?? ""
        checked: form.hasStopRule
        Layout.fillWidth: true
        onToggled: form.hasStopRule = checked
    }
    GridLayout {
        visible: form.hasStopRule
        columns: 3
        columnSpacing: Theme.gapLarge
        uniformCellWidths: true
        Layout.fillWidth: true

        ProfileField {
            id: departuresField

            form: form
            field: "departures"
            numeric: true
        }
        ProfileField {
            id: busField

            form: form
            field: "busM"
            unit: qsTr("m")
            numeric: true
        }
        ProfileField {
            id: railField

            form: form
            field: "railM"
            unit: qsTr("m")
            numeric: true
        }
    }
    Divider {
        Layout.topMargin: Theme.gapSmall
    }
    ProfileWays {
        id: ways

        form: form
        Layout.fillWidth: true
    }
    buttons: [
        PushButton {
            primary: true
            text: qsTr("Speichern")
            onClicked: form.save()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        },
        PushButton {
            icon.name: "export"
            text: qsTr("Als Datei …")
            onClicked: {
                saver.currentFile = saver.currentFolder + "/" + (form.texts["name"] ?? "").replace(/[^\wäöüÄÖÜß-]+/g, "-") + ".json";
                saver.open();
            }
        },
        PushButton {
            icon.name: "import"
            text: qsTr("Aus Datei …")
            onClicked: chooser.open()
        },
        PushButton {
            visible: !form.isNew
            destructive: true
            text: qsTr("Löschen")
            onClicked: form.remove()
        }
    ]
}
