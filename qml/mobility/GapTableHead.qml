// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** The heads of a GapTable: words that sort. Properties: `rows`, `columns`. */
RowLayout {
    id: root

    required property GapRows rows
    required property GapTableColumns columns

    spacing: Theme.gapTiny

    Repeater {
        model: root.columns.all

        T.AbstractButton {
            id: head

            required property var modelData
            required property int index
            readonly property bool sorted: root.rows.sortColumn === modelData.sort

            objectName: "head-" + modelData.sort
            visible: modelData.shown
            enabled: modelData.sort >= 0
            text: modelData.title
            implicitHeight: Theme.px(28)
            focusPolicy: Qt.TabFocus
            hoverEnabled: true
            Layout.fillWidth: modelData.width === 0
            Layout.preferredWidth: modelData.width
            Accessible.role: Accessible.ColumnHeader
            Accessible.ignored: text === ""
            Accessible.name: [modelData.spoken, sorted ? root.rows.sortDescending ? qsTr("absteigend") : qsTr("aufsteigend") : ""].filter(part => part !== "").join(", ")
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onClicked: root.rows.sortBy(modelData.sort)

            T.ToolTip.text: text
            T.ToolTip.visible: words.truncated && (hovered || visualFocus)
            T.ToolTip.delay: 600

            contentItem: Caption {
                id: words

                text: head.text + (head.sorted ? root.rows.sortDescending ? " ↓" : " ↑" : "")
                color: head.hovered || head.sorted ? Theme.text : Theme.textQuiet
                horizontalAlignment: head.modelData.width === 0 ? Text.AlignLeft : Text.AlignRight
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            background: Item {
                FocusRing {
                    shown: head.visualFocus
                    around: 2
                    gap: 0
                }
            }
        }
    }
}
