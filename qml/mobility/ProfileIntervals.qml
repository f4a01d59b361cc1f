// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The category of a stop by the minutes between its departures, for each group of means of transport. Property: `form`. */
ColumnLayout {
    id: root

    required property ProfileForm form
    readonly property real cellWidth: Theme.px(92)

    function cellAt(row: int, column: int): ProfileCell {
        const line = rows.itemAt(row) as IntervalRow;
        return line ? line.cellAt(column) : null;
    }

    component Head: Caption {
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Layout.preferredWidth: root.cellWidth
        Accessible.ignored: true
    }
    component IntervalRow: RowLayout {
        id: line

        required property int index

        function cellAt(column: int): ProfileCell {
            return column === 0 ? bound : categories.itemAt(column - 1) as ProfileCell;
        }

        spacing: Theme.gapSmall

        ProfileCell {
            id: bound

            text: root.form.bounds[line.index] ?? ""
            error: root.form.errors["intervals." + line.index] ?? ""
            name: qsTr("Takt unter, Zeile %1, in Minuten").arg(line.index + 1)
            Layout.preferredWidth: root.cellWidth
            onEdited: typed => root.form.commitCell("bounds", line.index, typed)
            onStepped: rows => root.cellAt(line.index + rows, 0)?.forceActiveFocus(Qt.TabFocusReason)
            onAccepted: root.form.save()
        }
        Repeater {
            id: categories

            model: root.form.groupNames

            ProfileCell {
                required property string modelData
                required property int index
                readonly property int at: line.index * root.form.groupNames.length + index

                text: root.form.categories[at] ?? ""
                error: root.form.errors["categories." + at] ?? ""
                name: qsTr("Kategorie, Takt unter %1 Minuten, %2").arg(bound.text).arg(modelData)
                Layout.preferredWidth: root.cellWidth
                onEdited: typed => root.form.commitCell("categories", at, typed)
                onStepped: rows => root.cellAt(line.index + rows, index + 1)?.forceActiveFocus(Qt.TabFocusReason)
                onAccepted: root.form.save()
            }
        }
    }

    spacing: Theme.gapTiny

    BodyText {
        text: qsTr("Takte und Kategorien")
        Layout.fillWidth: true
    }
    Caption {
        text: qsTr("Die erste Zeile zählt, deren Takt länger ist als der Abstand der Abfahrten in einer Richtung.")
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gapTiny
    }
    RowLayout {
        spacing: Theme.gapSmall

        Head {
            text: qsTr("Takt unter (min)")
        }
        Repeater {
            model: root.form.groupNames

            Head {
                required property string modelData

                text: modelData
            }
        }
    }
    Repeater {
        id: rows

        model: root.form.intervalCount

        IntervalRow {}
    }
    Verdict {
        visible: text !== ""
        judgement: "bad"
        text: root.form.errors["intervals"] ?? root.form.errors["categories"] ?? ""
        size: Theme.captionSize
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gapSmall
        Layout.topMargin: Theme.gapTiny

        PushButton {
            small: true
            icon.name: "plus"
            text: qsTr("Takt")
            hint: qsTr("Eine Zeile mehr")
            onClicked: root.form.add("interval")
        }
        PushButton {
            small: true
            icon.name: "minus"
            text: qsTr("Takt")
            hint: qsTr("Die letzte Zeile entfernen")
            enabled: root.form.intervalCount > 1
            onClicked: root.form.drop("interval")
        }
    }
}
