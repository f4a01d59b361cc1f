// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Who may do what here, and who is known: on a file the plain word that it asks nobody, on a server the own account and, for administrators, all. */
TrustPane {
    id: root

    readonly property alias matrix: matrix
    readonly property alias accounts: accounts
    readonly property alias editor: editor
    readonly property alias password: password
    readonly property alias section: section
    readonly property bool isAdministrator: workspace.isServer && workspace.rights.Accounts.write

    function takeFocus(): void {
        matrix.forceActiveFocus(Qt.TabFocusReason);
    }

    busy: accounts.loading
    statusText: workspace.isServer && accounts.count > 0 ? qsTr("%n Konten", "", accounts.count) : ""

    AccountList {
        id: accounts

        workspace: root.workspace
    }
    AccountDialog {
        id: editor

        workspace: root.workspace
        areas: accounts.areas
        onDone: text => root.done(text)
    }
    PasswordDialog {
        id: password

        workspace: root.workspace
        onDone: text => root.done(text)
    }
    ScrollPane {
        id: page

        anchors.fill: parent
        upperMargin: Theme.gap
        spacing: Theme.gapLarge

        PageTitle {
            text: qsTr("Konten und Rollen")
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.controlHeight
        }
        Banner {
            visible: !root.workspace.isServer
            icon: "lock"
            title: qsTr("Wer die Datei hat, hat die Daten.")
            text: qsTr("Eine Datei fragt niemanden, wer er ist. Sie schützt, was den Rechner schützt: die Anmeldung, die Rechte am Ordner und die Verschlüsselung des Datenträgers. Rollen setzt erst ein Server durch.")
            Layout.fillWidth: true
        }
        Banner {
            visible: root.workspace.isServer && !accounts.loading && accounts.error === "" && accounts.own.length === 0
            kind: "warn"
            title: qsTr("Diese Anmeldung hat kein Konto.")
            text: qsTr("Was sie darf, sagt nur die Datenbank. Eine Person arbeitet mit einem eigenen Konto, das die Systemverwaltung anlegt.")
            Layout.fillWidth: true
        }
        Banner {
            visible: accounts.error !== ""
            kind: "bad"
            title: qsTr("Die Konten wurden nicht gelesen.")
            text: accounts.error
            Layout.fillWidth: true
        }
        FactGroup {
            visible: accounts.own.length > 0
            title: qsTr("Ihr Konto")
            rows: accounts.own
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(560)
        }
        PushButton {
            visible: accounts.own.length > 0
            icon.name: "lock"
            text: qsTr("Kennwort ändern …")
            onClicked: password.ask(0, "")
        }
        AccountSection {
            id: section

            visible: root.isAdministrator
            accounts: accounts
            density: root.machine.density
            Layout.fillWidth: true
            onCreateRequested: editor.ask(0)
            onEditRequested: id => editor.ask(id)
            onPasswordRequested: (id, name) => password.ask(id, name)
        }
        SectionTitle {
            text: qsTr("Wer was darf")
            Layout.fillWidth: true
        }
        BodyText {
            quiet: true
            text: root.workspace.isServer ? qsTr("Die Datenbank setzt das durch, in jedem Programm. Wer ändern darf, darf auch lesen.") : qsTr("So ist es auf einem Server. Wer ändern darf, darf auch lesen.")
            Layout.fillWidth: true
        }
        RightsTable {
            id: matrix

            ownRole: root.workspace.roleText
            Layout.fillWidth: true
        }
    }
}
