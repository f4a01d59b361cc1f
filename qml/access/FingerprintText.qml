// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** A fingerprint in its groups, wide enough apart to be read out. Property: `fingerprint`. */
Flow {
    id: root

    property string fingerprint
    readonly property list<string> groups: fingerprint === "" ? [] : fingerprint.split(" ")

    spacing: Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Fingerabdruck %1").arg(groups.map(group => group.split("").join(" ")).join(", "))

    Repeater {
        model: root.groups

        BodyText {
            required property string modelData

            text: modelData
            font.family: "monospace"
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
