// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** States of the panel of measures that are worth a picture: `names`, take(name). Properties: `panel`; `busy` while one is being made. */
QtObject {
    id: root

    required property WhatIfPanel panel
    readonly property list<string> names: ["whatif", "measure", "compare"]
    property list<var> waiting: []
    property string wanted
    readonly property bool busy: waiting.length > 0 || panel.form.busy || panel.scenarios.isCounting || panel.drag.counting || panel.comparing.comparison.counting
    readonly property Connections steps: Connections {
        target: root.panel.form
        function onSaved(): void {
            root.waiting = root.waiting.slice(1);
            root.next();
        }
    }

    function next(): void {
        const form = panel.form;
        if (waiting.length === 0) {
            if (wanted === "compare")
                panel.comparing.compare();
            else if (wanted === "measure")
                panel.add();
            return;
        }
        const step = waiting[0];
        form.begin();
        form.kind = step.kind;
        form.action = "Add";
        form.name = step.name;
        if (step.lon !== undefined)
            form.setPoint(step.lon, step.lat);
        form.departures = step.departures ?? "";
        form.hours = step.hours ?? "";
        if (step.towns)
            form.towns = form.allTowns.filter(town => step.towns.includes(town.text)).map(town => town.value);
        form.save();
    }
    /** Makes some measures where there are none, and shows what is wanted then. */
    function take(name: string): void {
        panel.closeForm();
        panel.comparing.close();
        if (!names.includes(name))
            return;
        wanted = name;
        if (panel.scenarios.measures.count === 0)
            waiting = [
                {
                    "kind": "CommunityBus",
                    "name": qsTr("Bürgerbus, neuer Tag"),
                    "hours": "Mi 8:30–13:30",
                    "towns": ["Waldleiningen", "Trippstadt", "Linden"]
                },
                {
                    "kind": "RideBench",
                    "name": qsTr("Bank am Dorfplatz"),
                    "lon": 7.523,
                    "lat": 49.3555
                },
                {
                    "kind": "VillageShop",
                    "name": "",
                    "lon": 7.733,
                    "lat": 49.54
                }
            ];
        next();
    }
}
