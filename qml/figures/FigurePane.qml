// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtCore
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import QtQuick.Templates as T

/** The figures of a period: few charts, and below them the table of all. Enter or a double click opens the list behind a number. */
ReportPart {
    id: root

    readonly property alias figures: figures
    readonly property alias bar: bar
    readonly property alias charts: charts
    readonly property alias table: table
    readonly property alias footer: footer
    readonly property alias printing: printing
    /** {page, target} of the row at hand; nothing where there is no list, or none for this person. */
    readonly property var way: {
        const found = figures.loading ? {} : figures.targetAt(table.currentRow);
        return mayOpen(found.page ?? "") ? found : {};
    }
    property string wanted
    property bool asTables: false
    /** No room for charts and table below one another: one of them at a time. */
    readonly property bool small: height < Theme.px(560)
    property bool tableWanted: false
    readonly property bool chartsShown: !figures.isBlank && figures.charts.length > 0 && !(small && tableWanted)

    function arrive(target: var): void {
        if (target?.figure === undefined)
            return;
        wanted = target.figure;
        reveal();
    }
    function reveal(): void {
        const row = wanted === "" || figures.loading ? -1 : figures.rowOf(wanted);
        if (row < 0)
            return;
        wanted = "";
        tableWanted = true;
        table.select(row);
        table.forceActiveFocus(Qt.OtherFocusReason);
    }
    function mayOpen(page: string): bool {
        const right = {
            "register": "Objects",
            "households": "Households",
            "desk": "Households",
            "landlords": "Contacts",
            "sessions": "Sessions",
            "handovers": "Handovers",
            "places": "Places",
            "mobility": "Places"
        }[page];
        return right !== undefined && workspace.rights[right].read;
    }
    function openList(): void {
        if (way.page !== undefined)
            goRequested(way.page, way.target);
    }
    function copyText(): void {
        const heads = table.shownHeads();
        Tables.copy(figures, [...Array(figures.count).keys()], heads.map(head => head.column), heads.map(head => head.title));
        done(qsTr("%1 kopiert").arg(listTitle()));
    }
    function listTitle(): string {
        return qsTr("Kennzahlen %1").arg(figures.periodName);
    }
    function pose(name: string): void {
        asTables = name === "tables";
        printing.close();
        figures.setSpan(name === "year" ? "year" : "half");
        bar.own = name === "days";
        if (name === "row")
            arrive({
                "figure": "K04"
            });
        else if (name === "print")
            printing.ask("list");
    }

    busy: figures.loading
    poses: ["tables", "year", "days", "row", "print"]
    statusText: qsTr("%1, verglichen mit %2").arg(figures.periodName).arg(figures.beforeName)
    panes: [bar, charts, table]
    commands: [...actions.all, ...printing.commands]

    FigureCommands {
        id: actions

        canOpen: root.way.page !== undefined
        hasLater: figures.hasLater
        onExportRequested: saver.open()
        onCopyRequested: root.copyText()
        onOpenRequested: root.openList()
        onStepRequested: by => figures.step(by)
        onTwinsRequested: root.asTables = !root.asTables
        onReloadRequested: figures.refresh()
        onColumnsRequested: table.chooseColumns()
    }
    FigureList {
        id: figures

        workspace: root.workspace
        suspended: !root.visible
        onReloaded: Qt.callLater(root.reveal)
    }
    PrintDialog {
        id: printing

        workspace: root.workspace
        table: table
        listTitle: root.listTitle()
        filter: qsTr("verglichen mit %1").arg(figures.beforeName)
    }
    FileDialog {
        id: saver

        title: qsTr("Kennzahlen ausgeben")
        fileMode: FileDialog.SaveFile
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        selectedFile: currentFolder + "/" + encodeURIComponent(root.listTitle()) + ".csv"
        nameFilters: [qsTr("CSV (*.csv)"), qsTr("OpenDocument (*.ods)"), qsTr("Excel (*.xlsx)")]
        onAccepted: figures.exportTo(selectedFile)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            title: qsTr("Kennzahlen")
            count: figures.loading || width < Theme.px(780) ? "" : [figures.isRunning ? qsTr("läuft noch, gezählt bis heute") : "", figures.scope].filter(text => text !== "").join(" · ")
            Layout.fillWidth: true
            actions: [
                ReportSwitch {
                    view: "figures"
                    onSwitched: name => root.viewChosen(name)
                },
                PushButton {
                    icon.name: "export"
                    text: qsTr("Ausgeben")
                    hint: qsTr("Alle Kennzahlen als CSV, ODS oder XLSX")
                    onClicked: saver.open()
                }
            ]
            filters: FigurePeriodBar {
                id: bar

                width: parent.width
                figures: figures
                canSwap: root.small && !figures.isBlank
                tableWanted: root.tableWanted
                onSwapRequested: table => root.tableWanted = table
            }
        }
        Divider {}
        Banner {
            visible: figures.error !== ""
            kind: "bad"
            title: qsTr("Die Kennzahlen wurden nicht gezählt.")
            text: figures.error
            Layout.fillWidth: true
            Layout.margins: Theme.gap
        }
        Banner {
            visible: figures.error === "" && !figures.loading && figures.count > 0 && figures.isBlank
            quiet: true
            title: qsTr("Noch nichts zu zählen")
            text: qsTr("In diesem Zeitraum und davor ist nichts erfasst.")
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            Layout.bottomMargin: 0
        }
        Banner {
            visible: figures.error === "" && !figures.loading && figures.count > 0 && figures.areas.length === 0
            quiet: true
            text: qsTr("Ohne Gemeindegrenzen fehlen die Spalten der Verbandsgemeinden. Sie werden auf der Seite „Import“ eingelesen.")
            Layout.fillWidth: true
            Layout.margins: Theme.gap
        }
        Splitter {
            id: splitter

            orientation: Qt.Vertical
            Layout.fillWidth: true
            Layout.fillHeight: true

            FigureCharts {
                id: charts

                figures: figures
                asTables: root.asTables
                visible: root.chartsShown
                T.SplitView.fillHeight: !table.visible
                T.SplitView.preferredHeight: Math.min(naturalHeight, splitter.height * 0.5)
                T.SplitView.minimumHeight: Theme.px(120)
            }
            FigureTable {
                id: table

                visible: !root.small || !root.chartsShown
                figures: figures
                density: root.machine.density
                T.SplitView.fillHeight: true
                T.SplitView.minimumHeight: Theme.px(120)
                onOpened: root.openList()
            }
        }
        FigureFooter {
            id: footer

            visible: figures.count > 0 && table.visible
            figures: figures
            row: table.currentRow
            canOpen: root.way.page !== undefined
            Layout.fillWidth: true
            onOpenRequested: root.openList()
        }
    }
}
