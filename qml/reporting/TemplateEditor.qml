// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** Text of a template in letters of one width, with line numbers. Properties: `text`, `readOnly`, `name`. Function: goToLine(line). Signal: `edited(text)`. Tab leaves it. */
FocusScope {
    id: root

    property alias text: input.text
    property alias readOnly: input.readOnly
    property alias input: input
    property string name

    signal edited(text: string)

    /** Puts the keyboard at the beginning of a line, from 1. */
    function goToLine(line: int): void {
        let at = 0;
        for (let now = 1; now < line; ++now) {
            const next = text.indexOf("\n", at);
            if (next < 0)
                break;
            at = next + 1;
        }
        input.forceActiveFocus(Qt.OtherFocusReason);
        input.cursorPosition = at;
    }

    FieldBox {
        anchors.fill: parent
        active: input.activeFocus
        locked: input.readOnly

        Flickable {
            id: room

            anchors.fill: parent
            anchors.margins: 1
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: SlimScrollBar {}

            T.TextArea.flickable: T.TextArea {
                id: input

                focus: true
                leftPadding: gutter.width + Theme.gapSmall
                rightPadding: Theme.gap
                topPadding: Theme.gapSmall
                bottomPadding: Theme.gapSmall
                color: Theme.text
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentText
                font.family: "monospace"
                font.pixelSize: Theme.captionSize
                wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
                textFormat: TextEdit.PlainText
                selectByMouse: true
                Accessible.name: root.name
                Keys.priority: Keys.BeforeItem
                TextMenu {
                    text: input
                }
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                onTextChanged: if (activeFocus)
                    root.edited(text)

                Item {
                    id: gutter

                    width: metrics.averageCharacterWidth * 4
                    height: parent.height

                    Repeater {
                        // Where each line begins, as long ones are broken.
                        model: input.text === "" ? [] : input.text.split("\n").reduce((starts, line) => starts.concat([starts[starts.length - 1] + line.length + 1]), [0]).slice(0, -1)

                        Caption {
                            required property int modelData
                            required property int index

                            y: input.contentHeight > 0 && modelData <= input.length ? input.positionToRectangle(modelData).y : 0
                            width: gutter.width - Theme.gapTiny
                            text: index + 1
                            size: Theme.px(11)
                            horizontalAlignment: Text.AlignRight
                            Accessible.ignored: true
                        }
                    }
                }
                FontMetrics {
                    id: metrics

                    font: input.font
                }
            }
        }
    }
}
