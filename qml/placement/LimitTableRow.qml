// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** One table of limits: for whom, from when on, from where, how far it counts. Properties: `table` (see LimitTables). Signal: `released()`. */
ColumnLayout {
    id: root

    required property var table
    /** Whoever may not sees who can. */
    property bool mayRelease: true

    signal released

    spacing: Theme.gapTiny

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        BodyText {
            text: root.table.title
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        Tag {
            text: root.table.status
            kind: root.table.isOfficial ? "plain" : "warn"
        }
    }
    BodyText {
        text: root.table.span
        Layout.fillWidth: true
    }
    Caption {
        visible: text !== ""
        text: root.table.source
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Verdict {
        visible: root.table.waits ?? false
        judgement: "warn"
        text: root.table.remark ?? ""
        quiet: true
        Layout.fillWidth: true
    }
    Caption {
        visible: !(root.table.waits ?? false) && text !== ""
        text: root.table.remark ?? ""
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    PushButton {
        visible: (root.table.waits ?? false) && !root.table.isOwn && root.mayRelease
        text: qsTr("Freigeben")
        Accessible.name: qsTr("%1, %2 freigeben").arg(root.table.title).arg(root.table.span)
        onClicked: root.released()
    }
    Caption {
        visible: (root.table.waits ?? false) && !root.mayRelease
        text: qsTr("Freigeben kann die Leitung.")
        Layout.fillWidth: true
    }
}
