// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Fusion
import QtQuick.Layouts

/** One step: what it changed, and taking it back. Signals: `done(text)`, `closeRequested()`. */
FocusScope {
    id: root

    required property AuditDetail detail
    property bool closable: false
    readonly property alias asking: asking
    readonly property alias takeBackButton: takeBackButton

    signal done(text: string)
    signal closeRequested

    function ask(): void {
        if (detail.mayTakeBack && detail.hindrance === "")
            asking.open();
    }

    Keys.onEscapePressed: event => {
        event.accepted = closable;
        if (closable)
            closeRequested();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Connections {
        target: root.detail
        function onDone(sentence: string): void {
            root.done(sentence);
        }
        function onStepIdChanged(): void {
            lines.positionViewAtBeginning();
        }
    }
    DialogFrame {
        id: asking

        title: root.detail.isTakingBack ? qsTr("Wiederholen?") : qsTr("Zurücknehmen?")
        onOpened: yes.forceActiveFocus(Qt.PopupFocusReason)

        BodyText {
            text: root.detail.title
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        ListView {
            id: list

            model: root.detail.consequences
            clip: true
            spacing: Theme.gapTiny
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, Theme.px(260))
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Was dadurch geschieht")
            delegate: BodyText {
                required property string modelData

                width: list.width
                text: modelData
            }
        }
        buttons: [
            PushButton {
                id: yes

                primary: true
                icon.name: root.detail.isTakingBack ? "redo" : "undo"
                text: root.detail.isTakingBack ? qsTr("Wiederholen") : qsTr("Zurücknehmen")
                onClicked: {
                    asking.close();
                    root.detail.takeBack();
                }
            },
            PushButton {
                text: qsTr("Abbrechen")
                onClicked: asking.close()
            }
        ]
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapLarge
        spacing: Theme.gapSmall
        visible: root.detail.hasStep

        RowLayout {
            spacing: Theme.gapSmall

            SectionTitle {
                text: root.detail.title
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            IconButton {
                objectName: "copy"
                small: true
                icon.name: "copy"
                text: qsTr("Kopieren")
                Layout.alignment: Qt.AlignTop
                onClicked: {
                    Labels.toClipboard(root.detail.asText());
                    root.done(qsTr("In der Zwischenablage"));
                }
            }
            IconButton {
                small: true
                visible: root.closable
                icon.name: "close"
                text: qsTr("Schließen")
                Layout.alignment: Qt.AlignTop
                onClicked: root.closeRequested()
            }
        }
        Caption {
            text: qsTr("%1, %2").arg(root.detail.who).arg(root.detail.when)
            Layout.fillWidth: true
        }
        PushButton {
            id: takeBackButton

            visible: root.detail.mayTakeBack && root.detail.hindrance === ""
            enabled: !root.detail.busy
            icon.name: root.detail.isTakingBack ? "redo" : "undo"
            text: root.detail.isTakingBack ? qsTr("Wiederholen …") : qsTr("Zurücknehmen …")
            onClicked: root.ask()
        }
        Banner {
            visible: text !== ""
            kind: root.detail.hindrance === "" ? "info" : "warn"
            text: root.detail.hindrance === "" ? root.detail.state : root.detail.hindrance
            Layout.fillWidth: true
        }
        ListView {
            id: lines

            model: root.detail.lines
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: false
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Was geändert wurde")
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollBar.vertical: SlimScrollBar {}
            Keys.onDownPressed: flick(0, -Theme.px(700))
            Keys.onUpPressed: flick(0, Theme.px(700))

            delegate: AuditLine {
                required property var modelData

                line: modelData
                width: lines.width - Theme.gapSmall
            }
            footer: Caption {
                visible: root.detail.more > 0
                topPadding: Theme.gap
                text: qsTr("Und %n weitere Einträge.", "", root.detail.more)
            }
            FocusRing {
                parent: lines // else it would scroll with the lines
                shown: lines.activeFocus
                gap: -2
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gapHuge
        visible: !root.detail.hasStep
        icon: "clock"
        title: qsTr("Nichts gewählt")
        text: qsTr("Eine Änderung wählen: Hier stehen ihre Angaben, vorher und nachher.")
    }
}
