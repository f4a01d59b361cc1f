// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** Templates of papers: which, their text, and beside it what becomes of it. Signals: `done(text)`, `closeRequested()`. */
FocusScope {
    id: root

    required property Workspace workspace
    readonly property alias desk: desk
    readonly property alias list: list
    readonly property alias editor: editor
    readonly property alias preview: preview
    readonly property alias question: question
    readonly property bool beside: width >= Theme.px(900)
    /** Where there is room for one of them: the pages in the place of the text. */
    property bool looking: false
    readonly property int place: desk.templates.findIndex(one => one.name === desk.name)

    signal done(text: string)
    signal closeRequested

    /** Asks about what is typed and not kept. */
    function mayLeave(next: var): void {
        if (!desk.dirty)
            return next();
        question.next = next;
        question.open();
    }

    TemplateDesk {
        id: desk

        workspace: root.workspace
        onDone: sentence => {
            root.done(sentence);
            question.goOn();
        }
        onTextReplaced: editor.text = text
        onRefused: {
            question.next = null;
            if (errorLine > 0)
                editor.goToLine(errorLine);
        }
    }
    QuestionDialog {
        id: question

        property var next: null

        title: qsTr("Änderungen an der Vorlage speichern?")
        text: qsTr("Sonst gehen sie verloren.")
        confirmText: qsTr("Speichern")
        otherText: qsTr("Verwerfen")
        onConfirmed: desk.keep()
        onOther: {
            desk.revert();
            goOn();
        }
        onCancelled: next = null

        function goOn(): void {
            const go = next;
            next = null;
            go();
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: Theme.gap
            Layout.margins: Theme.gap
            Layout.leftMargin: Theme.gapLarge
            Layout.rightMargin: Theme.gapLarge

            IconButton {
                icon.name: "arrow-left"
                text: qsTr("Zurück zu den Einstellungen")
                onClicked: root.mayLeave(() => root.closeRequested())
            }
            PageTitle {
                text: qsTr("Vorlagen")
                Layout.fillWidth: true
            }
            PushButton {
                visible: !root.beside
                icon.name: "eye"
                text: root.looking ? qsTr("Text") : qsTr("Vorschau")
                onClicked: root.looking = !root.looking
            }
            PushButton {
                enabled: desk.isChanged && !desk.busy
                icon.name: "undo"
                text: qsTr("Auf Vorlage zurücksetzen")
                onClicked: desk.reset()
            }
            PushButton {
                primary: true
                enabled: desk.dirty && !desk.busy
                icon.name: "save"
                text: desk.isChanged ? qsTr("Speichern") : qsTr("In das Register übernehmen")
                onClicked: desk.keep()
            }
        }
        Divider {}
        RowLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                visible: root.beside || !root.looking
                spacing: Theme.gapSmall
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.margins: Theme.gapLarge

                ComboField {
                    id: list

                    label: qsTr("Vorlage")
                    hint: desk.isChanged ? qsTr("Dieses Register hat eine eigene Fassung.") : qsTr("Fassung des Programms. Änderungen gelten nur für dieses Register.")
                    model: desk.templates
                    textRole: "label"
                    valueRole: "name"
                    displayText: desk.templates.find(one => one.name === desk.name)?.label ?? ""
                    currentIndex: root.place
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.px(420)
                    onActivated: index => {
                        const wanted = desk.templates[index].name;
                        currentIndex = Qt.binding(() => root.place); // it is another only once nothing typed is lost
                        root.mayLeave(() => desk.name = wanted);
                    }
                }
                TemplateEditor {
                    id: editor

                    name: qsTr("Text der Vorlage")
                    readOnly: desk.busy
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onEdited: text => desk.type(text)
                }
                RowLayout {
                    visible: desk.error !== ""
                    spacing: Theme.gapSmall
                    Layout.fillWidth: true

                    Verdict {
                        judgement: "bad"
                        text: desk.error
                        Layout.fillWidth: true
                    }
                    LinkButton {
                        visible: desk.errorLine > 0
                        text: qsTr("Zu Zeile %1").arg(desk.errorLine)
                        Layout.alignment: Qt.AlignTop
                        onClicked: editor.goToLine(desk.errorLine)
                    }
                }
                Caption {
                    visible: desk.error === ""
                    text: desk.name.endsWith(".css") ? qsTr("CSS für alle Papiere. Schriften und Bilder von außen werden nicht geladen.") : qsTr("{{name}} setzt einen Wert ein, {{#rows}} … {{/rows}} wiederholt, {{^rows}} … {{/rows}} steht, wo nichts ist.")
                    Layout.fillWidth: true
                }
            }
            Divider {
                vertical: true
                visible: root.beside
            }
            PagePreview {
                id: preview

                visible: root.beside || root.looking
                pages: desk.pages
                pageCount: desk.pageCount
                working: desk.previewing
                stale: desk.error !== ""
                Layout.preferredWidth: root.width * (root.beside ? 0.45 : 1)
                Layout.fillWidth: !root.beside
                Layout.fillHeight: true
            }
        }
    }
}
