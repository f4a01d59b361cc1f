// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The pages of an open register: `all`, in the order of the rail; `low` ones stand at its bottom, those `under` another are not in it. */
QtObject {
    id: root

    required property Workspace workspace
    required property Machine machine
    readonly property var rights: workspace.rights
    /** All that there are; `all` are those that the person may read. */
    readonly property var known: [entry("desk", qsTr("Heute"), "clipboard", deskPage), entry("register", qsTr("Register"), "house", registerPage), entry("households", qsTr("Haushalte"), "people", householdPage), entry("landlords", qsTr("Vermieter"), "person", landlordPage), entry("sessions", qsTr("Infogespräche"), "talk", sessionPage), entry("handovers", qsTr("Übergaben"), "handover", handoverPage), entry("counts", qsTr("Zahlen"), "gauge", countPage), entry("places", qsTr("Orte"), "map", placePage), entry("mobility", qsTr("Mobilität"), "bus", mobilityPage), entry("reports", qsTr("Berichte"), "chart", reportsPage), entry("import", qsTr("Import"), "import", importPage, "low"), entry("trust", qsTr("Datenschutz"), "lock", trustPage, "low"), entry("settings", qsTr("Einstellungen"), "sliders", settingsPage, "low"), entry("ranking", qsTr("Vorschläge"), "", rankingPage, "households")]
    readonly property var all: known.filter(page => mayShow(page.name))
    /** Where one begins: at one's own work, and who keeps accounts or looks after the log at theirs. */
    readonly property string home: (rights.Accounts.write || rights.Audit.read) && !rights.Objects.read ? "trust" : (all.find(page => page.name !== "places") ?? all[0]).name

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
    readonly property Component countPage: Component {
        CountPage {
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
    readonly property Component reportsPage: Component {
        ReportsPage {
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

    function mayShow(name: string): bool {
        switch (name) {
        case "desk":
            return rights.Households.read;
        case "register":
            return rights.Objects.read && rights.Objects.reach !== "Assigned";
        case "households":
        case "ranking":
            return rights.Households.read;
        case "landlords":
            return rights.Contacts.read && rights.Contacts.reach !== "Assigned";
        case "sessions":
            return rights.Sessions.read;
        case "handovers":
            return rights.Handovers.read;
        case "counts":
            return rights.Objects.reach === "Counts";
        case "places":
        case "mobility":
            return rights.Places.read;
        case "reports":
            return rights.Reports.reach !== "None";
        case "import":
            return rights.Places.write;
        default:
            return true;
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
