// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** The pane of accounts and roles: what a file says, the matrix by keyboard, accounts added and closed by an administrator. */
TestCase {
    id: test

    property var window: null
    readonly property var pane: window?.page?.pane ?? null

    name: "Accounts"
    when: windowShown

    Workspace {
        id: theWorkspace
    }
    Machine {
        id: theMachine
    }
    Folder {
        id: folder
    }
    RoleServer {
        id: server
    }
    Spoken {
        id: spoken
    }
    Component {
        id: program

        Main {
            workspace: theWorkspace
            machine: theMachine
        }
    }

    function initTestCase(): void {
        theMachine.motion = false;
        theWorkspace.actorName = "Tina Test";
        window = program.createObject(null);
    }
    function cleanupTestCase(): void {
        theWorkspace.close();
        window.destroy();
        wait(50);
    }
    function show(): void {
        window.requestActivate();
        tryVerify(() => window.active);
        window.navigation.go("trust", {
            "part": "accounts"
        });
        tryVerify(() => test.pane?.matrix !== undefined, 5000);
        tryVerify(() => !test.pane.busy);
    }

    function test_aFileSaysThatItAsksNobody(): void {
        theWorkspace.createFile(folder.url("register.sqlite"), false);
        tryVerify(() => theWorkspace.isOpen, 20000);
        show();
        const names = spoken.everything(window).join("\n");
        verify(names.includes("Wer die Datei hat, hat die Daten."));
        verify(!pane.section.visible);
    }
    function test_theMatrixByKeyboard(): void {
        if (!theWorkspace.isOpen)
            theWorkspace.createFile(folder.url("matrix.sqlite"), false);
        tryVerify(() => theWorkspace.isOpen, 20000);
        show();
        const table = pane.matrix.table;
        compare(table.rows, 11);
        compare(table.columns, 9);
        pane.matrix.forceActiveFocus();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Right);
        compare(table.selectionModel.currentIndex.row, 1);
        compare(table.selectionModel.currentIndex.column, 1);
        keyClick(Qt.Key_End);
        compare(table.selectionModel.currentIndex.column, 8);
        keyClick(Qt.Key_Tab);
        verify(!pane.matrix.activeFocus);
        const cell = table.itemAtCell(1, 1);
        compare(spoken.name(cell), "Vermieter und Kontakte, Sachbearbeitung Verbandsgemeinde: ändert die der eigenen Verbandsgemeinde");
    }
    function test_anAdministratorKeepsAccounts(): void {
        if (!server.isThere())
            skip("no PostgreSQL runs");
        compare(server.make(), "");
        theWorkspace.close();
        theWorkspace.openServer(server.addressAs("Administrator", "IT", ""));
        tryVerify(() => theWorkspace.isOpen, 20000);
        compare(window.navigation.page, "trust");
        show();
        verify(pane.isAdministrator);
        tryVerify(() => pane.accounts.count === 1);
        const editor = pane.editor;
        editor.ask(0);
        tryVerify(() => editor.opened);
        editor.form.login = "Groß";
        editor.form.name = "Gitta Neu";
        editor.form.save();
        tryVerify(() => !editor.form.busy);
        verify(editor.form.errors.login !== undefined, JSON.stringify(editor.form.errors));
        verify(editor.opened); // what was typed stays
        const login = "w" + Math.random().toString(36).slice(2, 12);
        editor.form.login = login;
        editor.form.office = "Sozialamt";
        editor.form.role = "Lead";
        editor.form.password = "kurz";
        editor.form.save();
        tryVerify(() => !editor.form.busy);
        verify(editor.form.errors.password !== undefined, JSON.stringify(editor.form.errors));
        compare(pane.accounts.count, 1); // nothing half done
        editor.form.password = "lang-genug-fuer-alle";
        editor.form.save();
        tryVerify(() => !editor.opened, 10000);
        tryVerify(() => pane.accounts.count === 2, 5000);
        const row = [0, 1].find(at => pane.accounts.nameAt(at) === "Gitta Neu");
        editor.ask(pane.accounts.idAt(row));
        tryVerify(() => editor.opened);
        compare(editor.form.login, login);
        compare(editor.form.password, "");
        editor.form.active = false;
        editor.form.save();
        tryVerify(() => !editor.opened, 10000);
        tryVerify(() => Tables.text(pane.accounts, [0, 1].find(at => pane.accounts.nameAt(at) === "Gitta Neu"), 5) === "stillgelegt", 5000);
    }
}
