// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** A signature by mouse, the paper that is locked by it, somebody who was faster, and the place one comes back to. */
TestCase {
    id: test

    property var window: null
    readonly property var view: window?.view ?? null
    readonly property var card: view?.part?.papers?.itemAt(0) ?? null

    name: "HandoverSigning"
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
    Desktop {
        id: desktop
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
            height: 860
            visible: true

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
    }
    function init(): void {
        sample.plan("MoveIn", "ar");
        tryVerify(() => sample.handover > 0);
        open();
    }
    function open(): void {
        window = program.createObject(null);
        window.requestActivate();
        tryVerify(() => window.active);
        tryVerify(() => view.editor.isLoaded);
    }
    function cleanup(): void {
        window?.destroy();
        window = null;
        wait(0);
    }
    function settle(): void {
        tryVerify(() => !view.busy);
        wait(0);
    }
    function fill(): void {
        const done = sample.done;
        sample.fill();
        tryCompare(sample, "done", done + 1);
        view.show("signatures", 0);
        tryVerify(() => card && card.desk.missing.length === 0);
        card.desk.readAnew();
        settle();
    }
    function changeElsewhere(table: string, where: string, column: string, value: string): void {
        const done = sample.done;
        sample.change(table, where, column, value);
        tryCompare(sample, "done", done + 1);
    }
    function click(item: Item): void {
        view.part.page.reveal(item);
        wait(20);
        mouseClick(item);
    }
    function draw(pad: Item): void {
        view.part.page.reveal(pad);
        wait(20);
        mousePress(pad, 40, 60);
        for (const [x, y] of [[80, 30], [120, 80], [160, 40], [220, 70]])
            mouseMove(pad, x, y);
        mouseRelease(pad, 220, 70);
    }
    function firstSigner(): Item {
        const signer = card.signers.itemAt(0);
        signer.opener.clicked();
        tryVerify(() => signer.unfolded);
        wait(50);
        return signer;
    }

    function test_strokesGiveAPath(): void {
        fill();
        const signer = firstSigner();
        verify(!signer.accept.enabled);
        view.part.page.reveal(signer.pad);
        const at = view.part.page.contentY;
        draw(signer.pad);
        compare(view.part.page.contentY, at); // the page stays under the pen
        verify(/^M \d+ \d+( L \d+ \d+){3,}$/.test(signer.pad.path), signer.pad.path);
        verify(signer.pad.path.split(/[ML ]+/).every(one => Number(one) <= 1000));
        draw(signer.pad);
        compare(signer.pad.path.split("M").length, 3); // a second stroke
        click(findButton(signer, "Löschen"));
        compare(signer.pad.path, "");
        draw(signer.pad);
        click(signer.accept);
        tryVerify(() => card.desk.isLocked);
        verify(card.desk.lockedText.startsWith("Unterschrieben: "), card.desk.lockedText);
        sample.ask("select strokes from signature where handover_id=" + sample.handover);
        tryVerify(() => sample.answer.startsWith("M "));
    }
    function findButton(item: var, text: string): var {
        if (item.text === text && item.clicked !== undefined && item.visible)
            return item;
        for (const child of Array.from(item.children ?? [])) {
            const found = findButton(child, text);
            if (found)
                return found;
        }
        return null;
    }
    function sign(): void {
        const signer = firstSigner();
        draw(signer.pad);
        click(signer.accept);
        tryVerify(() => card.desk.isLocked);
        settle();
    }
    function test_lockedIsText(): void {
        fill();
        sign();
        view.show("keys", 0);
        settle();
        const input = view.body.find(view.part, "handover/0/missingKeys");
        compare(input.field, null); // words, no field
        compare(view.editor.set("handover", 0, "missingKeys", "zwei"), "");
        tryVerify(() => view.editor.unsaved.length === 1);
        verify(view.editor.unsaved[0].reason.includes("Nachtrag"), view.editor.unsaved[0].reason);
        view.editor.drop();
        tryVerify(() => view.editor.head.missingKeys === "keine");
        view.show("signatures", 0);
        settle();
        card.supplementing.open();
        tryVerify(() => card.supplementing.words.input.activeFocus);
        for (const letter of "Briefkasten klemmt")
            keyClick(letter);
        card.supplementing.reason.focusInput();
        for (const letter of "vergessen")
            keyClick(letter);
        mouseClick(card.supplementing.confirm);
        tryVerify(() => card.desk.supplements.length === 1);
        compare(card.desk.supplements[0].text, "Briefkasten klemmt");
    }
    function test_clockThatWentBackIsSaid(): void {
        fill();
        sign();
        compare(card.desk.clockWarning, "");
        changeElsewhere("signature", "handover_id=" + sample.handover, "signed_at", "2099-01-01T10:00:00.000Z");
        tryVerify(() => card.desk.clockWarning.includes("01.01.2099"));
    }
    function test_rowThatIsGoneSaysSo(): void {
        view.show("keys", 0);
        settle();
        const key = view.editor.keys.at(0).id;
        view.editor.remove("handover_key", key);
        view.editor.set("handover_key", key, "number", "555");
        tryVerify(() => view.editor.unsaved.length === 1);
        verify(view.editor.unsaved[0].reason.endsWith("."), view.editor.unsaved[0].reason);
        compare(view.editor.unsaved[0].mine, "555");
        view.editor.drop();
        tryVerify(() => view.editor.keys.rowOfId(key) < 0);
    }
    function test_discardedOpensAgain(): void {
        fill();
        sign();
        card.desk.discard("Zahlendreher im Zählerstand");
        tryVerify(() => !card.desk.isLocked);
        tryVerify(() => !view.editor.protocolLocked);
    }
    function test_changedWhileSigning(): void {
        fill();
        const signer = firstSigner();
        draw(signer.pad);
        const path = signer.pad.path;
        changeElsewhere("handover_key", "handover_id=" + sample.handover, "note", "zwei kopiert");
        tryVerify(() => card.desk.isStale);
        compare(signer.pad.path, path); // what was drawn stays
        card.desk.sign(signer.row.role, "A. B.", path, "");
        tryVerify(() => card.desk.refusal !== "");
        verify(!card.desk.isLocked);
        card.desk.readAnew();
        verify(!card.desk.isStale);
        compare(card.desk.refusal, "");
        click(signer.accept);
        tryVerify(() => card.desk.isLocked);
    }
    function test_fasterPersonIsNamed(): void {
        view.show("keys", 0);
        settle();
        const key = view.editor.keys.at(0).id;
        view.body.focusPlace("handover_key/" + key + "/number");
        wait(0);
        for (const letter of "7")
            keyClick(letter);
        changeElsewhere("handover_key", "id=" + key, "number", "12");
        // The other's answer is shown as soon as nobody types there.
        tryVerify(() => view.editor.keys.at(0).number === "12");
        compare(view.body.find(view.part, "handover_key/" + key + "/number").field.text, "7");
    }
    function test_conflictKeepsBoth(): void {
        view.show("keys", 0);
        settle();
        const key = view.editor.keys.at(0).id;
        // Both at once: the change of the other is not read yet.
        const done = sample.done;
        sample.change("handover_key", "id=" + key, "number", "654");
        view.editor.set("handover_key", key, "number", "987");
        tryCompare(sample, "done", done + 1);
        tryVerify(() => view.editor.unsaved.length === 1);
        const waiting = view.editor.unsaved[0];
        verify(waiting.reason.startsWith("Erika Eilig hat"), waiting.reason);
        tryVerify(() => view.editor.unsaved.length === 1 && view.editor.keys.at(0).number === "654");
        compare(view.editor.unsaved[0].mine, "987");
        view.editor.retry();
        settle();
        compare(view.editor.unsaved.length, 0);
        compare(view.editor.keys.at(0).number, "987");
    }
    function test_othersInTheSameRowStay(): void {
        view.show("keys", 0);
        settle();
        const key = view.editor.keys.at(0).id;
        const done = sample.done;
        sample.change("handover_key", "id=" + key, "note", "vom Hausmeister");
        view.editor.set("handover_key", key, "number", "987");
        tryCompare(sample, "done", done + 1);
        tryVerify(() => view.editor.keys.at(0).note === "vom Hausmeister" && view.editor.keys.at(0).number === "987");
        compare(view.editor.unsaved.length, 0);
    }
    function test_comesBackToTheField(): void {
        view.show("meters", 0);
        settle();
        const meter = view.editor.meters.at(1).id;
        view.body.focusPlace("meter_reading/" + meter + "/place");
        tryVerify(() => view.place.recall().place === "meter_reading/" + meter + "/place");
        cleanup();
        open();
        tryCompare(view, "section", "meters");
        tryVerify(() => view.body.find(view.part, "meter_reading/" + meter + "/place").field.input.activeFocus);
    }
    function test_moveOutIsCompared(): void {
        fill();
        const done = sample.done;
        sample.conclude();
        tryCompare(sample, "done", done + 1);
        cleanup();
        sample.plan("MoveOut", "");
        tryVerify(() => sample.handover > 0);
        open();
        compare(view.editor.sections.some(one => one.key === "instruction"), false);
        verify(view.editor.comparedWith !== "");
        view.show("meters", 0);
        settle();
        const meter = view.editor.meters.at(0);
        verify(meter.last.startsWith("Zuletzt "), meter.last);
        view.editor.set("meter_reading", meter.id, "readingMilli", "1444");
        verify(view.editor.meters.at(0).last.includes("Unterschied +210 "), view.editor.meters.at(0).last);
        view.editor.set("meter_reading", meter.id, "readingMilli", "12");
        verify(view.editor.meters.at(0).warnings.length > 0); // below the last one: said, not refused
        view.editor.set("handover_key", view.editor.keys.at(0).id, "count", "1");
        settle();
        view.show("comparison", 0);
        settle();
        verify(view.editor.differences.some(one => one.isWorse));
        compare(view.editor.sections.find(one => one.key === "comparison").detail.split(" ")[0], String(view.editor.differences.length));
    }
    function test_concludedIsText(): void {
        fill();
        const done = sample.done;
        sample.conclude();
        tryCompare(sample, "done", done + 1);
        tryVerify(() => view.editor.protocolLocked && view.editor.instructionLocked);
        verify(view.part.desk.isConcluded);
        verify(!view.part.desk.isBroken);
        verify(!view.part.finish.visible);
        view.show("instruction", 0);
        settle();
        view.part.list.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_3);
        settle();
        compare(view.editor.topics.at(0).explained, "Yes");
    }
    function test_whatIsTypedGoesWithTheStep(): void {
        view.show("keys", 0);
        settle();
        const key = view.editor.keys.at(0).id;
        view.body.focusPlace("handover_key/" + key + "/number");
        wait(0);
        for (const letter of "4711")
            keyClick(letter);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => view.section !== "keys");
        settle();
        compare(view.editor.keys.at(0).number, "4711");
        view.show("keys", 0);
        view.body.focusPlace("handover_key/" + key + "/note");
        wait(0);
        for (const letter of "neu")
            keyClick(letter);
        let left = false;
        view.mayLeave(() => left = true);
        tryVerify(() => left); // once it is kept
        compare(view.editor.keys.at(0).note, "neu");
    }
    function test_leavingAsksAboutWhatIsNotKept(): void {
        view.show("keys", 0);
        settle();
        const key = view.editor.keys.at(0).id;
        const done = sample.done;
        sample.change("handover_key", "id=" + key, "number", "111");
        view.editor.set("handover_key", key, "number", "222");
        tryCompare(sample, "done", done + 1);
        tryVerify(() => view.editor.unsaved.length === 1);
        let left = false;
        view.mayLeave(() => left = true);
        tryVerify(() => view.leaving.opened);
        verify(!left);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !view.leaving.visible);
        verify(!left);
        view.mayLeave(() => left = true);
        tryVerify(() => view.leaving.opened);
        keyClick(Qt.Key_Space); // save mine
        tryVerify(() => left);
        sample.ask("select number from handover_key where id=" + key);
        tryCompare(sample, "answer", "222");
    }
    function test_photos(): void {
        view.show("meters", 0);
        settle();
        const photos = findPhotos(view.part);
        verify(photos);
        desktop.drop(photos, [folder.picture("zaehler.png", 640, 480, "steelblue")]);
        tryVerify(() => photos.shelf.photos.length === 1);
        desktop.drop(photos, [folder.text("kein-bild.jpg", "nur Text")]);
        tryVerify(() => photos.intake.refusals.length === 1 || photos.shelf.count === 2);
        compare(photos.shelf.photos.length, 1);
        verify(!view.context.photos.hasCamera); // no machine that tests has one
        sample.ask("select subject_kind from document where subject_uid='" + photos.uid + "'");
        tryCompare(sample, "answer", "handover");
    }
    function findPhotos(item: var): var {
        if (item.shelf !== undefined && item.intake !== undefined)
            return item;
        for (const child of Array.from(item.children ?? [])) {
            const found = findPhotos(child);
            if (found)
                return found;
        }
        return null;
    }
}
