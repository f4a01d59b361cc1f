// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** The menu of a text under the right button. Property: `text` (a TextField or TextArea). It is made when it is first wanted. */
Item {
    id: root

    required property var text

    anchors.fill: parent

    TapHandler {
        acceptedButtons: Qt.RightButton
        gesturePolicy: TapHandler.WithinBounds
        onTapped: {
            root.text.forceActiveFocus(Qt.MouseFocusReason);
            menu.active = true;
            (menu.item as T.Menu)?.popup();
        }
    }
    Loader {
        id: menu

        active: false
        sourceComponent: PopupMenu {
            PopupMenuItem {
                text: qsTr("&Ausschneiden")
                enabled: root.text.selectedText !== "" && !root.text.readOnly
                onTriggered: root.text.cut()
            }
            PopupMenuItem {
                text: qsTr("&Kopieren")
                enabled: root.text.selectedText !== ""
                onTriggered: root.text.copy()
            }
            PopupMenuItem {
                text: qsTr("&Einfügen")
                enabled: root.text.canPaste && !root.text.readOnly
                onTriggered: root.text.paste()
            }
            PopupMenuItem {
                lineAbove: true
                text: qsTr("A&lles auswählen")
                enabled: root.text.text !== ""
                onTriggered: root.text.selectAll()
            }
        }
    }
}
