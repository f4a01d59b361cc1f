// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The run that waits for its second person. Properties: `desk`, `run`, `mayConfirm`. Signals: `previewRequested()`, `planRequested()`. */
Card {
    id: root

    required property RetentionDesk desk
    required property var run
    property bool mayConfirm: true

    signal previewRequested
    signal planRequested

    title: qsTr("%1 wartet auf eine zweite Person").arg(run?.number ?? "")
    edge: Theme.accentLine

    BodyText {
        text: qsTr("Geplant von %1, Fristen am %2: %n Einträge.", "", root.run?.gone ?? 0).arg(root.run?.planned ?? "").arg(root.run?.day ?? "")
        Layout.fillWidth: true
    }
    Verdict {
        visible: root.run?.isOwn ?? false
        judgement: "unknown"
        text: qsTr("Diesen Lauf bestätigt jemand anderes: mit eigener Anmeldung und eigenem Namen.")
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.desk.running
        spacing: Theme.gap
        Layout.fillWidth: true

        ProgressLine {
            indeterminate: true
        }
        Caption {
            text: qsTr("Wird durchgeführt; Fortschritt und Abbrechen stehen unten in der Statuszeile.")
            Layout.fillWidth: true
        }
    }
    Verdict {
        visible: root.desk.error !== ""
        judgement: "bad"
        text: root.desk.error
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        PushButton {
            primary: !(root.run?.isOwn ?? false)
            enabled: !root.desk.running
            text: root.run?.isOwn || !root.mayConfirm ? qsTr("Vorschau ansehen …") : qsTr("Prüfen und bestätigen …")
            onClicked: root.previewRequested()
        }
        PushButton {
            enabled: !root.desk.running
            text: qsTr("Neu planen …")
            onClicked: root.planRequested()
        }
        PushButton {
            enabled: !root.desk.running
            text: qsTr("Verwerfen")
            onClicked: root.desk.drop()
        }
    }
}
