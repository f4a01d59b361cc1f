// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The bench for the way back, chosen among the others. Property: `form`. */
ColumnLayout {
    id: root

    required property PlaceForm form

    spacing: Theme.gapSmall

    RowLayout {
        visible: root.form.returnBench !== ""
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Icon {
            name: "bench"
            color: Theme.accent
            size: Theme.smallIconSize
        }
        BodyText {
            text: qsTr("Rückweg: %1").arg(root.form.returnBench)
            Layout.fillWidth: true
        }
        LinkButton {
            text: qsTr("Andere")
            Accessible.name: qsTr("Andere Bank für den Rückweg")
            onClicked: {
                root.form.setReturnBench("", "");
                Qt.callLater(pick.focusInput);
            }
        }
    }
    Verdict {
        visible: root.form.returnBench === ""
        judgement: "warn"
        text: qsTr("Ohne Bank für den Rückweg kommt man von hier weg, aber nicht zurück.")
        Layout.fillWidth: true
    }
    PlacePick {
        id: pick

        visible: root.form.returnBench === ""
        search: root.form.benchSearch
        label: qsTr("Bank für den Rückweg")
        placeholder: qsTr("Name oder Ziel")
        Layout.fillWidth: true
        onPicked: (uid, name) => root.form.setReturnBench(uid, name)
    }
}
