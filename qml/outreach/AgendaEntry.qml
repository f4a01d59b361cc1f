// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * One point of the agenda. Properties: `at` (from 0), `count`, `heading`, `page` (the Flickable around). Signals: `headingChosen(text)`, `moved(by)`,
 * `removed()`. Alt+Up and Alt+Down move it.
 */
FocusScope {
    id: root

    required property int at
    required property int count
    required property string heading
    required property Flickable page
    readonly property string spoken: qsTr("Punkt %1").arg(at + 1)

    signal headingChosen(text: string)
    signal moved(by: int)
    signal removed

    function focusInput(): void {
        field.focusInput();
    }
    function move(by: int): void {
        if (at + by >= 0 && at + by < count)
            moved(by);
    }
    function showOnPage(): void {
        const top = mapToItem(page.contentItem, 0, 0).y;
        if (top < page.contentY)
            page.contentY = Math.max(0, top - Theme.gap);
        else if (top + height > page.contentY + page.height)
            page.contentY = top + height - page.height + Theme.gap;
    }

    implicitHeight: row.implicitHeight
    implicitWidth: row.implicitWidth
    onActiveFocusChanged: if (activeFocus && page.height > height)
        showOnPage()
    Keys.onPressed: event => {
        const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
        event.accepted = by !== 0 && (event.modifiers & Qt.AltModifier) !== 0;
        if (event.accepted)
            move(by);
    }

    RowLayout {
        id: row

        width: parent.width
        spacing: Theme.gapTiny

        BodyText {
            text: root.at + 1 + "."
            quiet: true
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: Theme.px(22)
        }
        Field {
            id: field

            name: root.spoken
            focus: true
            text: root.heading
            onCommitted: text => root.headingChosen(text)
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapTiny
        }
        IconButton {
            small: true
            enabled: root.at > 0
            icon.name: "arrow-up"
            text: qsTr("%1 nach oben (Alt+Auf)").arg(root.spoken)
            onClicked: root.move(-1)
        }
        IconButton {
            small: true
            enabled: root.at < root.count - 1
            icon.name: "arrow-down"
            text: qsTr("%1 nach unten (Alt+Ab)").arg(root.spoken)
            onClicked: root.move(1)
        }
        IconButton {
            small: true
            icon.name: "close"
            text: qsTr("%1 herausnehmen").arg(root.spoken)
            onClicked: root.removed()
        }
    }
}
