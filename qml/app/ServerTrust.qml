// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** How the way to the server is guarded, and what less than the strictest means. Signal: `fileRequested()` for a root certificate. */
ColumnLayout {
    id: root

    required property ServerForm form
    readonly property var modes: [mode("verify-full", qsTr("verschlüsselt, Server geprüft")), mode("verify-ca", qsTr("verschlüsselt, nur Aussteller geprüft")), mode("require", qsTr("verschlüsselt, Server nicht geprüft")), mode("disable", qsTr("nicht verschlüsselt"))]

    signal fileRequested

    function mode(value: string, text: string): var {
        return {
            "value": value,
            "text": text
        };
    }

    spacing: Theme.gapSmall

    ComboField {
        label: qsTr("Verbindung")
        model: root.modes
        textRole: "text"
        valueRole: "value"
        currentIndex: root.modes.findIndex(one => one.value === root.form.encryption)
        enabled: !root.form.busy
        Layout.fillWidth: true
        onActivated: index => root.form.encryption = root.modes[index].value
    }
    Verdict {
        visible: root.form.warning !== ""
        judgement: root.form.encryption === "disable" ? "bad" : "warn"
        text: root.form.warning
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.form.encryption.startsWith("verify-")
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Caption {
            text: root.form.certificate === "" ? qsTr("Stammzertifikat: die dieses Rechners") : qsTr("Stammzertifikat: %1").arg(root.form.certificate)
            elide: Text.ElideMiddle
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
        }
        LinkButton {
            visible: root.form.certificate !== ""
            text: qsTr("Entfernen")
            enabled: !root.form.busy
            onClicked: root.form.certificate = ""
        }
        LinkButton {
            text: qsTr("Datei wählen …")
            enabled: !root.form.busy
            onClicked: root.fileRequested()
        }
    }
}
