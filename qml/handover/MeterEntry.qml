// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** One meter. Properties: `context`, `row` (of HandoverEditor.meters), `locked`. Further facts unfold. */
RowFrame {
    id: root

    required property HandoverContext context
    required property var row
    readonly property HandoverEditor editor: context.editor
    property bool unfolded: false

    name: qsTr("Zähler %1").arg(row.mediumWord)
    onRemoveRequested: editor.remove("meter_reading", row.id)

    component Answer: EntryInput {
        editor: root.editor
        table: "meter_reading"
        rowId: root.row.id
        value: root.row[name]
        locked: root.locked
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            name: "gauge"
            color: Theme.textQuiet
            size: Theme.px(18)
        }
        GroupTitle {
            text: root.row.mediumWord
            Layout.fillWidth: true
        }
        Verdict {
            visible: root.row.isRead
            judgement: root.row.warnings.length > 0 ? "warn" : "good"
            text: root.row.warnings.length > 0 ? qsTr("prüfen") : qsTr("abgelesen")
        }
    }
    GridLayout {
        columns: root.context.narrow ? 2 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true
        Layout.fillWidth: true

        Answer {
            name: "meterNumber"
        }
        Answer {
            name: "readingMilli"
            kind: "number"
            label: qsTr("Stand")
            unit: root.row.unitWord
        }
        Answer {
            visible: !root.locked && root.row.units.length > 1
            name: "unit"
            kind: "choice"
            options: root.row.units
        }
        Answer {
            name: "place"
        }
    }
    Caption {
        visible: text !== ""
        text: root.row.last
        Layout.fillWidth: true
    }
    Repeater {
        model: root.row.warnings

        Verdict {
            required property string modelData

            judgement: "warn"
            text: modelData
            Layout.fillWidth: true
        }
    }
    HandoverPhotos {
        context: root.context
        uid: root.row.uid
        name: qsTr("Fotos vom Zähler %1").arg(root.row.mediumWord)
        locked: root.locked
        Layout.fillWidth: true
    }
    LinkButton {
        text: root.unfolded ? qsTr("Weniger") : qsTr("Ablesetag, Versorger, Marktlokation")
        onClicked: root.unfolded = !root.unfolded
    }
    GridLayout {
        visible: root.unfolded
        columns: root.context.narrow ? 2 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true
        Layout.fillWidth: true

        Answer {
            name: "readOn"
            kind: "date"
        }
        Answer {
            name: "supplier"
        }
        Answer {
            name: "suppliedFrom"
            kind: "date"
        }
        Answer {
            name: "marketLocation"
        }
        Answer {
            name: "note"
            Layout.columnSpan: 2
        }
    }
}
