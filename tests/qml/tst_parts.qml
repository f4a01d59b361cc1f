// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Fusion
import QtTest
import Bleibe
import BleibeTest

Item {
    id: root

    width: 1024
    height: 700

    Component {
        id: filterFixture

        FilterButton {
            label: "Status"
            options: [
                {
                    "value": "available",
                    "text": "verfügbar",
                    "mark": "available",
                    "count": 19
                },
                {
                    "value": "reserved",
                    "text": "reserviert",
                    "mark": "reserved"
                },
                {
                    "value": "let",
                    "text": "vermietet",
                    "mark": "let"
                }
            ]
            onChanged: values => selected = values
        }
    }
    Component {
        id: toastFixture

        Column {
            property alias toast: toast
            property alias other: other

            Toast {
                id: toast

                width: 400
                interval: 300
            }
            PushButton {
                id: other

                text: "Anderes"
            }
        }
    }
    Component {
        id: dialogFixture

        Item {
            property alias opener: opener
            property alias dialog: dialog

            anchors.fill: parent

            PushButton {
                id: opener

                text: "Öffnen"
            }
            QuestionDialog {
                id: dialog

                title: "Verwerfen?"
                text: "Drei Felder sind geändert."
                confirmText: "Verwerfen"
            }
        }
    }
    Component {
        id: gallery

        PartsPage {}
    }
    Component {
        id: scrollFixture

        ScrollPane {
            id: pane

            property alias above: above
            property alias below: below

            width: 300
            height: 200

            Field {
                id: above

                label: "Oben"
            }
            Item {
                implicitHeight: 600
                implicitWidth: 10
            }
            Field {
                id: below

                label: "Unten"
            }
        }
    }
    SignalSpy {
        id: spy
    }
    Spoken {
        id: spoken
    }

    TestCase {
        name: "Parts"
        when: windowShown

        function cleanup(): void {
            Theme.textScale = 1;
        }
        function watch(target: var, signalName: string): void {
            spy.target = target;
            spy.signalName = signalName;
            spy.clear();
        }

        function test_filterByKeyboard(): void {
            const filter = createTemporaryObject(filterFixture, root);
            compare(filter.active, false);
            compare(filter.valueText, "alle");
            filter.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tryVerify(() => filter.popup.opened);
            keyClick(Qt.Key_Space);
            compare(filter.selected, ["available"]);
            compare(filter.valueText, "verfügbar");
            keyClick(Qt.Key_V);
            keyClick(Qt.Key_Space);
            compare(filter.selected, ["available", "let"], "the letter went on to the next with v");
            compare(filter.valueText, "2 aktive");
            verify(filter.active);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !filter.popup.visible);
            verify(filter.activeFocus, "the keyboard comes back to the button");
            compare(filter.Accessible.name, "Status 2 aktive");
            keyClick(Qt.Key_Down);
            tryVerify(() => filter.popup.opened);
            keyClick(Qt.Key_Backspace);
            compare(filter.selected, []);
        }
        function test_filterByMouse(): void {
            const filter = createTemporaryObject(filterFixture, root);
            mouseClick(filter);
            tryVerify(() => filter.popup.opened);
            waitForRendering(filter);
            mouseClick(filter.popup.contentItem, 30, 44);
            compare(filter.selected, ["reserved"]);
            verify(filter.popup.opened, "several may be ticked");
            filter.multiple = false;
            mouseClick(filter.popup.contentItem, 30, 10);
            compare(filter.selected, ["available"]);
            tryVerify(() => !filter.popup.visible);
        }
        function test_toastGoes(): void {
            const made = createTemporaryObject(toastFixture, root);
            made.toast.show("Reserviert.", "Rückgängig");
            verify(made.toast.visible);
            tryCompare(made.toast, "visible", false, 1000);
        }
        function test_toastLastsEightSeconds(): void {
            const toast = createTemporaryQmlObject("import Bleibe; Toast {}", root);
            compare(toast.interval, 8000);
        }
        function test_toastStaysUnderPointer(): void {
            const made = createTemporaryObject(toastFixture, root);
            mouseMove(root, 900, 600);
            made.toast.show("Reserviert.", "Rückgängig");
            waitForRendering(made.toast);
            mouseMove(made.toast, 20, 10);
            wait(600);
            verify(made.toast.visible, "it stays under the pointer");
            mouseMove(root, 900, 600);
            tryCompare(made.toast, "visible", false, 1000);
        }
        function test_toastStaysWithKeyboard(): void {
            const made = createTemporaryObject(toastFixture, root);
            watch(made.toast, "undoRequested");
            made.toast.show("Reserviert.", "Rückgängig");
            waitForRendering(made.toast);
            made.other.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Backtab);
            keyClick(Qt.Key_Backtab);
            wait(600);
            verify(made.toast.visible, "it stays while it has the keyboard");
            keyClick(Qt.Key_Return);
            compare(spy.count, 1);
            compare(made.toast.visible, false);
        }
        function test_toastOneAtATime(): void {
            const made = createTemporaryObject(toastFixture, root);
            made.toast.show("Erstes.", "");
            wait(200);
            made.toast.show("Zweites.", "");
            wait(200);
            verify(made.toast.visible, "the second has its full time");
            compare(made.toast.text, "Zweites.");
        }
        function test_dialogTakesAndReturnsTheKeyboard(): void {
            const made = createTemporaryObject(dialogFixture, root);
            watch(made.dialog, "cancelled");
            made.opener.forceActiveFocus(Qt.TabFocusReason);
            made.dialog.open();
            tryVerify(() => made.dialog.opened);
            verify(!made.opener.activeFocus);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !made.dialog.visible);
            compare(spy.count, 1);
            verify(made.opener.activeFocus, "the keyboard is where it was");
            watch(made.dialog, "confirmed");
            made.dialog.open();
            tryVerify(() => made.dialog.opened);
            keyClick(Qt.Key_Space);
            compare(spy.count, 1, "the first answer has the keyboard");
        }

        function test_scrollFollowsTheKeyboard(): void {
            const pane = createTemporaryObject(scrollFixture, root);
            waitForRendering(pane);
            pane.above.focusInput();
            compare(pane.contentY, 0);
            keyClick(Qt.Key_Tab);
            verify(pane.below.input.activeFocus);
            const bottom = pane.below.mapToItem(pane, 0, pane.below.height).y;
            verify(bottom <= pane.height, "the field with the keyboard is in view: " + bottom);
            keyClick(Qt.Key_PageUp);
            verify(pane.contentY < 400, "Page Up scrolls");
        }
        function walk(item: Item, visit: var): void {
            if (!item.visible || item.opacity === 0)
                return;
            visit(item);
            for (const child of item.children)
                walk(child, visit);
        }
        /** Is the whole text still spoken by something around it? */
        function isSpoken(item: Item): bool {
            for (let up = item.parent; up; up = up.parent)
                if ((up.Accessible.name ?? "").includes(item.text))
                    return true;
            return false;
        }
        function test_nothingIsCut_data(): var {
            return [
                {
                    "tag": "100 %, 1440",
                    "scale": 1,
                    "width": 1440
                },
                {
                    "tag": "150 %, 1024",
                    "scale": 1.5,
                    "width": 1024
                },
                {
                    "tag": "200 %, 1440",
                    "scale": 2,
                    "width": 1440
                },
                {
                    "tag": "200 %, 1024",
                    "scale": 2,
                    "width": 1024
                }
            ];
        }
        function test_nothingIsCut(row: var): void {
            Theme.textScale = row.scale;
            const page = createTemporaryObject(gallery, root, {
                "width": row.width
            });
            page.height = page.implicitHeight;
            page.prepare();
            waitForRendering(page);
            let texts = 0;
            walk(page, item => {
                if (item.truncated === undefined || item.text === undefined || item.text === "")
                    return;
                ++texts;
                verify(!item.truncated || isSpoken(item), "cut: " + item.text);
                verify(item.contentHeight <= item.height + 1 || item.elide !== Text.ElideNone, "too low: " + item.text);
                const corner = item.mapToItem(page, 0, 0);
                verify(corner.x >= 0 && corner.x + Math.min(item.width, item.contentWidth) <= page.width + 1, "beyond the edge: " + item.text);
            });
            verify(texts > 60, "the gallery was there: " + texts);
        }
        function test_everyIconExists(): void {
            const page = createTemporaryObject(gallery, root, {
                "width": 1024
            });
            waitForRendering(page);
            let icons = 0;
            walk(page, item => {
                if (item.source === undefined || item.edge === undefined || item.name === "")
                    return;
                ++icons;
                compare(item.status, Image.Ready, item.name);
            });
            verify(icons > 70);
        }
        function test_everyControlHasANameAndIsReached(): void {
            const page = createTemporaryObject(gallery, root, {
                "width": 1440
            });
            page.height = page.implicitHeight;
            waitForRendering(page);
            let controls = 0;
            walk(page, item => {
                if (!item.activeFocusOnTab || !item.enabled)
                    return;
                ++controls;
                verify(spoken.name(item) !== "", "a name for " + item);
                verify(spoken.role(item) !== Accessible.NoRole && spoken.role(item) !== Accessible.Client, "a role for " + item);
            });
            verify(controls > 25, "found " + controls);
        }
    }
}
