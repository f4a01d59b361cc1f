// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** Several lines of text, growing with what is typed from `lines` to `maximumLines`. Otherwise as Field; Tab leaves it. */
FieldFrame {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias readOnly: input.readOnly
    property alias input: input
    property int lines: 3
    property int maximumLines: 12
    property string name
    property bool dirty: false
    readonly property real lineHeight: metrics.lineSpacing

    signal edited(text: string)
    signal committed(text: string)

    function focusInput(): void {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    busy: input.activeFocus

    FontMetrics {
        id: metrics

        font: input.font
    }
    FieldBox {
        edge: root.edgeColor
        edgeWidth: root.edgeWidth
        active: input.activeFocus
        locked: input.readOnly
        implicitWidth: Theme.px(240)
        implicitHeight: Math.ceil(Math.max(root.lines * root.lineHeight, Math.min(input.contentHeight, root.maximumLines * root.lineHeight)) + 14)
        Layout.fillWidth: true

        Flickable {
            id: room

            anchors.fill: parent
            anchors.margins: 1
            clip: contentHeight > height // where it is drawn without a graphics card, an empty clip would show all
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: SlimScrollBar {}

            T.TextArea.flickable: T.TextArea {
                id: input

                leftPadding: Theme.gap - 1
                rightPadding: Theme.gap - 1
                topPadding: 6
                bottomPadding: 6
                color: Theme.text
                placeholderTextColor: Theme.textQuiet
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentText
                font.pixelSize: Theme.bodySize
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                selectByMouse: true
                Accessible.name: root.spokenLabel !== "" ? root.spokenLabel : root.name
                Accessible.description: root.spokenDescription
                Keys.priority: Keys.BeforeItem
                TextMenu {
                    text: input
                }
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                onTextChanged: if (activeFocus) {
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
            }
        }
    }
}
