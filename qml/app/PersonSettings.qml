// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Who works here: typed on a file, known from the account on a server. */
Card {
    id: root

    required property Workspace workspace
    readonly property bool isKnown: workspace.roleText !== ""

    title: qsTr("Person")
    spacing: Theme.gapLarge

    FactGroup {
        visible: root.isKnown
        title: qsTr("Ihr Konto")
        rows: [
            {
                "label": qsTr("Name"),
                "text": root.workspace.actorLabel
            },
            {
                "label": qsTr("Rolle"),
                "text": root.workspace.roleText
            }
        ]
        Layout.fillWidth: true
    }
    Field {
        visible: !root.isKnown
        label: qsTr("Name")
        hint: qsTr("Steht neben jeder Änderung.")
        text: root.workspace.actorName
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(360)
        onCommitted: text => root.workspace.actorName = text.trim()
    }
    Field {
        visible: !root.isKnown
        label: qsTr("Stelle")
        text: root.workspace.actorOffice
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(360)
        onCommitted: text => root.workspace.actorOffice = text.trim()
    }
}
