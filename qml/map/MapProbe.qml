// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/** What a page's own layer answers to pointer and keys of its map. Its functions say whether they did anything; pages put their own in their place. */
QtObject {
    /** What a screen reader says of the map, and of its keys. */
    property string mapName
    property string keys

    /** A click beside all signs. */
    function tap(pixel: point): bool {
        return false;
    }
    /** A key that nobody else has taken; pages take only what is theirs. */
    function press(event: KeyEvent): bool {
        return false;
    }
    /** What lies under the pointer, in words. */
    function describe(pixel: point): string {
        return "";
    }
}
