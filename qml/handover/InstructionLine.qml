// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * One topic of the instruction in its table. Properties: `context`, `row` (of HandoverEditor.topics), `isCurrent`, `hasFocus`, `locked`, `slim` (its card unfolds below it), `compact` (the card has the ticks). Signals:
 * `chosen()`, `toggled(name)` with "shown" or "material", `answered(value)`.
 */
Rectangle {
    id: root

    required property HandoverContext context
    required property var row
    required property int index
    property bool isCurrent: false
    property bool hasFocus: false
    property bool locked: false
    property bool slim: false
    property bool compact: false
    readonly property string judgement: row.understanding === "Understood" ? "good" : row.understanding === "NotAsked" ? "unknown" : "warn"
    readonly property bool hasAnswer: row.explained === "Yes" || row.understanding !== "NotAsked"

    signal chosen
    signal toggled(name: string)
    signal answered(value: string)

    function focusNote(): void {
        (card.item as InstructionCard)?.focusNote();
    }

    implicitHeight: line.implicitHeight + (card.active ? card.implicitHeight : 0)
    color: isCurrent ? (Theme.contrast ? Theme.surface : Theme.accentSoft) : hover.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: [row.code, row.title, qsTr("erklärt: %1").arg(row.explainedWord), row.shown === "yes" ? qsTr("gezeigt") : "", row.material !== "" ? qsTr("Material mitgegeben") : "", hasAnswer ? row.understandingWord : "", row.note].filter(part => part !== "").join(", ")
    Accessible.focusable: true
    Accessible.focused: isCurrent && hasFocus

    component Tick: CheckField {
        enabled: !root.locked
        focusPolicy: Qt.NoFocus
        implicitWidth: Theme.px(18)
        leftPadding: 0
        Layout.alignment: Qt.AlignHCenter
    }

    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.chosen()
    }
    Rectangle {
        visible: root.isCurrent
        width: 3
        height: parent.height
        color: Theme.accent
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        id: line

        x: Theme.gapLarge
        width: parent.width - Theme.gapLarge - Theme.gap
        height: implicitHeight
        spacing: Theme.gapSmall

        BodyText {
            text: root.row.code
            quiet: true
            Layout.preferredWidth: Theme.px(38)
            Layout.preferredHeight: Math.max(Theme.rowHeight, Theme.px(33))
            Accessible.ignored: true
        }
        BodyText {
            text: root.row.title
            wrapMode: root.slim ? Text.Wrap : Text.NoWrap
            elide: Text.ElideRight
            font.weight: root.isCurrent ? Font.Medium : Font.Normal
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        StateCells {
            visible: !root.slim
            name: root.row.title
            value: root.row.explained
            locked: root.locked
            fills: true
            options: [
                {
                    "value": "Yes",
                    "text": qsTr("ja")
                },
                {
                    "value": "No",
                    "text": qsTr("nein"),
                    "tone": "warn"
                },
                {
                    "value": "NotApplicable",
                    "text": qsTr("entfällt")
                }
            ]
            Layout.preferredWidth: Theme.px(168)
            onChosen: value => root.answered(value)
        }
        Item {
            visible: !root.slim && !root.compact
            implicitHeight: Theme.px(24)
            Layout.preferredWidth: Theme.px(52)

            Tick {
                anchors.centerIn: parent
                checked: root.row.shown === "yes"
                Accessible.name: qsTr("%1: gezeigt").arg(root.row.title)
                onToggled: {
                    root.toggled("shown");
                    checked = Qt.binding(() => root.row.shown === "yes");
                }
            }
        }
        Item {
            visible: !root.slim && !root.compact
            implicitHeight: Theme.px(24)
            Layout.preferredWidth: Theme.px(56)

            Tick {
                anchors.centerIn: parent
                checked: root.row.material !== ""
                Accessible.name: qsTr("%1: Material mitgegeben").arg(root.row.title)
                onToggled: {
                    root.toggled("material");
                    checked = Qt.binding(() => root.row.material !== "");
                }
            }
        }
        Verdict {
            visible: root.hasAnswer && root.row.explained !== "NotApplicable"
            judgement: root.judgement
            text: root.row.understandingWord
            Layout.fillWidth: false
            Layout.preferredWidth: root.slim ? implicitWidth : Theme.px(112)
        }
        BodyText {
            visible: !root.hasAnswer || root.row.explained === "NotApplicable"
            text: root.slim ? root.row.explainedWord : "–"
            quiet: true
            Layout.preferredWidth: root.slim ? implicitWidth : Theme.px(112)
            Accessible.ignored: true
        }
        Item {
            implicitHeight: Theme.smallIconSize
            Layout.preferredWidth: Theme.px(root.slim ? 20 : 36)

            Icon {
                anchors.centerIn: parent
                visible: root.row.note !== ""
                name: "note"
                color: Theme.textQuiet
                size: Theme.smallIconSize
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        visible: root.isCurrent && (root.hasFocus || Theme.contrast)
        color: "transparent"
        border.width: 2
        border.color: root.hasFocus ? Theme.focus : Theme.accent
    }
    Rectangle {
        anchors.fill: card
        visible: card.active
        color: Theme.surface
    }
    Loader {
        id: card

        anchors.top: line.bottom
        width: parent.width
        active: root.slim && root.isCurrent
        sourceComponent: InstructionCard {
            context: root.context
            row: root.row
            locked: root.locked
            whole: true
        }
    }
}
