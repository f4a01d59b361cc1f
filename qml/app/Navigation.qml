// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** Where the window is and was: `page`, `target`; go(page, target), back(), forward(), with `canBack` and `canForward`. Asks the page before it leaves. */
QtObject {
    id: root

    /** Where one begins. */
    required property string home
    property string page: root.home
    property var target: undefined
    property var trail: [
        {
            "page": root.home,
            "target": undefined
        }
    ]
    property int at: 0
    readonly property bool canBack: at > 0
    readonly property bool canForward: at < trail.length - 1
    /** The page that is shown, to be asked; set by the frame. */
    property AppPage shown: null

    signal arrived(page: string, target: var)

    function go(next: string, aim: var): void {
        if (next === page && aim === undefined)
            return;
        leave(() => {
            trail = trail.slice(0, at + 1).concat([
                {
                    "page": next,
                    "target": aim
                }
            ]).slice(-50);
            at = trail.length - 1;
            show();
        });
    }
    function back(): void {
        step(-1);
    }
    function forward(): void {
        step(1);
    }
    function step(by: int): void {
        if (at + by < 0 || at + by >= trail.length)
            return;
        leave(() => {
            at += by;
            show();
        });
    }
    function leave(next: var): void {
        if (shown)
            shown.mayLeave(next);
        else
            next();
    }
    function show(): void {
        page = trail[at].page;
        target = trail[at].target;
        arrived(page, target);
    }
    function reset(): void {
        trail = [
            {
                "page": root.home,
                "target": undefined
            }
        ];
        at = 0;
        show();
    }
}
