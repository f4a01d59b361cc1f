// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** Says all the time that the open register lies in a take-along file. Property: `desk`. Signal: `backRequested()`. */
Banner {
    id: root

    required property TripDesk desk

    signal backRequested

    kind: "info"
    icon: "export"
    visible: desk?.isTrip ?? false
    title: qsTr("Mitnahmedatei %1").arg(desk?.title ?? "")
    text: qsTr("Gespeichert wird auf diesem Rechner, unverschlüsselt im eigenen Ordner: die Verschlüsselung der Festplatte schützt, bis zurückgegeben wird.")
    actions: T.Action {
        text: qsTr("Zurückgeben …")
        onTriggered: root.backRequested()
    }
}
