// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

TestCase {
    id: test

    property var window: null
    readonly property var view: window?.view ?? null

    name: "HandoverPictures"
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
    Pictures {
        id: pictures
    }
    HandoverSample {
        id: sample

        workspace: theWorkspace
    }
    Component {
        id: program

        Window {
            property alias view: shown

            width: 1344
            height: 828
            visible: true
            color: Theme.bg

            HandoverView {
                id: shown

                anchors.fill: parent
                focus: true
                workspace: theWorkspace
                machine: theMachine
                handoverId: sample.handover
            }
        }
    }
    function initTestCase(): void {
        theWorkspace.createFile(folder.url("beispiel.sqlite"), true);
        tryVerify(() => theWorkspace.isOpen, 60000);
        theWorkspace.actorName = "Paula Prüfer";
        sample.plan("MoveIn", "ar");
        tryVerify(() => sample.handover > 0);
        window = program.createObject(null);
        window.requestActivate();
        tryVerify(() => window.active);
        tryVerify(() => view.editor.isLoaded);
    }
    function save(name: string): void {
        wait(150);
        grabImage(window.contentItem).save(pictures.path(name));
    }
    function test_all(): void {
        if (pictures.path("x") === "")
            return;
        for (const mode of ["light", "dark", "contrast"]) {
            Theme.mode = mode;
            console.log(JSON.stringify(view.editor.sections).slice(0, 600));
            for (const size of [[1344, 828], [736, 1120], [960, 620]]) {
                window.width = size[0];
                window.height = size[1];
                for (const name of view.poses) {
                    view.pose(name);
                    tryVerify(() => !view.busy);
                    save(mode + "-" + size[0] + "-" + name);
                }
                if (mode !== "light")
                    break;
            }
        }
    }
}
