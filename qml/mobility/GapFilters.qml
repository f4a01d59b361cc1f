// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What the page of gaps is asked: view, day, time, profile, way to stops, layers. Properties: `desk`, `gaps`, `map`. Signal: `profileRequested(key)`. */
Flow {
    id: root

    required property GapDesk desk
    required property GapLayer gaps
    required property WorkMap map
    readonly property bool filtered: desk.dayKind !== "SchoolDay" || desk.profileKey !== usualProfile || desk.distance !== "" || gaps.row >= 0
    readonly property string usualProfile: "extended_210"
    readonly property var dayOptions: [
        {
            "value": "SchoolDay",
            "text": qsTr("Schultag")
        },
        {
            "value": "HolidayWorkday",
            "text": qsTr("Ferienwerktag")
        },
        {
            "value": "Saturday",
            "text": qsTr("Samstag")
        },
        {
            "value": "Sunday",
            "text": qsTr("Sonntag")
        }
    ]
    readonly property alias viewButton: viewButton
    readonly property alias dayButton: dayButton
    readonly property alias profileButton: profileButton
    readonly property alias distanceButton: distanceButton

    signal profileRequested(key: string)

    function reset(): void {
        gaps.row = -1;
        desk.distance = "";
        desk.profileKey = usualProfile;
        desk.dayKind = "SchoolDay";
    }
    function focusFirst(): void {
        viewButton.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.gapSmall

    FilterButton {
        id: viewButton

        objectName: "view"
        label: qsTr("Ansicht")
        multiple: false
        options: root.gaps.viewOptions
        selected: [root.gaps.viewKey]
        onChanged: selected => root.gaps.viewKey = selected[0] ?? "gaps"
    }
    FilterButton {
        id: dayButton

        objectName: "day"
        label: qsTr("Tag")
        multiple: false
        options: root.dayOptions
        selected: [root.desk.dayKind]
        valueText: root.desk.dayKind === "own" ? root.desk.validOn : root.dayOptions.find(option => option.value === root.desk.dayKind)?.text ?? ""
        active: root.desk.dayKind !== "SchoolDay"
        editor: ChoiceList {
            name: qsTr("Tag")
            options: root.dayOptions
            value: root.desk.dayKind
            onChosen: value => root.desk.dayKind = value
            onFinished: dayButton.popup.close()

            DayFilter {
                source: root.desk
                alwaysPossible: false
                Layout.fillWidth: true
            }
        }
    }
    FilterButton {
        id: windowButton

        objectName: "window"
        label: qsTr("Zeit")
        valueText: root.desk.windowWords
        active: false
        visible: root.desk.windowWords !== ""
        editor: FocusScope {
            implicitWidth: Theme.px(272)
            implicitHeight: about.implicitHeight + 2 * Theme.gapSmall

            ColumnLayout {
                id: about

                x: Theme.gapSmall
                y: Theme.gapSmall
                width: parent.width - 2 * Theme.gapSmall
                spacing: Theme.gapSmall

                BodyText {
                    text: qsTr("Gezählt werden Abfahrten in diesem Zeitfenster. Es gehört zum Profil.")
                    Layout.fillWidth: true
                }
                LinkButton {
                    focus: true
                    text: qsTr("Profil bearbeiten …")
                    onClicked: {
                        windowButton.popup.close();
                        root.profileRequested(root.desk.profileKey);
                    }
                }
            }
        }
    }
    FilterButton {
        id: profileButton

        objectName: "profile"
        label: qsTr("Profil")
        multiple: false
        options: root.desk.profiles
        selected: [root.desk.profileKey]
        active: root.desk.profileKey !== root.usualProfile
        editor: ChoiceList {
            name: qsTr("Profil")
            options: root.desk.profiles
            value: root.desk.profileKey
            onChosen: value => root.desk.profileKey = value
            onFinished: profileButton.popup.close()

            LinkButton {
                text: qsTr("Profil bearbeiten …")
                Layout.margins: Theme.gapSmall
                onClicked: {
                    profileButton.popup.close();
                    root.profileRequested(root.desk.profileKey);
                }
            }
        }
    }
    FilterButton {
        id: distanceButton

        objectName: "distance"
        label: qsTr("Entfernung")
        multiple: false
        options: [
            {
                "value": "Paths",
                "text": qsTr("Fußweg")
            },
            {
                "value": "AirLine",
                "text": qsTr("Luftlinie")
            }
        ]
        selected: [root.desk.distance !== "" ? root.desk.distance : root.desk.distanceShown]
        active: root.desk.distance !== ""
        onChanged: selected => root.desk.distance = selected[0] ?? ""
    }
    FilterButton {
        readonly property var names: root.map.places?.groupNames ?? []
        readonly property var shown: Array.from(names).map((name, group) => group).filter(group => (root.map.layers >> group & 1) === 1)

        objectName: "layers"
        icon.name: "layers"
        label: qsTr("Ebenen")
        options: Array.from(names).map((name, group) => ({
                    "value": group,
                    "text": name,
                    "count": root.map.places?.counts[group] ?? 0
                }))
        selected: shown
        valueText: shown.length
        active: false
        onChanged: selected => root.map.layers = selected.reduce((sum, group) => sum | 1 << group, 0)
    }
    LinkButton {
        height: Theme.controlHeight
        visible: root.filtered
        text: qsTr("Zurücksetzen")
        onClicked: root.reset()
    }
}
