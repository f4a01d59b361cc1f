// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * Where in a handover somebody was, kept on this machine at once, so that a crash or a flat battery loses no place. Properties: `machine`, `register` (its location), `uid`. Functions:
 * keep(section, room, topic, place), recall(), which is null where nothing is known.
 */
QtObject {
    id: root

    required property Machine machine
    required property string register
    required property string uid
    readonly property string key: "handover/places"
    readonly property int most: 20

    function all(): var {
        // As text: an INI file does not tell a list of one from the one.
        return JSON.parse(machine.value(key, "[]"));
    }
    function keep(section: string, room: real, topic: real, place: string): void {
        if (uid === "")
            return;
        const others = all().filter(one => one.uid !== uid || one.register !== register);
        machine.setValue(key, JSON.stringify([
            {
                "register": register,
                "uid": uid,
                "section": section,
                "room": room,
                "topic": topic,
                "place": place
            }
        ].concat(others).slice(0, most)));
    }
    function recall(): var {
        return all().find(one => one.uid === uid && one.register === register) ?? null;
    }
}
