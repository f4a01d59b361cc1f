// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/**
 * One cell of a table that is typed. Properties: `text` (bind it to the model), `name` (spoken), `error` (a sentence; the cell shows only its edge and a
 * sign, the sentence stands below the table), `fill` (its ground). Signals: `edited(text)`, `stepped(rows)` for the arrows up and down, `accepted()`.
 */
T.TextField {
    id: root

    property string name
    property string error
    property color fill: Theme.surface
    property color ink: Theme.text
    readonly property bool wrong: error !== ""

    signal edited(text: string)
    signal stepped(rows: int)

    implicitWidth: Theme.px(64)
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.gapSmall
    rightPadding: Theme.gapSmall
    color: enabled ? ink : Theme.textQuiet
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    font.pixelSize: Theme.bodySize
    font.features: ({
            "tnum": 1
        })
    horizontalAlignment: TextInput.AlignHCenter
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    Accessible.name: name
    Accessible.description: error
    onTextEdited: edited(text)
    onActiveFocusChanged: if (activeFocus && focusReason !== Qt.MouseFocusReason)
        selectAll()
    Keys.onUpPressed: stepped(-1)
    Keys.onDownPressed: stepped(1)

    background: FieldBox {
        edge: root.wrong ? Theme.bad : Theme.edge
        edgeWidth: root.wrong ? 2 : 1
        active: root.activeFocus
        color: root.fill

        Icon {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 3
            visible: root.wrong
            name: "cross"
            color: Theme.bad
            size: Theme.px(10)
        }
    }
    TextMenu {
        text: root
    }
}
