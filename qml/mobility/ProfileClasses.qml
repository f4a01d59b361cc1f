// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The class that each category gives in each ring of distance, as a table of letters, and the last class that counts as served. Property: `form`. */
ColumnLayout {
    id: root

    required property ProfileForm form
    readonly property real cellWidth: Theme.px(72)
    readonly property real headWidth: Theme.px(96)

    /** Row 0 is that of the rings. */
    function cellAt(row: int, column: int): ProfileCell {
        if (row === 0)
            return rings.itemAt(column) as ProfileCell;
        const line = rows.itemAt(row - 1) as ClassRow;
        return line ? line.cellAt(column) : null;
    }
    function classOf(letter: string): int {
        return "ABCDEFG".indexOf(letter.trim().toUpperCase() || "?");
    }

    component ClassRow: RowLayout {
        id: line

        required property int index

        function cellAt(column: int): ProfileCell {
            return letters.itemAt(column) as ProfileCell;
        }

        spacing: Theme.gapSmall

        BodyText {
            text: qsTr("Kategorie %1").arg(line.index + 1)
            Layout.preferredWidth: root.headWidth
            Accessible.ignored: true
        }
        Repeater {
            id: letters

            model: root.form.ringCount

            ProfileCell {
                required property int index
                readonly property int at: line.index * root.form.ringCount + index
                readonly property int quality: root.classOf(text)

                text: root.form.letters[at] ?? ""
                error: root.form.errors["classes." + at] ?? ""
                name: qsTr("Klasse, Kategorie %1, bis %2 m").arg(line.index + 1).arg(root.form.rings[index] ?? "")
                maximumLength: 1
                fill: wrong || quality < 0 ? Theme.surface : Theme.serviceClasses[quality]
                ink: wrong || quality < 0 ? Theme.text : Theme.serviceInks[quality]
                Layout.preferredWidth: root.cellWidth
                onEdited: typed => root.form.commitCell("letters", at, typed)
                onStepped: rows => root.cellAt(line.index + 1 + rows, index)?.forceActiveFocus(Qt.TabFocusReason)
                onAccepted: root.form.save()
            }
        }
    }

    spacing: Theme.gapTiny

    BodyText {
        text: qsTr("Klassen nach Entfernung")
        Layout.fillWidth: true
    }
    Caption {
        text: qsTr("A ist die beste Klasse; ein Strich heißt keine.")
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gapTiny
    }
    RowLayout {
        spacing: Theme.gapSmall

        Caption {
            text: qsTr("bis … m")
            Layout.preferredWidth: root.headWidth
            Accessible.ignored: true
        }
        Repeater {
            id: rings

            model: root.form.ringCount

            ProfileCell {
                required property int index

                text: root.form.rings[index] ?? ""
                error: root.form.errors["ringsM." + index] ?? ""
                name: qsTr("Entfernungsring %1, in Metern").arg(index + 1)
                Layout.preferredWidth: root.cellWidth
                onEdited: typed => root.form.commitCell("rings", index, typed)
                onStepped: rows => root.cellAt(rows, index)?.forceActiveFocus(Qt.TabFocusReason)
                onAccepted: root.form.save()
            }
        }
        IconButton {
            small: true
            icon.name: "plus"
            text: qsTr("Ein Entfernungsring mehr")
            onClicked: root.form.add("ring")
        }
        IconButton {
            small: true
            icon.name: "minus"
            text: qsTr("Den äußersten Ring entfernen")
            enabled: root.form.ringCount > 1
            onClicked: root.form.drop("ring")
        }
    }
    Repeater {
        id: rows

        model: root.form.categoryCount

        ClassRow {}
    }
    Verdict {
        visible: text !== ""
        judgement: "bad"
        text: root.form.errors["ringsM"] ?? root.form.errors["classes"] ?? ""
        size: Theme.captionSize
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gapSmall
        Layout.topMargin: Theme.gapTiny

        PushButton {
            small: true
            icon.name: "plus"
            text: qsTr("Kategorie")
            hint: qsTr("Eine Kategorie mehr")
            onClicked: root.form.add("category")
        }
        PushButton {
            small: true
            icon.name: "minus"
            text: qsTr("Kategorie")
            hint: qsTr("Die letzte Kategorie entfernen")
            enabled: root.form.categoryCount > 1
            onClicked: root.form.drop("category")
        }
    }
    Segments {
        label: root.form.labels["lastServed"]
        hint: qsTr("Was schlechter ist, ist eine Lücke.")
        options: root.form.classOptions
        value: root.form.lastServed
        error: root.form.errors["lastServed"] ?? ""
        touched: true
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        onChosen: value => root.form.commit("lastServed", value)
    }
}
