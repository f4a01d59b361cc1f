// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** A group of fields behind its title. Properties: `title`, `fields`, `open`, `page`, `extra` (a Component below them). Closed, it makes no fields; where no
 * field is shown there is none. */
ColumnLayout {
    id: root

    property string title
    required property list<FormField> fields
    required property Flickable page
    property Component extra: null
    property bool open: false

    function showError(name: string): void {
        (content.item as FormFields)?.showError(name);
    }

    spacing: Theme.gapSmall
    visible: fields.some(field => field.shown)

    Divider {}
    T.AbstractButton {
        id: head

        implicitHeight: Theme.controlHeight
        focusPolicy: Qt.TabFocus
        Layout.fillWidth: true
        Accessible.role: Accessible.Button
        Accessible.name: root.open ? qsTr("%1 zuklappen").arg(root.title) : qsTr("%1 aufklappen").arg(root.title)
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: root.open = !root.open

        contentItem: RowLayout {
            spacing: Theme.gapSmall

            Icon {
                name: root.open ? "chevron-up" : "chevron-down"
                size: Theme.smallIconSize
                color: Theme.textQuiet
            }
            GroupTitle {
                text: root.title
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        background: Rectangle {
            radius: Theme.radius
            color: head.hovered ? Theme.hover : "transparent"

            FocusRing {
                shown: head.visualFocus
            }
        }
    }
    Loader {
        id: content

        active: root.open
        visible: root.open
        sourceComponent: FormFields {
            fields: root.fields
            page: root.page
        }
        Layout.fillWidth: true
        Layout.bottomMargin: root.open ? Theme.gap : 0
    }
    Loader {
        active: root.open && root.extra !== null
        visible: active
        sourceComponent: root.extra
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gap
    }
}
