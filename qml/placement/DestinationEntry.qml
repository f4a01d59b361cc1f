// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * One place a household goes to every day: what it is, what it is called, where it lies. Properties: `destinations`, `at` (which one), `page` (the
 * Flickable around), `placing` (a click on the map is awaited). Signals: `mapRequested()`, `removed()`.
 */
FocusScope {
    id: root

    required property DestinationList destinations
    required property int at
    required property Flickable page
    property bool placing: false
    readonly property var row: destinations.rows[at] ?? {
        "kind": "Work",
        "kindWord": "",
        "name": "",
        "isPlaced": false,
        "place": "",
        "error": ""
    }
    readonly property string spoken: qsTr("Ziel %1").arg(at + 1)

    signal mapRequested
    signal removed

    function focusInput(): void {
        kind.focusInput();
    }
    function showOnPage(): void {
        const top = mapToItem(page.contentItem, 0, 0).y;
        if (top < page.contentY)
            page.contentY = Math.max(0, top - Theme.gap);
        else if (top + height > page.contentY + page.height)
            page.contentY = top + height - page.height + Theme.gap;
    }

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth
    onActiveFocusChanged: if (activeFocus && page.height > height)
        showOnPage()

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.gapSmall

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            ComboField {
                id: kind

                name: qsTr("%1, Art").arg(root.spoken)
                model: root.destinations.kinds
                textRole: "text"
                valueRole: "value"
                currentIndex: root.destinations.kinds.findIndex(one => one.value === root.row.kind)
                onActivated: index => root.destinations.setKind(root.at, root.destinations.kinds[index].value)
                Layout.preferredWidth: Theme.px(130)
                Layout.alignment: Qt.AlignTop
            }
            Field {
                name: qsTr("%1, Bezeichnung").arg(root.spoken)
                placeholder: qsTr("Bezeichnung, kein Personenname")
                text: root.row.name
                error: root.row.error
                onCommitted: text => root.destinations.setName(root.at, text)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
            IconButton {
                small: true
                icon.name: "close"
                text: qsTr("%1 herausnehmen").arg(root.spoken)
                onClicked: root.removed()
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: (Theme.controlHeight - Theme.smallHeight) / 2
            }
        }
        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            Icon {
                visible: root.row.isPlaced
                name: "pin"
                color: Theme.accent
            }
            BodyText {
                visible: root.row.isPlaced
                text: root.placing ? qsTr("Auf die Karte klicken, oder Esc.") : root.row.place
                Layout.fillWidth: true
            }
            SpotField {
                id: spot

                visible: !root.row.isPlaced
                name: qsTr("%1, Ort").arg(root.spoken)
                search: root.destinations.search
                onEdited: text => root.destinations.searchFor(root.at, text)
                onTaken: row => {
                    root.destinations.take(root.at, row);
                    other.forceActiveFocus(Qt.TabFocusReason);
                }
                Layout.fillWidth: true
            }
            LinkButton {
                id: other

                visible: root.row.isPlaced
                text: qsTr("Anderer Ort")
                Accessible.name: qsTr("%1, anderer Ort").arg(root.spoken)
                onClicked: {
                    root.destinations.clearPlace(root.at);
                    spot.focusInput();
                }
            }
            LinkButton {
                text: root.placing ? qsTr("Abbrechen") : qsTr("Auf der Karte")
                Accessible.name: qsTr("%1, %2").arg(root.spoken).arg(text)
                onClicked: root.mapRequested()
                Layout.alignment: root.row.isPlaced ? Qt.AlignVCenter : Qt.AlignTop
                Layout.topMargin: root.row.isPlaced ? 0 : Theme.px(7)
            }
        }
    }
}
