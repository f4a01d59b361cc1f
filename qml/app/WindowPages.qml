// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The pages of an open register: `all`, in the order of the rail; `low` ones stand at its bottom, those `under` another are not in it. */
QtObject {
    id: root

    required property Workspace workspace
    required property Machine machine
    readonly property var all: [entry("desk", qsTr("Heute"), "clipboard", deskPage), entry("register", qsTr("Register"), "house", registerPage), entry("households", qsTr("Haushalte"), "people", householdPage), entry("landlords", qsTr("Vermieter"), "person", landlordPage), entry("sessions", qsTr("Infogespräche"), "talk", sessionPage), entry("handovers", qsTr("Übergaben"), "handover", handoverPage), entry("places", qsTr("Orte"), "map", placePage), entry("mobility", qsTr("Mobilität"), "bus", mobilityPage), entry("import", qsTr("Import"), "import", importPage, "low"), entry("trust", qsTr("Datenschutz"), "lock", trustPage, "low"), entry("settings", qsTr("Einstellungen"), "sliders", settingsPage, "low"), entry("ranking", qsTr("Vorschläge"), "", rankingPage, "households")]

    readonly property Component deskPage: Component {
        DeskPage {
            workspace: root.workspace
            machine: root.machine
        }
    }
    readonly property Component registerPage: Component {
        RegisterPage {
            workspace: root.workspace
            machine: root.machine
        }
    }
    readonly property Component householdPage: Component {
        HouseholdPage {
            workspace: root.workspace
            machine: root.machine
        }
    }
    readonly property Component landlordPage: Component {
        LandlordPage {
            workspace: root.workspace
            machine: root.machine
        }
    }
    readonly property Component sessionPage: Component {
        SessionPage {
            workspace: root.workspace
            machine: root.machine
        }
    }
    readonly property Component handoverPage: Component {
        HandoverPage {
            workspace: root.workspace
            machine: root.machine
        }
    }
    readonly property Component placePage: Component {
        PlacePage {
            workspace: root.workspace
            machine: root.machine
        }
    }
    readonly property Component mobilityPage: Component {
        MobilityPage {
            workspace: root.workspace
            machine: root.machine
        }
    }
    readonly property Component rankingPage: Component {
        RankingPage {
            workspace: root.workspace
            machine: root.machine
        }
    }
    readonly property Component importPage: Component {
        ImportPage {
            workspace: root.workspace
            machine: root.machine
        }
    }
    readonly property Component trustPage: Component {
        TrustPage {
            workspace: root.workspace
            machine: root.machine
        }
    }
    readonly property Component settingsPage: Component {
        SettingsPage {
            workspace: root.workspace
            machine: root.machine
        }
    }

    function entry(name: string, title: string, icon: string, part: Component, place: var): var {
        return {
            "name": name,
            "title": title,
            "icon": icon,
            "part": part,
            "low": place === "low",
            "under": place === "low" ? undefined : place
        };
    }
}
