// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Which period is told: halves, years or days of one's own, and the way to the one before. Properties: `figures`, `canSwap` (charts or table: one of them has room). Signal: `swapRequested(table)`. */
Flow {
    id: root

    required property FigureList figures
    property bool own: figures.span === "own"
    property bool canSwap: false
    property bool tableWanted: false
    readonly property alias swap: swap
    readonly property alias span: span
    readonly property alias from: from
    readonly property alias until: until
    readonly property alias show: show
    readonly property alias earlier: earlier
    readonly property alias later: later
    property string error

    signal swapRequested(table: bool)

    function focusFirst(): void {
        span.focusInput();
    }
    function day(value: date): string {
        return Qt.formatDate(value, "dd.MM.yyyy");
    }
    function apply(): void {
        error = figures.setDays(from.text, until.text);
    }

    spacing: Theme.gapSmall

    Segments {
        id: span

        name: qsTr("Zeitraum")
        value: root.own ? "own" : root.figures.span
        options: [
            {
                "value": "half",
                "text": qsTr("Halbjahr")
            },
            {
                "value": "year",
                "text": qsTr("Jahr")
            },
            {
                "value": "own",
                "text": qsTr("Eigene Tage")
            }
        ]
        onChosen: value => {
            root.own = value === "own";
            root.error = "";
            if (!root.own)
                root.figures.setSpan(value);
        }
    }
    RowLayout {
        spacing: Theme.gapTiny
        visible: !root.own

        IconButton {
            id: earlier

            framed: true
            icon.name: "arrow-left"
            text: qsTr("Zeitraum davor (%1)").arg(root.figures.beforeName)
            onClicked: root.figures.step(-1)
        }
        BodyText {
            text: root.figures.periodName
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            Layout.minimumWidth: Theme.px(128)
        }
        IconButton {
            id: later

            framed: true
            enabled: root.figures.hasLater
            icon.name: "arrow-right"
            text: qsTr("Zeitraum danach")
            onClicked: root.figures.step(1)
        }
    }
    RowLayout {
        spacing: Theme.gapSmall
        visible: root.own

        DateField {
            id: from

            name: qsTr("Erster Tag")
            text: root.day(root.figures.from)
            date: root.figures.from
            onAccepted: root.apply()
            Layout.preferredWidth: Theme.px(148)
        }
        BodyText {
            text: qsTr("bis")
            quiet: true
        }
        DateField {
            id: until

            name: qsTr("Letzter Tag")
            text: root.day(root.figures.until)
            date: root.figures.until
            onAccepted: root.apply()
            Layout.preferredWidth: Theme.px(148)
        }
        PushButton {
            id: show

            text: qsTr("Zeigen")
            onClicked: root.apply()
        }
    }
    BodyText {
        height: Theme.controlHeight
        visible: root.error === "" && !root.canSwap && root.width >= Theme.px(root.own ? 820 : 680)
        quiet: true
        text: qsTr("verglichen mit: %1").arg(root.figures.beforeName)
    }
    Verdict {
        height: Theme.controlHeight
        visible: root.error !== ""
        judgement: "bad"
        text: root.error
        onTextChanged: if (text !== "")
            Accessible.announce(text)
    }
    Segments {
        id: swap

        visible: root.canSwap
        name: qsTr("Was zu sehen ist")
        value: root.tableWanted ? "table" : "charts"
        options: [
            {
                "value": "charts",
                "text": qsTr("Diagramme")
            },
            {
                "value": "table",
                "text": qsTr("Tabelle")
            }
        ]
        onChosen: value => root.swapRequested(value === "table")
    }
}
