// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Bleibe

/** WCAG 2.1, 1.4.3 (text 4.5:1) and 1.4.11 (edges and signs 3:1), for every pair that occurs. */
TestCase {
    id: test

    name: "Theme"

    function cleanup(): void {
        Theme.mode = "light";
        Theme.textScale = 1;
    }
    function channel(value: real): real {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    function luminance(ink: color): real {
        return 0.2126 * channel(ink.r) + 0.7152 * channel(ink.g) + 0.0722 * channel(ink.b);
    }
    function ratio(a: color, b: color): real {
        const light = Math.max(luminance(a), luminance(b));
        const dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }
    function test_ratioItself(): void {
        fuzzyCompare(ratio("#000000", "#ffffff"), 21, 0.01);
        fuzzyCompare(ratio("#777777", "#ffffff"), 4.48, 0.01);
    }

    function test_contrast_data(): var {
        const grounds = ["bg", "surface", "rail", "sunk", "hover", "accentSoft"];
        const rows = [];
        const add = (ink, ground, least, modes) => {
            for (const mode of modes ?? ["light", "dark", "contrast"])
                rows.push({
                    "tag": mode + ": " + ink + " on " + ground,
                    "mode": mode,
                    "ink": ink,
                    "ground": ground,
                    "least": least
                });
        };
        for (const ground of grounds) {
            for (const ink of ["text", "textQuiet", "accent", "good", "warn", "bad"])
                add(ink, ground, 4.5);
            add("focus", ground, 3);
            add("edge", ground, 3);
        }
        for (const kind of ["good", "warn", "bad"]) {
            add(kind, kind + "Soft", 4.5);
            add("text", kind + "Soft", 4.5);
            add("accent", kind + "Soft", 4.5);
        }
        add("accentText", "accent", 4.5);
        for (const ground of ["bg", "surface", "rail"])
            add("line", ground, 3, ["contrast"]);
        for (const status of ["Unchecked", "Available", "Reserved", "Placing", "Let", "Resting"])
            add("status" + status, "surface", 3, ["dark", "contrast"]);
        add("mapAssociationLine", "mapGround", 2.4, ["light"]);
        add("mapAssociationLine", "mapGround", 3, ["dark", "contrast"]);
        return rows;
    }
    function test_contrast(row: var): void {
        Theme.mode = row.mode;
        const found = ratio(Theme[row.ink], Theme[row.ground]);
        verify(found >= row.least, row.tag + ": " + found.toFixed(2) + " is less than " + row.least);
    }

    /** On the map the dark edge separates the light fills (design: 13:1 on the worst tint). */
    function test_markEdgeOnEveryArea(): void {
        for (const area of Theme.mapAreas)
            verify(ratio(Theme.markEdge, area) >= 7, "the edge on " + area);
        for (const mode of ["dark", "contrast"]) {
            Theme.mode = mode;
            for (const area of Theme.mapAreas)
                for (const status of ["available", "reserved", "placing", "unchecked", "let", "resting"])
                    verify(ratio(Theme.statusColor(status), area) >= 3, mode + ": " + status + " on " + area);
        }
    }
    function test_softGroundsAreGoneInHighContrast(): void {
        Theme.mode = "contrast";
        for (const soft of ["goodSoft", "warnSoft", "badSoft"])
            compare(Theme[soft], Theme.surface);
    }
    function test_textScale(): void {
        const body = Theme.bodySize;
        const row = Theme.rowHeight;
        Theme.textScale = 2;
        compare(Theme.bodySize, body * 2);
        compare(Theme.rowHeight, row * 2, "rows follow the text");
        compare(Theme.gap, 12, "distances stay");
    }
}
