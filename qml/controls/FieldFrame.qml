// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * What every field has around its input: label above, hint below, and in its place an error (✕) or a warning (!). Properties: `label`, `unit`
 * (stands in the label: "Kaltmiete in €"), `required`, `hint`, `error` and `warning` (sentences from the model), `warningAction` (a link beside the
 * warning). The error is held back while `busy` (the person types) and until `touched`; reveal() shows it at once.
 * Signals: `warningTriggered()`.
 */
ColumnLayout {
    id: root

    property string label
    property string unit
    property bool required: false
    property string hint
    property string error
    property string warning
    property string warningAction
    property bool busy: false
    property bool touched: false
    default property alias content: slot.data

    /** The sentence that stands below the field now. */
    readonly property alias shownError: held.sentence
    readonly property string shownWarning: shownError === "" && (touched || !busy) ? warning : ""
    readonly property string fullLabel: (unit === "" ? label : qsTr("%1 in %2").arg(label).arg(unit)) + (required ? " *" : "")
    readonly property string spokenLabel: unit === "" ? label : qsTr("%1 in %2").arg(label).arg(unit)
    readonly property string spokenDescription: [shownError, shownWarning, hint].filter(part => part !== "").join(" ")
    readonly property color edgeColor: shownError !== "" ? Theme.bad : shownWarning !== "" ? Theme.warn : Theme.edge
    readonly property real edgeWidth: shownError !== "" || shownWarning !== "" ? 2 : 1

    signal warningTriggered

    /** Moves the keyboard into the input; each kind of field knows where that is. */
    function focusInput(): void {
    }

    function reveal(): void {
        touched = true;
        held.update(true);
    }
    /** Forgets that the field was touched; for a fresh record in the same form. */
    function reset(): void {
        touched = false;
        held.sentence = "";
    }

    onErrorChanged: held.update(false)
    onBusyChanged: held.update(false)
    onTouchedChanged: held.update(false)

    spacing: 4

    QtObject {
        id: held

        property string sentence

        // While somebody types an error may go, or change its wording, but none may come.
        function update(atOnce: bool): void {
            const next = root.touched ? root.error : "";
            if (atOnce || !root.busy || next === "" || sentence !== "")
                sentence = next;
        }
    }

    BodyText {
        text: root.fullLabel
        visible: root.label !== ""
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    ColumnLayout {
        id: slot

        spacing: 0
        Layout.fillWidth: true
    }
    Item {
        id: footer

        readonly property bool used: root.shownError !== "" || root.shownWarning !== "" || root.hint !== ""

        visible: used
        implicitHeight: note.implicitHeight
        implicitWidth: 10
        Layout.fillWidth: true

        RowLayout {
            id: note

            width: parent.width
            spacing: Theme.gapSmall

            Caption {
                visible: root.shownError === "" && root.shownWarning === ""
                text: root.hint
                Layout.fillWidth: true
            }
            Verdict {
                visible: root.shownError !== "" || root.shownWarning !== ""
                judgement: root.shownError !== "" ? "bad" : "warn"
                text: root.shownError !== "" ? root.shownError : root.shownWarning
                size: Theme.captionSize
                Layout.fillWidth: true
            }
            LinkButton {
                visible: root.shownError === "" && root.shownWarning !== "" && text !== ""
                text: root.warningAction
                size: Theme.captionSize
                Layout.alignment: Qt.AlignTop
                onClicked: root.warningTriggered()
            }
        }
    }
}
