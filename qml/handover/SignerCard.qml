// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * One who signs a paper: who signed, or name and pad; or that it was signed on paper. Properties: `row` (of SignatureDesk.signers), `desk`, `canSign`, `scans` (papers that are
 * attached), `unfolded`. Signal: `unfoldRequested()`.
 */
Rectangle {
    id: root

    required property var row
    required property SignatureDesk desk
    property bool canSign: false
    property var scans: []
    property bool unfolded: false
    property bool onPaper: false
    readonly property alias pad: pad
    readonly property alias nameField: nameField
    readonly property alias accept: accept
    readonly property alias opener: opener
    readonly property string place: "signature/" + desk.document + "/" + row.role

    signal unfoldRequested

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    implicitWidth: Theme.px(280)
    radius: Theme.radius
    color: "transparent"
    border.width: 1
    border.color: Theme.line
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: row.roleWord

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gapSmall

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                GroupTitle {
                    text: [root.row.roleWord, root.row.name].filter(part => part !== "").join(" ")
                    Layout.fillWidth: true
                }
                Verdict {
                    visible: root.row.isSigned
                    judgement: "good"
                    text: qsTr("%1, %2").arg(root.row.when).arg(root.row.form)
                    Layout.fillWidth: true
                }
                Caption {
                    visible: !root.row.isSigned
                    text: qsTr("Unterschrift fehlt")
                }
            }
            SignatureInk {
                visible: root.row.strokes !== ""
                path: root.row.strokes
                Layout.preferredWidth: Theme.px(140)
                Layout.preferredHeight: Theme.px(56)
            }
            PushButton {
                id: opener

                visible: !root.row.isSigned && !root.unfolded
                enabled: root.canSign
                icon.name: "pencil"
                text: qsTr("Unterschreiben")
                Accessible.name: qsTr("%1 unterschreibt").arg(root.row.roleWord)
                onClicked: {
                    root.unfoldRequested();
                    Qt.callLater(() => nameField.focusInput());
                }
            }
        }
        ColumnLayout {
            visible: root.unfolded && !root.row.isSigned
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            GridLayout {
                columns: root.width > Theme.px(520) ? 2 : 1
                columnSpacing: Theme.gap
                Layout.fillWidth: true

                Field {
                    id: nameField

                    label: qsTr("Name")
                    text: root.row.name
                    hint: qsTr("Wie er gesprochen wird")
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
                Segments {
                    label: qsTr("Form")
                    options: [
                        {
                            "value": false,
                            "text": qsTr("hier zeichnen")
                        },
                        {
                            "value": true,
                            "text": qsTr("auf Papier")
                        }
                    ]
                    value: root.onPaper
                    Layout.alignment: Qt.AlignTop
                    onChosen: value => root.onPaper = value
                }
            }
            SignaturePad {
                id: pad

                visible: !root.onPaper
                name: qsTr("Unterschrift %1").arg(root.row.roleWord)
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(700)
                Layout.preferredHeight: Math.min(width, Theme.px(700)) * 0.4
            }
            BodyText {
                visible: root.onPaper
                text: root.scans.length > 0 ? qsTr("Der Scan „%1“ gehört dazu.").arg(root.scans[root.scans.length - 1].name) : qsTr("Das Papier drucken, unterschreiben lassen und den Scan unten anhängen. Der Scan lässt sich nachreichen.")
                Layout.fillWidth: true
            }
            Flow {
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                PushButton {
                    id: accept

                    primary: true
                    enabled: nameField.text.trim() !== "" && (root.onPaper || pad.hasInk) && !root.desk.busy
                    icon.name: "check"
                    text: root.onPaper ? qsTr("Auf Papier unterschrieben") : qsTr("Übernehmen")
                    onClicked: root.desk.sign(root.row.role, nameField.text, root.onPaper ? "" : pad.path, root.onPaper && root.scans.length > 0 ? root.scans[root.scans.length - 1].uid : "")
                }
                PushButton {
                    visible: !root.onPaper
                    enabled: pad.path !== ""
                    text: qsTr("Löschen")
                    onClicked: pad.clear()
                }
                Caption {
                    text: qsTr("Einfache Signatur mit Namen und Uhrzeit.")
                    visible: !root.onPaper
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }
}
