// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** First and last day of what was done. Property: `source`, a LogListModel. */
FocusScope {
    id: root

    required property LogListModel source

    function show(from: date): void {
        source.setFrom(Qt.formatDate(from, "yyyy-MM-dd"));
        source.setUntil("");
    }
    function daysAgo(days: int): date {
        const now = new Date();
        return new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
    }

    implicitWidth: Theme.px(300)
    implicitHeight: column.implicitHeight + 2 * Theme.gapSmall
    onActiveFocusChanged: if (activeFocus && !column.activeFocus)
        first.focusInput()

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gapSmall
        spacing: Theme.gapSmall

        DateField {
            id: first

            label: qsTr("Von")
            text: root.source?.from ?? ""
            error: root.source?.fromError ?? ""
            Layout.fillWidth: true
            onCommitted: text => root.source.setFrom(text)
        }
        DateField {
            label: qsTr("Bis")
            text: root.source?.until ?? ""
            error: root.source?.untilError ?? ""
            Layout.fillWidth: true
            onCommitted: text => root.source.setUntil(text)
        }
        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            LinkButton {
                text: qsTr("Heute")
                onClicked: root.show(root.daysAgo(0))
            }
            LinkButton {
                text: qsTr("Letzte 7 Tage")
                onClicked: root.show(root.daysAgo(6))
            }
            LinkButton {
                text: qsTr("Letzte 30 Tage")
                onClicked: root.show(root.daysAgo(29))
            }
            LinkButton {
                text: qsTr("Alle Tage")
                onClicked: {
                    root.source.setFrom("");
                    root.source.setUntil("");
                }
            }
        }
    }
}
