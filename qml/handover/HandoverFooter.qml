// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What to do next. Properties: `context`, `section`, `next` ({section, id, text}), `canPrint`. Signals: `printRequested()`, `signRequested()`, `nextRequested()`. */
RowLayout {
    id: root

    required property HandoverContext context
    property string section
    property var next: ({})
    property bool canPrint: false
    readonly property HandoverEditor editor: context.editor
    readonly property alias nextButton: forward
    readonly property bool toSignatures: next.section === "signatures"
    readonly property bool roomy: width > Theme.px(960)

    signal printRequested
    signal signRequested
    signal nextRequested

    spacing: Theme.gapSmall

    PushButton {
        visible: root.canPrint && !root.context.narrow
        icon.name: "print"
        text: qsTr("Papierfassung drucken")
        onClicked: root.printRequested()
    }
    IconButton {
        visible: root.canPrint && root.context.narrow
        framed: true
        icon.name: "print"
        text: qsTr("Papierfassung drucken")
        onClicked: root.printRequested()
    }
    PushButton {
        visible: ["instruction", "rooms"].includes(root.section)
        icon.name: root.editor.openOnly ? "check" : "filter"
        text: root.editor.openOnly ? qsTr("Alle zeigen") : qsTr("Nur Offene zeigen")
        onClicked: root.editor.openOnly = !root.editor.openOnly
    }
    BodyText {
        visible: root.roomy && !root.toSignatures && root.section !== "signatures"
        text: qsTr("Unterschreiben geht, wenn alles bearbeitet ist.")
        quiet: true
        horizontalAlignment: Text.AlignRight
        Layout.fillWidth: true
    }
    Item {
        visible: !root.context.narrow
        Layout.fillWidth: true
    }
    PushButton {
        visible: !root.context.narrow && !root.toSignatures && root.section !== "signatures"
        icon.name: "pencil"
        text: qsTr("Zu den Unterschriften")
        onClicked: root.signRequested()
    }
    PushButton {
        id: forward

        visible: root.section !== "signatures" || !root.toSignatures
        primary: true
        text: root.next.text ?? ""
        icon.name: "chevron-right"
        hint: Labels.keys("Ctrl+Return")
        Layout.fillWidth: root.context.narrow
        onClicked: root.nextRequested()
    }
}
