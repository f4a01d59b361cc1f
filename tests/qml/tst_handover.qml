// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe
import BleibeTest

/** A whole move-in by key strokes, from the parties to the end; the instruction once more by finger at the width of a tablet. */
TestCase {
    id: test

    property var window: null
    readonly property var view: window?.view ?? null

    name: "Handover"
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
    HandoverSample {
        id: sample

        workspace: theWorkspace
    }
    SignalSpy {
        id: failures

        target: theWorkspace
        signalName: "failed"
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
    function begin(kind: string, width: int, language: string): void {
        sample.plan(kind, language);
        tryVerify(() => sample.handover > 0);
        window = program.createObject(null, {
            "width": width,
            "height": 1240
        });
        window.requestActivate();
        tryVerify(() => window.active);
        tryVerify(() => view.editor.isLoaded);
    }
    function cleanup(): void {
        window?.destroy();
        window = null;
        compare(failures.count, 0, failures.count > 0 ? failures.signalArguments[0][0] : "");
        failures.clear();
        tryVerify(() => !Theme.touch);
    }
    function settle(): void {
        tryVerify(() => !view.busy);
        wait(0);
    }
    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    /** Moves the keyboard to the place of that name. */
    function go(place: string): void {
        view.body.focusPlace(place);
        wait(0);
        let up = window.activeFocusItem;
        while (up && up.place !== place)
            up = up.parent;
        verify(up, place);
    }
    function state(key: string): string {
        return view.editor.sections.find(one => one.key === key).state;
    }
    function all(list: RowList): var {
        return Array.from({
            "length": list.count
        }, (one, row) => list.at(row));
    }
    function next(): void {
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        settle();
    }
    function signer(paper: int, row: int): var {
        return view.part.papers.itemAt(paper).signers.itemAt(row);
    }
    /** Everybody of a paper, one after the other, on paper: the way without pen. */
    function signOnPaper(paper: int): void {
        const card = view.part.papers.itemAt(paper);
        tryCompare(card.desk.missing, "length", 0);
        const count = all(card.desk.signers).length;
        for (let done = 0; done < count; ++done) {
            const row = all(card.desk.signers).findIndex(one => !one.isSigned);
            const open = card.signers.itemAt(row);
            open.opener.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tryVerify(() => open.nameField.input.activeFocus);
            if (open.nameField.text === "")
                type("A. B.");
            keyClick(Qt.Key_Tab); // to the form
            keyClick(Qt.Key_Right); // on paper
            open.accept.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tryVerify(() => all(card.desk.signers).filter(one => one.isSigned).length === done + 1, 5000, card.desk.refusal);
        }
    }

    function test_moveInByKeys_data(): var {
        return [
            {
                "tag": "at a desk",
                "width": 1344,
                "language": "ar"
            },
            {
                "tag": "on a tablet",
                "width": 800,
                "language": "uk"
            }
        ];
    }
    function test_moveInByKeys(data: var): void {
        begin("MoveIn", data.width, data.language);
        compare(view.section, "parties");
        for (const party of all(view.editor.parties)) {
            go("handover_party/" + party.id + "/name");
            if (party.name === "")
                type("F. A.");
            go("handover_party/" + party.id + "/present");
            keyClick(Qt.Key_Left); // "ja"
            settle();
        }
        compare(state("parties"), "good");
        next();
        compare(view.section, "keys");
        for (const key of all(view.editor.keys)) {
            go("handover_key/" + key.id + "/count");
            keyClick(Qt.Key_Plus);
            keyClick(Qt.Key_Plus);
            settle();
        }
        compare(view.editor.keys.at(0).count, "2");
        compare(state("keys"), "warn"); // nobody said what is missing
        go("handover/0/missingKeys");
        type("keine");
        keyClick(Qt.Key_Tab);
        settle();
        compare(state("keys"), "good");
        next();
        compare(view.section, "meters");
        for (const meter of all(view.editor.meters)) {
            go("meter_reading/" + meter.id + "/meterNumber");
            type("1E" + meter.id);
            keyClick(Qt.Key_Tab);
            type("1.234,5");
            keyClick(Qt.Key_Tab);
            settle();
        }
        compare(view.editor.meters.at(0).readingMilli, "1234,5");
        verify(view.editor.meters.at(0).readOn !== "");
        compare(state("meters"), "good");
        next();
        compare(view.section, "rooms");
        const rooms = all(view.editor.rooms);
        for (const room of rooms) {
            compare(view.editor.roomId, room.id);
            const parts = all(view.editor.parts);
            go("room_part/" + parts[0].id);
            parts.forEach((part, at) => {
                keyClick(at === 1 ? Qt.Key_3 : at === 2 ? Qt.Key_2 : Qt.Key_1);
                keyClick(Qt.Key_Down);
            });
            settle();
            compare(view.editor.parts.at(0).state, "Sound");
            compare(view.editor.parts.at(1).state, "Defect");
            compare(view.editor.parts.at(2).state, "Worn");
            if (room !== rooms[rooms.length - 1])
                next();
        }
        const broken = view.editor.parts.at(1).id;
        go("room_part/" + broken + "/description");
        type("Riss am Rahmen");
        go("room_part/" + broken + "/remedyUntil");
        type("1.2.27");
        keyClick(Qt.Key_Tab);
        settle();
        compare(view.editor.parts.at(1).description, "Riss am Rahmen");
        compare(view.editor.parts.at(1).remedyUntil, "01.02.2027");
        compare(state("rooms"), "warn"); // defects that nobody promised to put right
        next();
        compare(view.section, "inventory");
        go("handover/0/cleaning");
        keyClick(Qt.Key_Down);
        settle();
        compare(state("inventory"), "good");
        next();
        compare(view.section, "instruction");
        explainAll(data.language);
        next();
        compare(view.section, "sponsor");
        view.show("signatures", 0);
        settle();
        signOnPaper(0);
        signOnPaper(1);
        verify(view.editor.protocolLocked);
        view.part.finish.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => view.part.desk.isConcluded);
        sample.ask("select status from handover where id=" + sample.handover);
        tryCompare(sample, "answer", "signed");
    }
    function explainAll(language: string): void {
        const list = view.part.list;
        list.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Home);
        for (let at = 0; at < 20; ++at) {
            compare(list.currentIndex, at);
            keyClick(at === 16 ? Qt.Key_3 : Qt.Key_1);
            keyClick(Qt.Key_G);
            keyClick(Qt.Key_M);
            keyClick(at === 8 ? Qt.Key_A : Qt.Key_V);
            if (at === 3) {
                keyClick(Qt.Key_Return);
                type("Grundversorger genannt");
                if (view.narrow) {
                    keyClick(Qt.Key_Down); // stays in the remark
                    compare(list.currentIndex, 3);
                    keyClick(Qt.Key_Escape);
                } else {
                    list.forceActiveFocus(Qt.BacktabFocusReason);
                }
            }
            keyClick(Qt.Key_Down);
        }
        settle();
        compare(view.editor.topics.at(3).note, "Grundversorger genannt");
        compare(view.editor.topics.at(3).material, language);
        compare(view.editor.topics.at(3).shown, "yes");
        compare(view.editor.topics.at(8).understanding, "Refresh");
        compare(view.editor.topics.at(16).explained, "NotApplicable");
        compare(view.editor.sections.find(one => one.key === "instruction").done, 20);
    }
    function test_remarkStaysWithItsTopic(): void {
        begin("Instruction", 1344, "ar");
        view.show("instruction", 0);
        settle();
        const list = view.part.list;
        list.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Home);
        keyClick(Qt.Key_Return);
        type("Thermostat gezeigt");
        mouseClick(list.itemAtIndex(3), 60, 12);
        settle();
        compare(list.currentIndex, 3);
        compare(view.editor.topics.at(0).note, "Thermostat gezeigt");
        compare(view.editor.topics.at(3).note, "");
        keyClick(Qt.Key_Return);
        type("Grundversorger");
        keyClick(Qt.Key_Escape); // back to the list, not out of the handover
        settle();
        verify(list.activeFocus);
        compare(view.editor.topics.at(3).note, "Grundversorger");
    }
    function test_instructionByFinger(): void {
        begin("Instruction", 736, "ar");
        verify(view.narrow);
        verify(Theme.touch);
        view.show("instruction", 0);
        settle();
        const list = view.part.list;
        const before = view.context.topicId;
        tryVerify(() => list.itemAtIndex(1) !== null);
        mouseClick(list.itemAtIndex(1), 40, 20);
        verify(view.context.topicId !== before);
        tryVerify(() => findText(list.itemAtIndex(1), "ja") !== null);
        const yes = findText(list.itemAtIndex(1), "ja");
        wait(100);
        verify(yes.height >= 42, yes.height);
        verify(yes.mapToItem(list, 0, 0).y > 0); // the card is in sight
        mouseClick(yes);
        settle();
        compare(view.editor.topics.at(1).explained, "Yes");
        verify(view.footer.nextButton.height >= 44);
        compare(view.footer.nextButton.text, "Weiter zu E03 Wasser, Bad, Toilette");
        mouseClick(view.footer.nextButton);
        settle();
        compare(view.editor.topics.rowOfId(view.context.topicId), 2);
    }
    /** The button with that text in an item. */
    function findText(item: var, text: string): var {
        if (item.text === text && item.clicked !== undefined && item.visible)
            return item;
        for (const child of Array.from(item.children ?? [])) {
            const found = findText(child, text);
            if (found)
                return found;
        }
        return null;
    }
    function test_nothingSmallerThanAFinger(): void {
        begin("MoveIn", 736, "ar");
        for (const name of view.poses) {
            view.pose(name);
            settle();
            const small = [];
            collect(view, small);
            compare(small.join("; "), "", name);
        }
    }
    function collect(item: var, small: var): void {
        if (!item.visible || item === null)
            return;
        if (item.clicked !== undefined && item.enabled && item.focusPolicy !== undefined && item.height < 42)
            small.push((item.text || item.toString()) + " " + item.height);
        for (const child of Array.from(item.children ?? []))
            collect(child, small);
    }
    function test_unreadableStaysWithItsReason(): void {
        begin("MoveIn", 1344, "ar");
        view.show("meters", 0);
        settle();
        const meter = view.editor.meters.at(0).id;
        go("meter_reading/" + meter + "/readingMilli");
        type("viel");
        keyClick(Qt.Key_Tab);
        settle();
        const input = view.body.find(view.part, "meter_reading/" + meter + "/readingMilli");
        verify(input.problem !== "");
        compare(input.field.text, "viel");
        compare(view.editor.meters.at(0).readingMilli, "");
    }
}
