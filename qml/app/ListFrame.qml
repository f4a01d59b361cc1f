// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The frame of a list page: head and list, and what is chosen at the right. Where there is room the side is always there (`wide`), else it comes
 * beside the list once it is opened (`beside`), else in its place. Properties: `title`, `count`, `actions`, `filters`, `error` (why the list was not
 * loaded), `hasSide` (false: what is listed has no more to show), `opened` (the person wants to see the side), `editing` (a form stands there and wants more room), `keepsList` (the list has to
 * be seen even where it leaves no room for the side), `side` (items that fill it); children are the list.
 */
FocusScope {
    id: root

    property alias title: header.title
    property alias count: header.count
    property alias actions: header.actions
    property alias filters: header.filters
    property string error
    property bool hasSide: true
    property bool opened: false
    property bool editing: false
    property bool keepsList: false
    property alias side: holder.data
    default property alias list: column.data
    readonly property bool wide: width >= Theme.px(1050)
    readonly property bool beside: width >= Theme.px(900)
    readonly property bool sideShown: hasSide && (wide || editing || opened)

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            id: column

            spacing: 0
            visible: !root.sideShown || root.beside || root.keepsList
            Layout.fillWidth: true
            Layout.fillHeight: true

            PageHeader {
                id: header

                Layout.fillWidth: true
            }
            Divider {}
            Banner {
                kind: "bad"
                visible: root.error !== ""
                title: qsTr("Die Liste wurde nicht geladen.")
                text: root.error
                Layout.fillWidth: true
                Layout.margins: Theme.gap
            }
        }
        Divider {
            vertical: true
            visible: holder.visible && root.beside
        }
        FocusScope {
            id: holder

            visible: root.sideShown && (root.beside || !root.keepsList)
            Layout.preferredWidth: root.beside ? Theme.px(root.editing && root.wide ? 460 : 368) : -1
            Layout.fillWidth: !root.beside
            Layout.fillHeight: true
        }
    }
}
