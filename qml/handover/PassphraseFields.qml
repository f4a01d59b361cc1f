// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * A new passphrase, typed twice, with its strength in words and one to be suggested. Properties: `passphrase`, `fits` (long enough and twice the
 * same). Functions: focusInput(), clear(), reveal() shows what is wrong and goes there.
 */
ColumnLayout {
    id: root

    required property TripDesk desk
    readonly property alias passphrase: first.text
    readonly property bool fits: strength.judgement !== "bad" && second.text === first.text
    readonly property var strength: desk.strengthOf(first.text)
    property bool shown: false

    signal accepted

    function focusInput(): void {
        first.focusInput();
    }
    function clear(): void {
        first.text = "";
        second.text = "";
        first.reset();
        second.reset();
        shown = false;
    }
    function reveal(): void {
        first.reveal();
        second.reveal();
        if (strength.judgement === "bad")
            first.focusInput();
        else if (!fits)
            second.focusInput();
    }
    function suggest(): void {
        const suggested = desk.suggestPassphrase();
        first.text = suggested;
        second.text = suggested;
        shown = true;
        first.focusInput();
    }

    spacing: Theme.gapSmall

    GridLayout {
        columns: root.width >= Theme.px(440) ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        PassphraseField {
            id: first

            objectName: "first"
            label: qsTr("Passphrase")
            required: true
            shown: root.shown
            error: root.strength.judgement === "bad" ? root.strength.text : ""
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onShowToggled: root.shown = !root.shown
            onAccepted: root.accepted()
        }
        PassphraseField {
            id: second

            objectName: "second"
            label: qsTr("Passphrase noch einmal")
            required: true
            shown: root.shown
            error: second.text === first.text ? "" : qsTr("Beide Eingaben sind verschieden.")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onShowToggled: root.shown = !root.shown
            onAccepted: root.accepted()
        }
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        Verdict {
            judgement: first.text === "" ? "unknown" : root.strength.judgement
            text: first.text === "" ? qsTr("Ohne sie öffnet niemand die Datei, auch die Dienststelle nicht.") : root.strength.text
            Layout.fillWidth: true
        }
        LinkButton {
            text: qsTr("Vorschlagen")
            Accessible.description: qsTr("Eine Passphrase aus Silben")
            onClicked: root.suggest()
        }
    }
}
