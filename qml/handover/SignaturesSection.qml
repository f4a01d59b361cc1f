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
    readonly property SignatureDesk desk: (papers.itemAt(0) as PaperCard)?.desk ?? null

    title: qsTr("Unterschriften")
    text: qsTr("Den Text lesen lassen, dann unterschreibt jede Partei. Danach ändert sich das Papier nicht mehr.")

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
        visible: root.desk?.isConcluded ?? false
        judgement: "good"
        bold: true
        text: qsTr("Die Übergabe ist abgeschlossen.")
        Layout.fillWidth: true
    }
    Repeater {
        model: (root.desk?.isConcluded ?? true) ? [] : (root.editor.sections.find(one => one.key === "signatures")?.missing ?? [])

        Verdict {
            required property string modelData

            judgement: "unknown"
            text: modelData
            Layout.fillWidth: true
        }
    }
    PushButton {
        id: finish

        visible: !(root.desk?.isConcluded ?? true) && !root.editor.isCancelled
        enabled: (root.editor.sections.find(one => one.key === "signatures")?.missing ?? ["?"]).length === 0 && !(root.desk?.busy ?? true)
        primary: true
        icon.name: "lock"
        text: qsTr("Übergabe abschließen")
        onClicked: root.desk?.conclude()
    }
}
