// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Which handover it is, in which languages, how far its instruction is. Properties: `context`. Signals: `backRequested()`, `printRequested()`. */
RowLayout {
    id: root

    required property HandoverContext context
    readonly property HandoverEditor editor: context.editor
    readonly property var instruction: editor.sections.find(one => one.key === "instruction") ?? null

    signal backRequested

    spacing: Theme.gapSmall

    IconButton {
        icon.name: "chevron-left"
        text: qsTr("Zurück zur Liste")
        onClicked: root.backRequested()
    }
    PageTitle {
        text: qsTr("Übergabe %1").arg(root.editor.address)
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
    }
    Chip {
        visible: text !== ""
        text: root.editor.number
    }
    Chip {
        visible: root.width > Theme.px(1000)
        text: root.editor.languageText
        Layout.maximumWidth: implicitWidth
        Layout.fillWidth: true
    }
    Item {
        Layout.fillWidth: true
    }
    Caption {
        visible: root.instruction !== null && root.width > Theme.px(900)
        text: qsTr("Einweisung")
    }
    ProgressLine {
        visible: root.instruction !== null && root.width > Theme.px(900)
        value: root.instruction === null ? 0 : root.instruction.done / Math.max(1, root.instruction.all)
        Layout.preferredWidth: Theme.px(160)
        Accessible.name: qsTr("Einweisung, %1").arg(root.instruction?.detail ?? "")
    }
    GroupTitle {
        visible: root.instruction !== null && root.width > Theme.px(640)
        text: root.instruction?.detail ?? ""
        wrapMode: Text.NoWrap
    }
}
