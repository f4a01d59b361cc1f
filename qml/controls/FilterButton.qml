// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * A filter: quiet label, bold value, a list behind it. Properties: `label`, `options` (list of `{value, text, mark, count}`; mark and count may be
 * missing), `selected` (list of values; bind it), `multiple`, `anyText` ("alle", shown while nothing is set), `valueText` (set to override the shown
 * value), `icon.name`, `editor` (a Component instead of the list, for ranges), `active` (else: something is selected). Signal: `changed(selected)`.
 */
T.Button {
    id: root

    property string label
    property var options: []
    property var selected: []
    property bool multiple: true
    property string anyText: qsTr("alle")
    property string valueText: {
        if (selected.length === 0)
            return anyText;
        if (selected.length > 1)
            return qsTr("%1 aktive").arg(selected.length);
        return options.find(option => option.value === selected[0])?.text ?? String(selected[0]);
    }
    property Component editor: null
    property bool active: selected.length > 0
    property alias popup: popup

    signal changed(selected: var)

    function toggle(at: int): void {
        const value = options[at].value;
        const has = selected.indexOf(value) >= 0;
        if (multiple)
            changed(has ? selected.filter(other => other !== value) : selected.concat([value]));
        else
            changed(has ? [] : [value]);
        if (!multiple)
            popup.close();
    }

    implicitWidth: content.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlHeight, content.implicitHeight + 4)
    leftPadding: Theme.px(10)
    rightPadding: Theme.px(10)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ButtonDropDown
    Accessible.name: label + " " + valueText
    T.ToolTip.text: root.valueText
    T.ToolTip.visible: shownValue.truncated && (hovered || visualFocus) && !popup.visible
    T.ToolTip.delay: 600
    Keys.onDownPressed: popup.open()
    onClicked: popup.visible ? popup.close() : popup.open()

    contentItem: RowLayout {
        id: content

        spacing: Theme.px(6)

        Icon {
            visible: root.icon.name !== ""
            name: root.icon.name
            color: Theme.textQuiet
            size: Theme.smallIconSize
        }
        BodyText {
            text: root.label
            quiet: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        BodyText {
            id: shownValue

            text: root.valueText
            visible: text !== ""
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.maximumWidth: Theme.px(140)
            Accessible.ignored: true
        }
        Item {
            implicitWidth: chevron.width
            implicitHeight: chevron.height
            Layout.fillWidth: true

            Icon {
                id: chevron

                anchors.right: parent.right
                name: "chevron-down"
                color: Theme.textQuiet
                size: Theme.px(14)
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.active ? Theme.accentSoft : root.hovered || popup.visible ? Theme.hover : Theme.surface
        border.width: 1
        border.color: root.active ? Theme.accent : Theme.edge

        FocusRing {
            shown: root.visualFocus
        }
    }

    T.Popup {
        id: popup

        y: root.height + 4
        margins: 8
        padding: 4
        focus: true
        implicitWidth: Math.max(root.width, contentItem.implicitWidth + 2 * padding)
        implicitHeight: contentItem.implicitHeight + 2 * padding
        background: FloatingGround {}
        contentItem: Loader {
            focus: true
            sourceComponent: root.editor ?? list
        }
        onOpened: ((contentItem as Loader).item as Item)?.forceActiveFocus(Qt.PopupFocusReason)
        onClosed: root.forceActiveFocus(Qt.PopupFocusReason)
    }
    Component {
        id: list

        OptionList {
            options: root.options
            selected: root.selected
            multiple: root.multiple
            Accessible.name: root.label
            onToggled: at => root.toggle(at)
            onCleared: root.changed([])
            onFinished: popup.close()
        }
    }
}
