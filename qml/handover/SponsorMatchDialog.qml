// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * Begins a relation: ask(householdId, sponsorId), 0 where they are still to be chosen. The program suggests, a person decides. Signal: `begun(id,
 * text)` with the sponsor.
 */
DialogFrame {
    id: root

    required property Workspace workspace
    readonly property alias match: match
    readonly property alias household: household
    readonly property alias confirm: confirm

    signal begun(id: real, text: string)

    function ask(householdId: real, sponsorId: real): void {
        match.start(householdId, sponsorId);
        open();
    }

    title: qsTr("Haushalt begleiten")
    preferredWidth: Theme.px(560)
    onOpened: Qt.callLater(household.focusInput)

    SponsorMatch {
        id: match

        workspace: root.workspace
        onBegun: (id, sentence) => {
            root.close();
            root.begun(id, sentence);
        }
    }
    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        RecordSearch {
            id: household

            choice: match.household
            label: qsTr("Haushalt")
            placeholder: qsTr("Nummer oder Aktenzeichen")
            Layout.fillWidth: true
        }
        ColumnLayout {
            visible: match.household.id > 0
            spacing: Theme.gapTiny
            Layout.fillWidth: true
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Vorschläge")

            GroupTitle {
                text: qsTr("Vorschläge")
            }
            Caption {
                text: qsTr("Erst die Sprache, dann der Ort, dann wer noch am meisten Platz hat.")
                Layout.fillWidth: true
            }
            BodyText {
                visible: match.suggestions.length === 0 && !match.loading
                text: qsTr("Gerade hat niemand Platz, der nicht schon hilft.")
                quiet: true
                Layout.fillWidth: true
            }
            Repeater {
                model: match.suggestions

                SponsorOffer {
                    required property var modelData

                    offer: modelData
                    chosen: modelData.id === match.sponsorId
                    Layout.fillWidth: true
                    onClicked: match.sponsorId = modelData.id
                }
            }
        }
        DateField {
            label: qsTr("Ab")
            text: match.day
            error: match.dayError
            Layout.preferredWidth: Theme.px(220)
            onCommitted: text => match.day = text
        }
        Verdict {
            visible: match.error !== ""
            judgement: "bad"
            text: match.error
            Layout.fillWidth: true
        }
    }
    buttons: [
        PushButton {
            id: confirm

            primary: true
            enabled: match.canBegin
            text: qsTr("Patenschaft beginnen")
            onClicked: match.begin()
        },
        PushButton {
            text: qsTr("Abbrechen")
            onClicked: root.close()
        }
    ]
}
