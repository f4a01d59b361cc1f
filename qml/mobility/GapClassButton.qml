// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** One ÖV-Güteklasse in the legend: its letter on its colour. Properties: `quality` (0 for A), `fill`, `people` in sight, `chosen`, `faded`. */
T.AbstractButton {
    id: root

    required property int quality
    property color fill
    property real people: 0
    property bool chosen: false
    property bool faded: false

    implicitHeight: Theme.px(20)
    implicitWidth: Theme.px(28)
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    text: "ABCDEFG".charAt(quality)
    Accessible.role: Accessible.CheckBox
    Accessible.checked: chosen
    Accessible.name: qsTr("Klasse %1, %2 Einwohner sichtbar").arg(text).arg(people.toLocaleString(Qt.locale(), "f", 0))
    T.ToolTip.visible: hovered || visualFocus
    T.ToolTip.text: Accessible.name
    T.ToolTip.delay: 600
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Caption {
        text: root.text
        color: Theme.serviceInks[root.quality]
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    background: Rectangle {
        color: root.fill
        border.width: root.chosen ? 2 : 0
        border.color: Theme.serviceInks[0]

        FocusRing {
            shown: root.visualFocus
            around: 0
            gap: 1
        }
    }
    opacity: root.faded ? 0.4 : 1
}
