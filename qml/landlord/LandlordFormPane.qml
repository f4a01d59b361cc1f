// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** The entry form of a landlord: start(id) shows one (0: a new one). Has all of FormPane. Signal: `landlordRequested(id)`. */
FormPane {
    id: root

    required property Workspace workspace
    readonly property alias form: form

    signal landlordRequested(id: real)

    function start(id: real): void {
        form.landlordId = id;
        begin();
    }

    record: form
    isNew: form.landlordId === 0
    title: form.landlordId > 0 ? qsTr("%1 bearbeiten").arg(form.name) : qsTr("Vermieter erfassen")
    question: qsTr("Die Eingaben zu diesem Vermieter sind noch nicht gespeichert.")
    extras: ({
            "representation": represented
        })

    LandlordForm {
        id: form

        workspace: root.workspace
    }
    Repeater {
        model: form.alike

        Banner {
            id: twin

            required property var modelData

            kind: "warn"
            title: qsTr("Vielleicht schon im Register")
            text: [modelData.name, modelData.details].filter(part => part !== "").join(" · ")
            actions: T.Action {
                text: qsTr("Ansehen")
                onTriggered: root.landlordRequested(twin.modelData.id)
            }
            Layout.fillWidth: true
        }
    }
    Component {
        id: represented

        RepresentedRow {
            choice: form.represented
        }
    }
}
