// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * The entry form of a vacancy: few fields first, groups that unfold below. open(id) shows one (0: a new one), mayLeave(next) asks about
 * unsaved work, place(lon, lat) sets the pin; `placing` asks for a click on the map. Signals: `saved(id)`, `closed()`.
 */
FocusScope {
    id: root

    required property Workspace workspace
    /** Something is being entered, even while the map stands in the form's place. */
    property bool open: false
    property alias placing: pin.placing
    readonly property alias hasPlace: form.hasPlace
    readonly property alias lon: form.lon
    readonly property alias lat: form.lat
    readonly property alias isPlacedByHand: form.isPlacedByHand
    readonly property alias form: form
    readonly property alias landlord: landlord
    readonly property alias merge: merge

    signal saved(id: real)
    signal closed

    function start(id: real): void {
        form.vacancyId = id;
        first.focusField(form.firstFields[0]);
        page.contentY = 0;
    }
    /** Goes on with what a crash left behind. */
    function resume(): void {
        form.resume();
        page.contentY = 0;
        Qt.callLater(first.focusField, form.firstFields[0]);
    }
    function place(lon: real, lat: real): void {
        form.setPlace(lon, lat);
        placing = false;
    }
    function mayLeave(next: var): void {
        if (!open || !form.dirty) {
            next();
            return;
        }
        question.next = next;
        question.open();
    }
    function close(): void {
        mayLeave(() => {
            placing = false;
            closed();
        });
    }

    Keys.onEscapePressed: close()
    Shortcut {
        sequences: [StandardKey.Save]
        enabled: root.open && (root.visible || root.placing)
        onActivated: form.save()
    }

    VacancyForm {
        id: form

        workspace: root.workspace
        onSaved: id => {
            const next = question.next;
            question.next = null;
            root.saved(id);
            if (next)
                next();
        }
        onRefused: {
            question.next = null;
            const wrong = form.firstError();
            if (wrong !== null)
                groups.reveal(wrong.name);
            else if (form.landlord.nameError !== "")
                landlord.showError();
        }
    }
    MergeForm {
        id: merge

        workspace: root.workspace
        onMerged: vacancyId => form.vacancyId = vacancyId
    }
    MergeDialog {
        form: merge
    }
    QuestionDialog {
        id: question

        property var next: null

        title: qsTr("Ungespeicherte Eingaben")
        text: qsTr("Die Eingaben zu diesem Leerstand sind noch nicht gespeichert.")
        confirmText: qsTr("Speichern")
        otherText: qsTr("Verwerfen")
        onConfirmed: form.save()
        onOther: {
            const next = question.next;
            question.next = null;
            form.revert();
            next();
        }
        onCancelled: question.next = null
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gapLarge
            Layout.bottomMargin: Theme.gapSmall

            SectionTitle {
                text: form.vacancyId > 0 ? qsTr("%1 bearbeiten").arg(form.number) : qsTr("Leerstand erfassen")
                Layout.fillWidth: true
            }
            IconButton {
                small: true
                icon.name: "close"
                text: qsTr("Schließen (Esc)")
                onClicked: root.close()
            }
        }
        Banner {
            kind: "bad"
            visible: form.errorCount > 0
            title: qsTr("%n Angaben fehlen oder stimmen nicht.", "", form.errorCount)
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge
        }
        Banner {
            kind: "warn"
            visible: form.conflict !== ""
            title: qsTr("Nicht gespeichert.")
            text: form.conflict
            actions: T.Action {
                text: qsTr("Übernehmen, meine Eingaben behalten")
                onTriggered: form.takeOver()
            }
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge
        }
        Flickable {
            id: page

            clip: true
            contentWidth: width
            contentHeight: column.implicitHeight + 2 * Theme.gapLarge
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            T.ScrollBar.vertical: SlimScrollBar {}

            ColumnLayout {
                id: column

                x: Theme.gapLarge
                y: Theme.gap
                width: Math.min(page.width - 2 * Theme.gapLarge, Theme.px(760))
                spacing: Theme.gap

                FormFields {
                    id: first

                    fields: form.fieldsNamed(form.firstFields)
                    page: page
                    Layout.fillWidth: true
                }
                PinRow {
                    id: pin

                    form: form
                    Layout.fillWidth: true
                }
                TwinCard {
                    form: form
                    Layout.fillWidth: true
                    onOpenRequested: vacancyId => root.mayLeave(() => form.vacancyId = vacancyId)
                    onMergeRequested: vacancyId => merge.begin(form.vacancyId, vacancyId)
                }
                SumRow {
                    form: form
                    Layout.fillWidth: true
                }
                LandlordCard {
                    id: landlord

                    choice: form.landlord
                    Layout.fillWidth: true
                }
                FormGroups {
                    id: groups

                    form: form
                    first: first
                    page: page
                    Layout.fillWidth: true
                }
            }
        }
        Divider {}
        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.margins: Theme.gap

            PushButton {
                primary: true
                enabled: !form.busy && (form.dirty || form.vacancyId === 0)
                icon.name: "save"
                text: qsTr("Speichern")
                onClicked: form.save()
            }
            PushButton {
                text: qsTr("Abbrechen")
                onClicked: root.close()
            }
            Item {
                Layout.fillWidth: true
            }
        }
    }
}
