// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Both papers to be read and signed, scans of signed ones, the end of the handover. Property: `context`. */
SectionFrame {
    id: root

    required property HandoverContext context
    readonly property HandoverEditor editor: context.editor
    readonly property alias papers: papers
    readonly property alias scans: scans
    readonly property alias finish: finish
    readonly property alias desk: ending
    readonly property var missing: editor.sections.find(one => one.key === "signatures")?.missing ?? []

    title: qsTr("Unterschriften")
    text: qsTr("Den Text lesen lassen, dann unterschreibt jede Partei. Danach ändert sich das Papier nicht mehr.")

    SignatureDesk {
        id: ending

        editor: root.editor
        onDone: sentence => root.context.done(sentence)
    }
    Repeater {
        id: papers

        model: root.editor.papers

        PaperCard {
            required property string modelData

            context: root.context
            document: modelData
            scans: scans.shelf.papers.concat(scans.shelf.photos)
        }
    }
    Divider {}
    GroupTitle {
        text: qsTr("Von Hand unterschriebene Papiere")
        Layout.fillWidth: true
    }
    HandoverPhotos {
        id: scans

        context: root.context
        uid: root.editor.uid
        signedScan: true
        name: qsTr("Scans der unterschriebenen Papiere")
        Layout.fillWidth: true
    }
    Divider {}
    Verdict {
        visible: ending.isConcluded
        judgement: "good"
        bold: true
        text: qsTr("Die Übergabe ist abgeschlossen.")
        Layout.fillWidth: true
    }
    Repeater {
        model: ending.isConcluded ? [] : root.missing

        Verdict {
            required property string modelData

            judgement: "unknown"
            text: modelData
            Layout.fillWidth: true
        }
    }
    Banner {
        visible: ending.refusal !== ""
        kind: "bad"
        text: ending.refusal
        Layout.fillWidth: true
    }
    PushButton {
        id: finish

        visible: !ending.isConcluded && !root.editor.isCancelled && root.editor.mayWrite
        enabled: root.missing.length === 0 && !ending.busy
        primary: true
        icon.name: "lock"
        text: qsTr("Übergabe abschließen")
        onClicked: ending.conclude()
    }
}
