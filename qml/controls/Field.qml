// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * A line of text to type in, with all of FieldFrame (label, unit, hint, error, warning). Properties: `text` (bind it to the model), `numeric` (right
 * aligned), `placeholder`, `readOnly`, `leading` (icon name), `trailing` (items at the right end), `name` (spoken where there is no label).
 * Signals: `edited(text)` on every change by the person, `committed(text)` on leaving after a change and on Enter, `accepted()` on Enter,
 * `keyPressed(event)` before the field itself takes a key.
 * The model parses and sets `error`; the field shows it after leaving, not while typing.
 */
FieldFrame {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias readOnly: input.readOnly
    property alias maximumLength: input.maximumLength
    property alias inputMethodHints: input.inputMethodHints
    property alias input: input
    property bool numeric: false
    property string leading
    property string name
    property alias trailing: tail.data
    property bool dirty: false

    signal edited(text: string)
    signal committed(text: string)
    signal accepted
    signal keyPressed(event: var)

    function focusInput(): void {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    busy: input.activeFocus

    T.TextField {
        id: input

        implicitWidth: Theme.px(200)
        implicitHeight: Math.max(Theme.controlHeight, contentHeight + topPadding + bottomPadding)
        leftPadding: Theme.gap + (root.leading === "" ? 0 : mark.width + Theme.gapTiny)
        rightPadding: Theme.gap + (tail.children.length > 0 ? tail.width : 0)
        topPadding: 4
        bottomPadding: 4
        color: enabled ? Theme.text : Theme.textQuiet
        placeholderTextColor: Theme.textQuiet
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        font.pixelSize: Theme.bodySize
        font.features: root.numeric ? ({
                "tnum": 1
            }) : ({})
        horizontalAlignment: root.numeric ? TextInput.AlignRight : TextInput.AlignLeft
        verticalAlignment: TextInput.AlignVCenter
        selectByMouse: true
        Layout.fillWidth: true
        Accessible.name: root.spokenLabel !== "" ? root.spokenLabel : root.name !== "" ? root.name : placeholderText
        Accessible.description: root.spokenDescription
        T.ToolTip.text: placeholderText
        T.ToolTip.visible: example.truncated && example.visible && hovered
        T.ToolTip.delay: 600

        // What is too long shows its beginning until somebody types.
        onTextChanged: if (!activeFocus)
            cursorPosition = 0
        onTextEdited: {
            root.dirty = true;
            root.edited(text);
        }
        onEditingFinished: {
            if (!root.dirty)
                return;
            root.dirty = false;
            root.committed(text);
            root.reveal();
        }
        onAccepted: root.accepted()
        Keys.priority: Keys.BeforeItem
        Keys.onPressed: event => root.keyPressed(event)
        onActiveFocusChanged: if (activeFocus && (focusReason === Qt.TabFocusReason || focusReason === Qt.BacktabFocusReason))
            selectAll()

        background: FieldBox {
            edge: root.edgeColor
            edgeWidth: root.edgeWidth
            active: input.activeFocus
            locked: input.readOnly

            Icon {
                id: mark

                x: Theme.gap - 2
                anchors.verticalCenter: parent.verticalCenter
                visible: root.leading !== ""
                name: root.leading
                color: Theme.textQuiet
                size: Theme.px(16)
            }
        }

        BodyText {
            id: example

            anchors.fill: parent
            anchors.leftMargin: input.leftPadding
            anchors.rightMargin: input.rightPadding
            visible: input.text === "" && input.preeditText === "" && text !== ""
            text: input.placeholderText
            quiet: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            horizontalAlignment: input.horizontalAlignment
            Accessible.ignored: true
        }
        TextMenu {
            text: input
        }
        Row {
            id: tail

            anchors.right: parent.right
            anchors.rightMargin: 2
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
