// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** Periods and deletion runs over the whole window: a rule changed, a run planned, refused to its planner, carried out by somebody else. */
TestCase {
    id: test

    property var window: null
    readonly property var page: window?.frame?.page ?? null

    name: "Retention"
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
    Component {
        id: paneOf

        RetentionPane {
            width: 1200
            height: 900
            workspace: theWorkspace
            machine: theMachine
        }
    }

    property RetentionPane pane: null

    function initTestCase(): void {
        theMachine.motion = false;
        theWorkspace.createFile(folder.url("beispiel.sqlite"), true);
        tryVerify(() => theWorkspace.isOpen, 60000);
        theWorkspace.actorName = "Paula Prüfer";
        pane = paneOf.createObject(test);
        tryVerify(() => pane.desk.rules.length > 0 && !pane.desk.busy, 30000);
    }
    function cleanupTestCase(): void {
        pane.destroy();
        theWorkspace.close();
    }

    function test_1_everyKindHasItsRule(): void {
        compare(pane.desk.rules.length, 15);
        for (const rule of pane.desk.rules)
            verify(rule.name !== "" && rule.event !== "" && rule.period !== "" && rule.basis !== "");
    }
    function test_2_aRuleNeedsWhatItRestsOn(): void {
        pane.ruleDialog.ask(pane.desk.rules[5]);
        pane.ruleDialog.months.text = "9";
        pane.desk.setRule("household", "9", "");
        tryVerify(() => pane.desk.error !== "");
        verify(pane.ruleDialog.opened);
        pane.desk.setRule("household", "neun", "Satzung");
        tryVerify(() => !pane.desk.running);
        verify(pane.desk.error !== "");
        pane.desk.setRule("household", "9", "Satzung");
        tryVerify(() => !pane.ruleDialog.opened);
        tryVerify(() => pane.desk.rules[5].isSet && pane.desk.rules[5].setBy === "Paula Prüfer");
        pane.desk.resetRule("household");
        tryVerify(() => !pane.desk.rules[5].isSet);
    }
    function test_3_planAndConfirm(): void {
        pane.desk.setDay(new Date(2060, 0, 1));
        tryVerify(() => pane.desk.due > 0 && !pane.desk.busy, 30000);
        pane.runDialog.askPlan();
        tryVerify(() => pane.runDialog.opened);
        verify(pane.desk.preview.length > 0);
        pane.runDialog.go.clicked();
        tryVerify(() => pane.hasPlan && !pane.runDialog.opened, 30000);
        verify(pane.desk.planned.isOwn);
        // Whoever planned cannot confirm: there is no button, and the door is shut, too.
        pane.runDialog.askConfirm();
        verify(!pane.runDialog.go.visible);
        pane.runDialog.close();
        pane.desk.confirm();
        tryVerify(() => pane.desk.error !== "" && !pane.desk.running, 30000);
        verify(pane.hasPlan);
        pane.desk.drop();
        tryVerify(() => !pane.hasPlan, 30000);
        compare(pane.desk.runs.length, 1);
        verify(!pane.desk.runs[0].isDone);
    }
}
