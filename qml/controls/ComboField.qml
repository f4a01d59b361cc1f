// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * One of a list, behind a button. Has all of FieldFrame. Properties: `model`, `textRole`, `valueRole`, `currentIndex`, `currentValue`,
 * `displayText`, `name`. Signal: `activated(index)` when the person chooses. Letters jump.
 */
FieldFrame {
    id: root

    property alias model: box.model
    property alias textRole: box.textRole
    property alias valueRole: box.valueRole
    property alias currentIndex: box.currentIndex
    property alias displayText: box.displayText
    property alias input: box
    property string name
    readonly property var currentValue: box.currentValue

    signal activated(index: int)

    function focusInput(): void {
        box.forceActiveFocus(Qt.TabFocusReason);
    }
    function indexOfValue(value: var): int {
        return box.indexOfValue(value);
    }

    T.ComboBox {
        id: box

        implicitWidth: Theme.px(200)
        implicitHeight: Math.max(Theme.controlHeight, contentItem.implicitHeight + 8)
        leftPadding: Theme.gap
        rightPadding: Theme.gap + Theme.smallIconSize
        hoverEnabled: true
        Layout.fillWidth: true
        Accessible.name: root.spokenLabel !== "" ? root.spokenLabel : root.name
        Accessible.description: root.spokenDescription
        onActivated: index => {
            root.touched = true;
            root.activated(index);
        }

        T.ToolTip.text: box.displayText
        T.ToolTip.visible: words.truncated && (hovered || visualFocus) && !popup.visible
        T.ToolTip.delay: 600

        contentItem: BodyText {
            id: words

            text: box.displayText
            color: box.enabled ? Theme.text : Theme.textQuiet
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        indicator: Icon {
            x: box.width - width - Theme.gapSmall
            y: (box.height - height) / 2
            name: "chevron-down"
            color: Theme.textQuiet
            size: Theme.smallIconSize
        }
        background: FieldBox {
            edge: root.edgeColor
            edgeWidth: root.edgeWidth
            active: box.visualFocus
            color: box.hovered ? Theme.hover : Theme.surface
        }
        delegate: PopupRow {
            required property int index

            width: ListView.view.width
            text: box.textAt(index)
            highlighted: box.highlightedIndex === index
            chosen: box.currentIndex === index
        }
        popup: T.Popup {
            y: box.height + 2
            width: box.width
            height: Math.min(contentItem.implicitHeight + 2 * padding, Theme.px(360), (box.Window.window?.height ?? 600) - topMargin - bottomMargin)
            padding: 4
            topMargin: 8
            bottomMargin: 8

            contentItem: ListView {
                clip: true
                implicitHeight: contentHeight
                model: box.delegateModel
                currentIndex: box.highlightedIndex
                boundsBehavior: Flickable.StopAtBounds
                highlightMoveDuration: 0
                T.ScrollBar.vertical: SlimScrollBar {}
            }
            background: FloatingGround {}
        }
    }
}
