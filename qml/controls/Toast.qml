// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * What was just done, with a way back. show(text, undoText) shows it for 8 seconds; it stays under the pointer and while it has the keyboard. One at a
 * time; a new one takes its place. Signal: `undoRequested()`. Errors are never toasts: use Banner.
 */
Rectangle {
    id: root

    property string text
    property string undoText
    property alias interval: clock.interval

    signal undoRequested

    function show(message: string, undo: string): void {
        text = message;
        undoText = undo;
        visible = true;
        clock.restart();
        Accessible.announce(message);
    }
    function dismiss(): void {
        visible = false;
        clock.stop();
    }

    visible: false
    implicitWidth: Math.min(Theme.px(520), row.implicitWidth + 2 * Theme.gap)
    implicitHeight: row.implicitHeight + Theme.gapSmall * 2
    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: 1
    border.color: Theme.contrast ? Theme.edge : Theme.line
    Accessible.role: Accessible.Notification
    Accessible.name: text

    Timer {
        id: clock

        interval: 8000
        running: root.visible && !pointer.hovered && !undo.activeFocus && !away.activeFocus
        onTriggered: root.dismiss()
    }
    HoverHandler {
        id: pointer
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gapSmall
        spacing: Theme.gap

        Verdict {
            judgement: "good"
            quiet: true
            text: root.text
            Layout.fillWidth: true
        }
        LinkButton {
            id: undo

            text: root.undoText
            visible: text !== ""
            Keys.onEscapePressed: root.dismiss()
            onClicked: {
                root.dismiss();
                root.undoRequested();
            }
        }
        IconButton {
            id: away

            small: true
            icon.name: "close"
            text: qsTr("Meldung schließen")
            onClicked: root.dismiss()
        }
    }
}
