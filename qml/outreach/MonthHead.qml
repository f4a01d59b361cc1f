// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Which month is shown, the way to others, and the days of the week. Property: `title`. Signals: `stepped(by)`, `todayRequested()`. */
ColumnLayout {
    id: root

    property string title

    signal stepped(by: int)
    signal todayRequested

    spacing: 0

    RowLayout {
        spacing: Theme.gapTiny
        Layout.fillWidth: true
        Layout.margins: Theme.gapSmall
        Layout.leftMargin: Theme.gapLarge
        Layout.rightMargin: Theme.gapLarge

        IconButton {
            small: true
            icon.name: "chevron-left"
            text: qsTr("Voriger Monat (Bild auf)")
            onClicked: root.stepped(-1)
        }
        SectionTitle {
            text: root.title
            horizontalAlignment: Text.AlignHCenter
            Layout.preferredWidth: Theme.px(176)
        }
        IconButton {
            small: true
            icon.name: "chevron-right"
            text: qsTr("Nächster Monat (Bild ab)")
            onClicked: root.stepped(1)
        }
        Item {
            Layout.fillWidth: true
        }
        PushButton {
            text: qsTr("Heute")
            Accessible.description: qsTr("Taste T")
            onClicked: root.todayRequested()
        }
    }
    RowLayout {
        spacing: 0
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gapTiny

        Caption {
            text: qsTr("KW")
            horizontalAlignment: Text.AlignHCenter
            Layout.preferredWidth: Theme.px(30)
        }
        Repeater {
            model: 7

            Caption {
                required property int index

                text: Qt.locale().dayName((index + 1) % 7, Locale.ShortFormat).replace(".", "")
                leftPadding: Theme.gapSmall
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Accessible.name: Qt.locale().dayName((index + 1) % 7, Locale.LongFormat)
            }
        }
    }
}
