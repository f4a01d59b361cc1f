// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The form of one measure: what, what with it, where. Properties: `form`, `drag`, `placing` (a click on the map is awaited). Ctrl+Enter keeps, Esc
 * leaves. Signal: `closed()`.
 */
FocusScope {
    id: root

    required property MeasureForm form
    required property MeasureDrag drag
    property bool placing: false
    readonly property alias kindField: kind
    readonly property alias spotField: spot

    signal closed

    function focusFirst(): void {
        kind.focusInput();
    }
    function error(name: string): string {
        return form.errors[name] ?? "";
    }
    function showErrors(): void {
        for (const [name, field] of [["kind", kind], ["action", action], ["departures", departures], ["openingHours", hours]])
            if (error(name) !== "") {
                field.reveal();
                field.focusInput();
                return;
            }
        if (error("placeUid") !== "")
            pick.focusInput();
        else if (error("geom") !== "")
            spot.focusInput();
    }

    implicitHeight: column.implicitHeight
    Keys.onEscapePressed: root.closed()
    Connections {
        target: root.form
        function onRefused(): void {
            root.showErrors();
        }
    }

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.gap

        CommitKeys {
            scope: column
            onCommitted: root.form.save()
        }
        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            NumberSquare {
                number: root.form.number
            }
            GroupTitle {
                text: root.form.title
                Layout.fillWidth: true
            }
        }
        ComboField {
            id: kind

            label: qsTr("Was")
            model: root.form.kinds
            textRole: "text"
            valueRole: "value"
            currentIndex: root.form.kinds.findIndex(one => one.value === root.form.kind)
            error: root.error("kind")
            Layout.fillWidth: true
            onActivated: index => root.form.kind = root.form.kinds[index].value
        }
        Segments {
            id: action

            name: qsTr("Was damit geschieht")
            options: root.form.actions
            value: root.form.action
            error: root.error("action")
            Layout.fillWidth: true
            onChosen: value => root.form.action = value
        }
        RowLayout {
            visible: root.form.needsSubject && root.form.subject !== ""
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            BodyText {
                text: root.form.subject
                Layout.fillWidth: true
            }
            LinkButton {
                text: qsTr("Anderer Ort")
                onClicked: {
                    root.form.setSubject("", "");
                    Qt.callLater(pick.focusInput);
                }
            }
        }
        PlacePick {
            id: pick

            visible: root.form.needsSubject && root.form.subject === ""
            search: root.form.subjectSearch
            label: qsTr("Welcher Ort")
            placeholder: qsTr("Name oder Anschrift")
            Layout.fillWidth: true
            onPicked: (uid, name) => root.form.setSubject(uid, name)
        }
        Verdict {
            visible: root.error("placeUid") !== ""
            judgement: "bad"
            text: root.error("placeUid")
            Layout.fillWidth: true
        }
        GridLayout {
            visible: root.form.needsDepartures
            columns: 2
            columnSpacing: Theme.gap
            Layout.fillWidth: true

            NumberField {
                id: departures

                label: qsTr("Abfahrten am Tag")
                hint: qsTr("alle Richtungen zusammen")
                text: root.form.departures
                error: root.error("departures")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                onEdited: text => root.form.departures = text
            }
            CheckField {
                text: qsTr("in beide Richtungen")
                hint: qsTr("ein Mast je Richtung")
                checked: root.form.bothWays
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.topMargin: Theme.px(24)
                Layout.alignment: Qt.AlignTop
                onToggled: root.form.bothWays = checked
            }
        }
        ColumnLayout {
            visible: root.form.needsPoint
            spacing: Theme.gapTiny
            Layout.fillWidth: true

            RowLayout {
                visible: root.form.hasPoint || root.placing
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                Icon {
                    name: "pin"
                    color: Theme.accent
                }
                BodyText {
                    text: root.placing ? qsTr("Auf die Karte klicken, oder Enter für ihre Mitte.") : root.form.where
                    Layout.fillWidth: true
                }
            }
            SpotField {
                id: spot

                label: qsTr("Wo")
                placeholder: qsTr("Adresse, Ort oder Gemeinde")
                search: root.form.spots
                Layout.fillWidth: true
                onEdited: text => root.form.searchFor(text)
                onTaken: row => root.form.take(row)
            }
            LinkButton {
                text: root.placing ? qsTr("Nicht auf die Karte klicken") : qsTr("Auf der Karte wählen")
                onClicked: root.placing = !root.placing
            }
            Verdict {
                visible: root.error("geom") !== ""
                judgement: "bad"
                text: root.error("geom")
                Layout.fillWidth: true
            }
        }
        Field {
            id: hours

            visible: root.form.tellsHours
            label: qsTr("Fährt dann")
            hint: root.form.needsSubject ? qsTr("Alle Zeiten, alte und neue. Leer: wie bisher.") : qsTr("Zum Beispiel Di, Do 8:30–13:30")
            text: root.form.hours
            error: root.error("openingHours")
            Layout.fillWidth: true
            onEdited: text => root.form.hours = text
        }
        RowLayout {
            visible: root.form.tellsHours
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            FilterButton {
                label: root.form.needsSubject ? qsTr("Auch in") : qsTr("Fährt in")
                anyText: qsTr("keiner Gemeinde")
                options: root.form.allTowns
                selected: Array.from(root.form.towns)
                onChanged: selected => root.form.towns = selected
            }
            Verdict {
                visible: root.error("towns") !== ""
                judgement: "bad"
                text: root.error("towns")
                Layout.fillWidth: true
            }
        }
        Field {
            label: qsTr("Name")
            hint: qsTr("Leer: was es ist.")
            text: root.form.name
            Layout.fillWidth: true
            onEdited: text => root.form.name = text
        }
        Field {
            label: qsTr("Notiz")
            text: root.form.note
            Layout.fillWidth: true
            onEdited: text => root.form.note = text
        }
        BodyText {
            visible: root.form.needsPoint
            text: root.drag.active ? [root.drag.effect.figure, root.drag.effect.words].join(" · ") : root.drag.counting ? qsTr("Wird gezählt …") : qsTr("Was es bewirkt, steht hier, sobald es einen Ort hat.")
            quiet: !root.drag.active
            font.weight: root.drag.active ? Font.DemiBold : Font.Normal
            Layout.fillWidth: true
        }
        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            PushButton {
                primary: true
                enabled: !root.form.busy
                text: qsTr("Speichern")
                hint: Labels.keys("Ctrl+Return")
                onClicked: root.form.save()
            }
            PushButton {
                text: qsTr("Abbrechen")
                onClicked: root.closed()
            }
        }
    }
}
