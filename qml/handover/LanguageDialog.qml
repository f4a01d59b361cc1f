// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** All words of one language beside the German, until somebody says that they are right. Property: `desk`. ask(at) opens it for the language at that place. */
DialogFrame {
    id: root

    required property LanguageDesk desk
    readonly property alias list: list
    readonly property alias releaseButton: releaseButton
    readonly property alias withdrawButton: withdrawButton
    readonly property bool isReleased: desk.shown.isReleased ?? false

    function ask(at: int): void {
        desk.begin(at);
        open();
    }

    title: qsTr("%1 · %2").arg(desk.shown.name ?? "").arg(desk.shown.ownName ?? "")
    preferredWidth: Theme.px(960)
    onOpened: {
        list.currentIndex = 0;
        list.positionViewAtBeginning();
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    CommitKeys {
        scope: root.contentItem
        onCommitted: root.desk.release()
    }
    Verdict {
        judgement: root.isReleased ? "good" : "warn"
        text: root.desk.shown.stand ?? ""
        Layout.fillWidth: true
    }
    BodyText {
        text: qsTr("Links der deutsche Text, der gilt. Rechts die Lesehilfe, wie sie auf den Papieren steht.")
        quiet: true
        Layout.fillWidth: true
    }
    Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Theme.px(220), Math.min(Theme.px(560), (root.parent?.height ?? 800) - Theme.px(280)))

        ListView {
            id: list

            anchors.fill: parent
            anchors.margins: 1
            clip: true
            model: root.desk.words
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Texte auf Deutsch und %1").arg(root.desk.shown.name ?? "")
            T.ScrollBar.vertical: SlimScrollBar {}
            Keys.onPressed: event => {
                const steps = {
                    [Qt.Key_PageUp]: -8,
                    [Qt.Key_PageDown]: 8,
                    [Qt.Key_Home]: -count,
                    [Qt.Key_End]: count
                };
                const step = steps[event.key];
                event.accepted = step !== undefined;
                if (event.accepted)
                    currentIndex = Math.max(0, Math.min(count - 1, currentIndex + step));
            }

            delegate: LanguageRow {
                id: row

                width: list.width
                rightToLeft: root.desk.shown.rightToLeft ?? false
                current: list.activeFocus && ListView.isCurrentItem

                TapHandler {
                    onTapped: list.currentIndex = row.index
                }
            }
        }
    }
    buttons: [
        PushButton {
            id: releaseButton

            primary: true
            visible: !root.isReleased
            enabled: !root.desk.busy
            text: qsTr("Als geprüft freigeben")
            hint: Labels.keys("Ctrl+Return")
            onClicked: root.desk.release()
        },
        PushButton {
            text: qsTr("Schließen")
            onClicked: root.close()
        },
        PushButton {
            id: withdrawButton

            visible: root.isReleased
            enabled: !root.desk.busy
            text: qsTr("Freigabe zurücknehmen")
            onClicked: root.desk.withdraw()
        }
    ]
    Connections {
        target: root.desk
        function onDone(): void {
            root.close();
        }
    }
}
