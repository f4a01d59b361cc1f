// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** How much each criterion counts, for the whole register. ask() opens it. Signal: `done(text)`. */
DialogFrame {
    id: root

    required property Workspace workspace
    readonly property alias form: form
    readonly property alias fields: fields

    signal done(text: string)

    function ask(): void {
        form.load();
    }

    title: qsTr("Gewichte der Vorschlagsliste")
    preferredWidth: Theme.px(460)
    onOpened: (fields.itemAt(0) as NumberField)?.focusInput()

    WeightsForm {
        id: form

        workspace: root.workspace
        onLoaded: root.open()
        onSaved: {
            root.close();
            root.done(qsTr("Die Gewichte sind gespeichert."));
        }
    }
    BodyText {
        quiet: true
        text: qsTr("Je höher, desto mehr zählt es; 0 heißt gar nicht, 100 ist das Höchste. Gilt für alle, die mit diesem Register arbeiten.")
        Layout.fillWidth: true
    }
    GridLayout {
        columns: 2
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapSmall
        Layout.fillWidth: true

        Repeater {
            id: fields

            model: form.labels

            NumberField {
                required property string modelData
                required property int index

                label: modelData
                text: form.texts[index] ?? ""
                error: form.errors[index] ?? ""
                maximumLength: 3
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onEdited: typed => form.commit(index, typed)
                onAccepted: form.save()
            }
        }
    }
    BodyText {
        text: form.error !== "" ? form.error : qsTr("Zusammen %1. Die Summe muss nicht 100 sein.").arg(form.sum)
        color: form.error !== "" ? Theme.bad : Theme.textQuiet
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
            text: qsTr("Übliche Werte")
            onClicked: form.reset()
        }
    ]
}
