// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * One of the two papers: what it says, who signs, what can be done once somebody signed. Properties: `context`, `document` ("Protocol", "Instruction"), `scans`.
 */
ColumnLayout {
    id: root

    required property HandoverContext context
    required property string document
    property var scans: []
    /** Of SignatureDesk.signers; 0 for nobody. */
    property real signing: 0
    readonly property alias desk: desk
    readonly property alias signers: signers
    readonly property alias supplementing: supplementing
    readonly property alias discarding: discarding

    spacing: Theme.gapSmall
    Layout.fillWidth: true

    SignatureDesk {
        id: desk

        editor: root.context.editor
        document: root.document
        onDone: sentence => {
            root.signing = 0;
            discarding.close();
            supplementing.close();
            root.context.done(sentence);
        }
    }
    ReasonDialog {
        id: discarding

        title: qsTr("Unterschriften verwerfen")
        text: qsTr("Alle Unterschriften unter „%1“ gehen, damit es sich ändern lässt. Im Verlauf bleiben sie stehen.").arg(desk.title)
        confirmText: qsTr("Verwerfen")
        busy: desk.busy
        refusal: desk.refusal
        onConfirmed: (text, reason) => desk.discard(reason)
    }
    ReasonDialog {
        id: supplementing

        title: qsTr("Nachtrag zu „%1“").arg(desk.title)
        text: qsTr("Der Nachtrag steht mit Tag, Grund und Namen unter dem unterschriebenen Papier.")
        confirmText: qsTr("Nachtragen")
        withText: true
        busy: desk.busy
        refusal: desk.refusal
        onConfirmed: (text, reason) => desk.supplement(text, reason)
    }
    SectionTitle {
        text: desk.title
        Layout.fillWidth: true
    }
    Banner {
        visible: desk.isLocked
        kind: desk.isBroken ? "bad" : "good"
        icon: desk.isBroken ? "cross" : "lock"
        title: desk.isBroken ? qsTr("Das Papier sagt nicht mehr, was unterschrieben wurde.") : ""
        text: desk.lockedText
        Layout.fillWidth: true
    }
    Banner {
        visible: desk.isStale && !desk.isLocked
        kind: "warn"
        title: qsTr("Das Papier hat sich geändert, seit es gelesen wurde.")
        text: qsTr("Unterschrieben wird nur, was gelesen ist. Gezeichnetes bleibt stehen.")
        actions: [
            T.Action {
                text: qsTr("Neu lesen")
                onTriggered: desk.readAnew()
            }
        ]
        Layout.fillWidth: true
    }
    Banner {
        visible: desk.refusal !== ""
        kind: "bad"
        text: desk.refusal
        Layout.fillWidth: true
    }
    Verdict {
        visible: desk.clockWarning !== ""
        judgement: "warn"
        text: desk.clockWarning
        Layout.fillWidth: true
    }
    PaperText {
        lines: desk.lines
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: !desk.isLocked
        spacing: 0
        Layout.fillWidth: true

        BodyText {
            text: desk.declaration.german
            Layout.fillWidth: true
        }
        BodyText {
            visible: text !== ""
            text: desk.declaration.other
            size: Theme.px(16)
            leading: Theme.px(26)
            horizontalAlignment: desk.declaration.rightToLeft ? Text.AlignRight : Text.AlignLeft
            Layout.fillWidth: true
        }
    }
    Banner {
        visible: desk.missing.length > 0 && !desk.isLocked
        kind: "info"
        title: qsTr("Unterschreiben geht, wenn alles bearbeitet ist.")
        text: desk.missing.slice(0, 5).concat(desk.missing.length > 5 ? [qsTr("und %n weitere", "", desk.missing.length - 5)] : []).join("\n")
        Layout.fillWidth: true
    }
    Repeater {
        id: signers

        model: desk.signers

        SignerCard {
            desk: desk
            scans: root.scans
            canSign: desk.missing.length === 0 && !desk.isStale && !desk.isConcluded && !root.context.editor.isCancelled && root.context.editor.mayWrite
            unfolded: root.signing === row.id
            onUnfoldRequested: root.signing = row.id
        }
    }
    Repeater {
        model: desk.supplements

        ColumnLayout {
            id: added

            required property var modelData

            spacing: 0
            Layout.fillWidth: true

            GroupTitle {
                text: qsTr("Nachtrag vom %1, %2").arg(added.modelData.when).arg(added.modelData.by)
                Layout.fillWidth: true
            }
            BodyText {
                text: added.modelData.text
                Layout.fillWidth: true
            }
            Caption {
                text: qsTr("Grund: %1").arg(added.modelData.reason)
                Layout.fillWidth: true
            }
        }
    }
    Flow {
        visible: desk.isLocked
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        PushButton {
            icon.name: "note"
            text: qsTr("Nachtrag …")
            Accessible.name: qsTr("Nachtrag zu %1").arg(desk.title)
            onClicked: supplementing.open()
        }
        PushButton {
            visible: !desk.isConcluded && !root.context.editor.isCancelled
            destructive: true
            text: qsTr("Unterschriften verwerfen …")
            onClicked: discarding.open()
        }
    }
}
