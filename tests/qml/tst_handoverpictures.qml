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
        if (pictures.path("x") === "")
            skip("BLEIBE_TEST_PICTURES names no folder");
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
    function someAnswers(): void {
        const done = sample.done;
        sample.fill();
        tryCompare(sample, "done", done + 1);
        const editor = view.editor;
        tryVerify(() => editor.keys.at(0).count === "2");
        editor.set("handover", 0, "interpreting", "Person");
        editor.set("meter_reading", editor.meters.at(0).id, "meterNumber", "1EMH0012345678");
        editor.set("room_part", editor.parts.at(1).id, "state", "Defect");
        editor.set("room_part", editor.parts.at(1).id, "description", "Riss neben der Tür, etwa 30 cm");
        editor.set("room_part", editor.parts.at(1).id, "remedyBy", "Landlord");
        editor.set("room_part", editor.parts.at(1).id, "remedyUntil", "01.02.2027");
        editor.set("room_part", editor.parts.at(2).id, "state", "Worn");
        for (let row = 0; row < 20; ++row) {
            const id = editor.topics.at(row).id;
            editor.set("instruction_row", id, "explained", row < 14 ? "Yes" : "Open");
            if (row >= 14)
                continue;
            editor.set("instruction_row", id, "shown", row % 3 < 2 ? "yes" : "no");
            editor.set("instruction_row", id, "material", "ar");
            editor.set("instruction_row", id, "understanding", row === 8 ? "Refresh" : row === 3 ? "NotAsked" : "Understood");
        }
        editor.set("instruction_row", editor.topics.at(3).id, "note", "Grundversorger genannt");
        tryVerify(() => !view.busy);
    }
    function strokes(pad: Item): void {
        view.part.page.reveal(pad);
        wait(50);
        mousePress(pad, 60, 90);
        for (const [x, y] of [[80, 30], [95, 100], [120, 40], [140, 90], [175, 60], [240, 80], [300, 50], [330, 85]])
            mouseMove(pad, x, y);
        mouseRelease(pad, 330, 85);
    }
    function signing(name: string, width: int, height: int): void {
        window.width = width;
        window.height = height;
        view.show("signatures", 0);
        tryVerify(() => !view.busy);
        const card = view.part.papers.itemAt(0);
        card.desk.readAnew();
        const signer = card.signers.itemAt(0);
        signer.opener.clicked();
        wait(100);
        strokes(signer.pad);
        save(name + "-pad");
        if (width > 1000)
            return;
        signer.accept.clicked();
        tryVerify(() => card.desk.isLocked);
        view.part.page.contentY = 0;
        save(name + "-signed");
        for (const section of ["keys", "rooms", "meters", "inventory"]) {
            view.show(section, 0);
            tryVerify(() => !view.busy);
            save(name + "-locked-" + section);
        }
    }
    function test_all(): void {
        someAnswers();
        for (const mode of ["light", "dark", "contrast"]) {
            Theme.mode = mode;
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
        Theme.mode = "light";
        signing("light-1344", 1344, 828);
        signing("light-736", 736, 1120);
    }
}
