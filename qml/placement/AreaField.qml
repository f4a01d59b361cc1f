// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * Municipalities and associations that somebody chooses: found by typing, below as chips that can be taken away. Properties: `choice`, `label`, `hint`,
 * `page` (the Flickable around). Down in the empty field offers the associations.
 */
FocusScope {
    id: root

    required property AreaChoice choice
    required property Flickable page
    property alias label: field.label
    property string hint

    function focusInput(): void {
        field.focusInput();
    }
    function take(row: int): void {
        field.text = "";
        choice.take(row);
    }
    function remove(at: int, key: string): void {
        choice.remove(key);
        const next = chips.itemAt(Math.min(at, chips.count - 1));
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
        else
            field.focusInput();
    }
    function showOnPage(): void {
        const at = mapToItem(page.contentItem, 0, 0).y;
        if (at < page.contentY)
            page.contentY = Math.max(0, at - Theme.gap);
        else if (at + height > page.contentY + page.height)
            page.contentY = at + height - page.height + Theme.gap;
    }

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.gapSmall

        SearchField {
            id: field

            placeholder: qsTr("Gemeinde oder VG")
            hint: root.choice.chosen.length > 0 ? "" : root.hint
            warning: text.trim() === "" ? "" : qsTr("„%1“ zählt noch nicht. Einen Vorschlag wählen.").arg(text.trim())
            Layout.fillWidth: true
            input.onActiveFocusChanged: {
                if (input.activeFocus && root.page.height > root.height)
                    root.showOnPage();
            }
            onEdited: text => root.choice.search(text)
            onKeyPressed: event => {
                const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                event.accepted = suggestions.takeKey(event.key);
                if (!event.accepted && event.key === Qt.Key_Down && text === "") {
                    root.choice.offer();
                    event.accepted = true;
                } else if (!event.accepted && isEnter && suggestions.visible) {
                    root.take(0);
                    event.accepted = true;
                }
            }
        }
        Flow {
            visible: chips.count > 0
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Accessible.role: Accessible.List
            Accessible.name: root.label

            Repeater {
                id: chips

                model: root.choice.chosen

                AreaChip {
                    required property var modelData
                    required property int index

                    text: modelData.name
                    width: Math.min(implicitWidth, root.width)
                    onClicked: root.remove(index, modelData.key)
                }
            }
        }
    }
    SuggestionList {
        id: suggestions

        parent: field.input
        y: field.input.height + 2
        width: Math.max(field.input.width, Theme.px(280))
        name: qsTr("Vorschläge")
        suggestions: field.input.activeFocus ? root.choice.suggestions : []
        onTaken: row => root.take(row)
    }
}
