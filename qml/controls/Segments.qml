// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * One of a few, side by side; three-valued yes/no/unknown if nothing else is said. Has all of FieldFrame. Properties: `options` (list of
 * `{value, text}`), `value` (bind to the model), `name` (spoken without label), `readOnly`. Signal: `chosen(value)`.
 * One stop for Tab; arrows, Home and End choose.
 */
FieldFrame {
    id: root

    property var options: [
        {
            "value": "yes",
            "text": qsTr("ja")
        },
        {
            "value": "no",
            "text": qsTr("nein")
        },
        {
            "value": "unknown",
            "text": qsTr("unbekannt")
        }
    ]
    property var value
    property string name
    property bool readOnly: false
    readonly property int index: options.findIndex(option => option.value === value)

    signal chosen(value: var)

    function focusInput(): void {
        const at = Math.max(0, index);
        (entries.itemAt(at) as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }
    function choose(at: int): void {
        const to = Math.max(0, Math.min(options.length - 1, at));
        if (readOnly)
            return;
        touched = true;
        if (to !== index)
            chosen(options[to].value);
        (entries.itemAt(to) as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    Rectangle {
        implicitWidth: row.implicitWidth + 2
        implicitHeight: Math.max(Theme.controlHeight, row.implicitHeight + 2)
        radius: Theme.radius
        color: root.enabled && !root.readOnly ? Theme.surface : "transparent"
        border.width: root.edgeWidth
        border.color: root.enabled ? root.edgeColor : Theme.line
        Layout.maximumWidth: implicitWidth
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        Accessible.name: root.spokenLabel !== "" ? root.spokenLabel : root.name
        Accessible.description: root.spokenDescription

        RowLayout {
            id: row

            anchors.fill: parent
            anchors.margins: 1
            spacing: 0

            Repeater {
                id: entries

                model: root.options

                T.RadioButton {
                    id: entry

                    required property var modelData
                    required property int index

                    text: modelData.text
                    checked: index === root.index
                    autoExclusive: false
                    checkable: false
                    enabled: !root.readOnly
                    hoverEnabled: true
                    focusPolicy: Qt.ClickFocus
                    activeFocusOnTab: activeFocus || index === Math.max(0, root.index)
                    implicitWidth: Math.max(Theme.px(56), words.implicitWidth + 2 * Theme.gap)
                    implicitHeight: Theme.controlHeight - 2
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Accessible.role: Accessible.RadioButton
                    Accessible.name: text
                    Accessible.description: root.spokenLabel !== "" ? root.spokenLabel : root.name
                    Accessible.checked: index === root.index
                    Accessible.onPressAction: root.choose(index)
                    T.ToolTip.text: text
                    T.ToolTip.visible: words.truncated && (hovered || visualFocus)
                    T.ToolTip.delay: 600

                    onClicked: root.choose(index)
                    Keys.onLeftPressed: root.choose(index - 1)
                    Keys.onRightPressed: root.choose(index + 1)
                    Keys.onUpPressed: root.choose(index - 1)
                    Keys.onDownPressed: root.choose(index + 1)
                    Keys.onPressed: event => {
                        if (event.key === Qt.Key_Home)
                            root.choose(0);
                        else if (event.key === Qt.Key_End)
                            root.choose(root.options.length - 1);
                        else if (event.key === Qt.Key_Space)
                            root.choose(index);
                        else
                            return;
                        event.accepted = true;
                    }

                    contentItem: BodyText {
                        id: words

                        text: entry.text
                        color: entry.index === root.index ? Theme.accent : Theme.text
                        font.weight: entry.index === root.index ? Font.DemiBold : Font.Normal
                        horizontalAlignment: Text.AlignHCenter
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    background: Rectangle {
                        radius: Theme.radius - 1
                        color: entry.index === root.index ? Theme.accentSoft : entry.hovered ? Theme.hover : "transparent"
                        border.width: entry.index === root.index ? 1 : 0
                        border.color: Theme.accent

                        Rectangle {
                            width: 1
                            height: parent.height - 2 * Theme.gapSmall
                            y: Theme.gapSmall
                            color: Theme.line
                            visible: entry.index > 0 && entry.index !== root.index && entry.index !== root.index + 1
                        }
                        FocusRing {
                            shown: entry.activeFocus
                        }
                    }
                }
            }
        }
    }
}
