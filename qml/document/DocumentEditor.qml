// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Caption, kind and who may see a document. Function: edit(row). */
DialogFrame {
    id: root

    required property DocumentShelf shelf
    property var row: null
    readonly property alias caption: caption
    readonly property alias kind: kind
    readonly property alias internal: internal

    function edit(row: var): void {
        root.row = row;
        caption.text = row.title;
        kind.currentIndex = shelf.kinds.findIndex(one => one.value === row.kind);
        internal.checked = row.internal;
        open();
    }
    function keep(): void {
        shelf.change(row.documentId, caption.text, shelf.kinds[kind.currentIndex]?.value ?? row.kind, internal.checked);
        close();
    }

    title: row?.fileName ?? ""
    preferredWidth: Theme.px(420)
    onOpened: caption.focusInput()

    Field {
        id: caption

        label: qsTr("Bezeichnung")
        hint: qsTr("Steht unter dem Bild, auch im Angebotsblatt, und wird vorgelesen.")
        placeholder: qsTr("zum Beispiel Küche")
        Layout.fillWidth: true
        Keys.onReturnPressed: root.keep()
    }
    ComboField {
        id: kind

        label: qsTr("Art")
        hint: root.shelf.landlordId > 0 ? "" : qsTr("Fotos und Pläne gehören zur Wohnung, der Energieausweis zum Gebäude, alles andere zu diesem Leerstand.")
        model: root.shelf.kinds
        textRole: "text"
        valueRole: "value"
        Layout.fillWidth: true
    }
    CheckField {
        id: internal

        text: qsTr("Nur intern")
        hint: qsTr("Kommt nie auf ein Angebotsblatt.")
        Layout.fillWidth: true
    }
    buttons: [
        PushButton {
            primary: true
            text: qsTr("Speichern")
            onClicked: root.keep()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
