// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * A map over the network: which one, the question that names its host, and how many requests left. choose(map) asks before anything is fetched;
 * a map is the key of a prepared one or an address.
 */
ColumnLayout {
    id: root

    required property Machine machine
    required property MapBackground ground
    readonly property alias question: question
    readonly property bool isShown: machine.background === "online"
    readonly property list<var> prepared: ground.onlineMaps()

    function choose(map: string): void {
        address.error = ground.addressError(map);
        if (address.error !== "")
            return;
        const host = ground.hostOf(map);
        if (isShown && host === machine.allowedHost) {
            machine.onlineMap = map;
            return;
        }
        question.map = map;
        question.host = host;
        question.open();
    }
    /** The one chosen before, else the quietest. */
    function chooseAny(): void {
        choose(machine.onlineMap !== "" ? machine.onlineMap : prepared[0].value);
    }

    spacing: Theme.gapSmall

    ComboField {
        id: services

        visible: root.isShown
        label: qsTr("Karte aus dem Netz")
        model: root.prepared.concat([
            {
                "value": "",
                "text": qsTr("andere Adresse")
            }
        ])
        textRole: "text"
        valueRole: "value"
        currentIndex: {
            const at = root.prepared.findIndex(map => map.value === root.machine.onlineMap);
            return at < 0 ? root.prepared.length : at;
        }
        onActivated: index => {
            if (index < root.prepared.length)
                root.choose(root.prepared[index].value);
            else
                root.machine.onlineMap = "";
        }
        Layout.fillWidth: true
    }
    Field {
        id: address

        visible: root.isShown && services.currentIndex === root.prepared.length
        label: qsTr("Adresse")
        hint: qsTr("Mit {z}, {x} und {y} für Zoomstufe, Spalte und Zeile. Die Nutzung muss erlaubt sein.")
        text: visible ? root.machine.onlineMap : ""
        onCommitted: text => root.choose(text.trim())
        Layout.fillWidth: true
    }
    Repeater {
        model: root.machine.requests

        BodyText {
            required property var modelData

            objectName: "requests"
            text: qsTr("%n Anfragen an %1 seit %2", "", modelData.count).arg(modelData.host).arg(modelData.since.toLocaleDateString(Qt.locale(), "dd.MM.yyyy"))
            quiet: true
            Layout.fillWidth: true
        }
    }
    BodyText {
        visible: root.machine.requests.length === 0
        text: qsTr("Bisher ging keine Anfrage ins Netz.")
        quiet: true
        Layout.fillWidth: true
    }
    QuestionDialog {
        id: question

        property string map
        property string host

        title: qsTr("Karte von %1 holen?").arg(host)
        text: qsTr("Für jeden gezeigten Ausschnitt fragt Bleibe dann bei %1 nach Kartenbildern. Der Betreiber erfährt die Internetadresse dieses Rechners und den Ausschnitt, nichts aus dem Register. Jede Anfrage wird hier gezählt.").arg(host)
        confirmText: qsTr("Karte holen")
        onConfirmed: {
            root.machine.onlineMap = map;
            root.machine.allowedHost = host;
            root.machine.background = "online";
        }
    }
}
