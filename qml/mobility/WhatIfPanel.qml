// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * What if: the measures of a scenario, what each would do, and the figures before and after; its marks lie on the map. Properties: `workspace`, `desk`,
 * `map`. `commands` are for the menus of its page. Signal: `done(text)`.
 */
FocusScope {
    id: root

    required property Workspace workspace
    required property GapDesk desk
    required property MapPane map
    readonly property alias scenarios: scenarios
    readonly property alias form: form
    readonly property alias drag: drag
    readonly property alias editor: editor
    readonly property alias bar: bar
    readonly property alias naming: naming
    readonly property alias comparing: comparing
    readonly property alias planned: planned
    readonly property bool hasRows: scenarios.measures.count > 0
    readonly property list<Command> commands: [
        Command {
            menu: "extras"
            startsGroup: true
            text: qsTr("&Maßnahme planen …")
            words: qsTr("Was wäre wenn Szenario Bank Haltestelle Bürgerbus Hotspot")
            icon.name: "plus"
            enabled: root.visible && root.desk.isReady
            onTriggered: root.add()
        },
        Command {
            menu: "extras"
            text: qsTr("&Szenarien vergleichen …")
            words: qsTr("Was wäre wenn nebeneinander")
            icon.name: "table"
            enabled: root.visible && root.desk.isReady && scenarios.scenarios.length > 1
            onTriggered: comparing.compare()
        },
        Command {
            menu: "extras"
            text: qsTr("Szenario &kopieren …")
            icon.name: "copy"
            enabled: root.visible && scenarios.scenarioId > 0
            onTriggered: naming.ask("copy")
        }
    ]

    signal done(text: string)

    function add(): void {
        form.begin();
        editor.focusFirst();
    }
    function edit(id: real): void {
        form.edit(id);
        editor.focusFirst();
    }
    function closeForm(): void {
        editor.placing = false;
        form.close();
        plus.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: column.implicitHeight
    visible: desk.isReady

    ScenarioDesk {
        id: scenarios

        desk: root.desk
        onDone: words => root.done(words)
        onMoved: id => drag.end(id > 0)
    }
    MeasureDrag {
        id: drag

        scenarios: scenarios
    }
    MeasureForm {
        id: form

        scenarios: scenarios
        drag: drag
        onSaved: (id, words) => {
            editor.placing = false;
            root.done(words);
            plus.forceActiveFocus(Qt.OtherFocusReason);
        }
        onWhereChosen: (lon, lat) => root.map.showView(lon, lat, Math.max(root.map.zoom, 13))
    }
    ScenarioNameDialog {
        id: naming

        scenarios: scenarios
    }
    ScenarioCompareDialog {
        id: comparing

        scenarios: scenarios
    }
    PlannedMarks {
        id: planned

        parent: root.map.overlayItem
        visible: root.visible
        scenarios: scenarios
        drag: drag
        form: form
        map: root.map
        onOpened: id => root.edit(id)
        onPlaceKept: (id, lon, lat) => scenarios.moveMeasure(id, lon, lat)
    }
    Binding {
        target: root.map
        property: "placing"
        value: true
        when: editor.placing && form.open
    }
    Binding {
        target: root.map
        property: "placingHint"
        value: qsTr("Den Ort anklicken, oder die Mitte mit Enter wählen. Esc bricht ab.")
        when: editor.placing && form.open
    }
    Connections {
        target: root.map
        enabled: editor.placing && form.open
        function onPlaced(lon: real, lat: real): void {
            editor.placing = false;
            form.setPoint(lon, lat);
            editor.spotField.focusInput();
        }
        function onPlacingCancelled(): void {
            editor.placing = false;
            editor.spotField.focusInput();
        }
    }

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            SectionTitle {
                text: qsTr("Was wäre wenn")
                Layout.fillWidth: true
            }
            PushButton {
                id: plus

                visible: !form.open
                small: true
                icon.name: "plus"
                text: qsTr("Maßnahme")
                Accessible.name: qsTr("Maßnahme planen")
                onClicked: root.add()
            }
        }
        ScenarioBar {
            id: bar

            visible: !form.open
            scenarios: scenarios
            Layout.fillWidth: true
            onNameRequested: what => naming.ask(what)
            onCompareRequested: comparing.compare()
        }
        MeasureEditor {
            id: editor

            visible: form.open
            form: form
            drag: drag
            Layout.fillWidth: true
            onPlacingChanged: if (placing)
                root.map.surface.forceActiveFocus(Qt.OtherFocusReason)
            onClosed: root.closeForm()
        }
        BodyText {
            visible: !form.open && !root.hasRows
            text: scenarios.scenarioId > 0 ? qsTr("In diesem Szenario steht noch keine Maßnahme.") : qsTr("Eine Bank, eine Haltestelle oder ein Tag mehr für den Bürgerbus: planen und sehen, wem es hilft. Das Register bleibt, wie es ist.")
            quiet: true
            Layout.fillWidth: true
        }
        ColumnLayout {
            visible: !form.open && root.hasRows
            spacing: 0
            Layout.fillWidth: true

            Repeater {
                model: scenarios.measures

                ColumnLayout {
                    id: entry

                    required property var row

                    spacing: 0
                    Layout.fillWidth: true

                    Divider {
                        Layout.fillWidth: true
                    }
                    MeasureRow {
                        row: entry.row
                        effect: drag.active && planned.movingId === entry.row.id ? drag.effect : ({})
                        Layout.fillWidth: true
                        onOpened: root.edit(entry.row.id)
                        onSwitched: on => scenarios.switchMeasure(entry.row.id, on)
                        onRemoved: scenarios.removeMeasure(entry.row.id)
                    }
                }
            }
            Divider {
                Layout.fillWidth: true
            }
        }
        BeforeAfter {
            visible: drag.active || root.hasRows
            levels: drag.active ? drag.levels : scenarios.levels
            before: scenarios.partsBefore
            after: drag.active ? drag.parts : scenarios.partsAfter
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
        }
    }
}
