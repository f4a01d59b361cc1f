// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * Views of a map that one comes back to, remembered on this machine. Property: `current`, the view as it is now (a plain object). Signal:
 * `chosen(view)`.
 */
DialogFrame {
    id: root

    required property Machine machine
    property var current: ({})
    property var views: []

    signal chosen(view: var)

    function keep(): void {
        const wanted = name.text.trim();
        name.reveal();
        if (wanted === "")
            return name.focusInput();
        remember(views.filter(view => view.name !== wanted).concat([Object.assign({
                "name": wanted
            }, current)]));
        close();
    }
    function remember(all: var): void {
        views = all.sort((a, b) => a.name.localeCompare(b.name));
        machine.setValue("map/views", views);
    }

    title: qsTr("Ansichten der Karte")
    onAboutToShow: {
        views = machine.value("map/views", views);
        name.text = "";
        name.reset();
    }
    onOpened: views.length > 0 ? rows.itemAt(0).nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason) : name.focusInput()
    buttons: [
        PushButton {
            text: qsTr("Schließen")
            onClicked: root.close()
        }
    ]

    Repeater {
        id: rows

        model: root.views

        RowLayout {
            id: row

            required property var modelData

            spacing: Theme.gapSmall
            Layout.fillWidth: true

            PushButton {
                text: row.modelData.name
                icon.name: "map"
                Accessible.description: qsTr("Diese Ansicht zeigen")
                Layout.fillWidth: true
                onClicked: {
                    root.close();
                    root.chosen(row.modelData);
                }
            }
            IconButton {
                icon.name: "trash"
                text: qsTr("Ansicht „%1“ löschen").arg(row.modelData.name)
                onClicked: root.remember(root.views.filter(view => view.name !== row.modelData.name))
            }
        }
    }
    BodyText {
        quiet: true
        visible: root.views.length === 0
        text: qsTr("Eine Ansicht merkt sich Ausschnitt und Ebenen unter einem Namen.")
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Field {
            id: name

            label: qsTr("Was jetzt zu sehen ist, merken als")
            error: text.trim() === "" ? qsTr("Einen Namen eingeben.") : ""
            Layout.fillWidth: true
            onAccepted: root.keep()
        }
        PushButton {
            text: qsTr("Merken")
            primary: true
            Layout.alignment: Qt.AlignBottom
            onClicked: root.keep()
        }
    }
}
