// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** What people asked for about their own data, whose data are restricted, and the papers of data protection. */
TrustPane {
    id: root

    property real shownId: 0
    property bool withAnswered: false
    readonly property alias desk: desk
    readonly property alias papers: papers
    readonly property alias taking: taking
    readonly property alias answering: answering
    readonly property alias reasoning: reasoning
    readonly property alias facts: facts
    readonly property alias card: card
    readonly property alias rows: rows
    readonly property alias notices: notices
    readonly property alias restrictions: restrictions
    readonly property alias takeButton: takeButton
    readonly property bool wide: width > Theme.px(820)
    /** An answered one that is looked at stays in the list of the open ones. */
    readonly property real answeredId: row !== null && !row.isOpen ? row.id : 0
    readonly property var shown: withAnswered ? all : all.filter(row => row.isOpen || row.id === answeredId)
    /** Converted once, for there may be thousands. */
    readonly property var all: Array.from(desk.requests)
    readonly property var row: all.find(row => row.id === shownId) ?? null

    /** {subjectKind, subjectId, what}: about the record one comes from, as SubjectCommands says; {requestId}: a request. */
    function arrive(target: var): void {
        if (target?.requestId > 0)
            shownId = target.requestId;
        if (target?.subjectId === undefined)
            return;
        if (target.what === "answer")
            answering.askRecord(target.subjectKind, target.subjectId);
        else
            desk.identify(target.subjectKind, target.subjectId, target.what);
    }
    function showRecord(kind: string, id: real): void {
        const [page, name] = kind === "Household" ? ["households", "householdId"] : kind === "Sponsor" ? ["handovers", "sponsorId"] : ["landlords", "landlordId"];
        root.goRequested(page, {
            [name]: id
        });
    }
    function pose(name: string): void {
        for (const dialog of [taking, answering, reasoning, facts])
            dialog.close();
        if (name === "new")
            taking.ask("", "", "");
        else if (name === "answer" && row)
            answering.ask(row.subjectKind, row.subjectUid);
        else if (name === "restrict" && row)
            reasoning.ask("Restriction", row.subjectKind, row.subjectUid, row.subject);
        else if (name === "facts")
            facts.open();
    }
    function takeFocus(): void {
        takeButton.forceActiveFocus(Qt.TabFocusReason);
    }

    busy: desk.loading || papers.loading
    poses: ["new", "answer", "restrict", "facts"]
    statusText: desk.openCount === 0 ? qsTr("Kein offener Antrag") : desk.lateCount > 0 ? qsTr("%n offene Anträge", "", desk.openCount) + qsTr(", davon überfällig: %1").arg(desk.lateCount) : qsTr("%n offene Anträge", "", desk.openCount)

    RequestDesk {
        id: desk

        workspace: root.workspace
        onChanged: if (root.row === null)
            root.shownId = desk.requests.find(row => row.isOpen)?.id ?? 0
        onDone: sentence => root.done(sentence)
        onRecordFound: (kind, id) => root.showRecord(kind, id)
        onIdentified: (person, what) => {
            if (what === "request")
                taking.ask(person.kind, person.uid, person.name);
            else
                reasoning.ask(what === "object" ? "Objection" : "Restriction", person.kind, person.uid, person.name);
        }
        onKept: number => {
            if (number !== "")
                root.shownId = desk.requests.find(row => row.number === number)?.id ?? root.shownId;
        }
    }
    SubjectPapers {
        id: papers

        workspace: root.workspace
    }
    ScrollPane {
        anchors.fill: parent
        upperMargin: Theme.gap
        maximumWidth: Theme.px(1180)
        spacing: Theme.gapLarge

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.controlHeight

            PageTitle {
                text: qsTr("Auskunft und Rechte")
                Layout.fillWidth: true
            }
            PushButton {
                id: takeButton

                primary: true
                icon.name: "plus"
                text: qsTr("Antrag aufnehmen …")
                onClicked: taking.ask("", "", "")
            }
        }
        BodyText {
            quiet: true
            text: qsTr("Was Betroffene nach Art. 15 bis 21 DSGVO verlangen, und bis wann zu antworten ist.")
            Layout.fillWidth: true
        }
        GridLayout {
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.gapLarge
            rowSpacing: Theme.gapLarge
            Layout.fillWidth: true

            ColumnLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                Layout.alignment: Qt.AlignTop

                GroupTitle {
                    text: qsTr("Anträge")
                    Layout.fillWidth: true
                }
                Card {
                    visible: !desk.loading && root.shown.length === 0
                    Layout.fillWidth: true

                    EmptyState {
                        icon: "person"
                        title: qsTr("Kein offener Antrag")
                        text: qsTr("Ein neuer bekommt eine Nummer, eine Frist von einem Monat und eine Wiedervorlage.")
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.gap
                        Layout.bottomMargin: Theme.gap
                    }
                }
                RequestList {
                    id: rows

                    visible: root.shown.length > 0
                    rows: root.shown
                    shownId: root.shownId
                    Layout.fillWidth: true
                    onChosen: id => root.shownId = id
                }
                LinkButton {
                    visible: desk.requests.length > desk.openCount
                    text: root.withAnswered ? qsTr("Beantwortete ausblenden") : qsTr("Beantwortete zeigen")
                    onClicked: root.withAnswered = !root.withAnswered
                }
            }
            ColumnLayout {
                spacing: Theme.gapLarge
                Layout.rowSpan: root.wide ? 2 : 1
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                Layout.alignment: Qt.AlignTop

                RequestCard {
                    id: card

                    visible: root.row !== null
                    desk: desk
                    row: root.row
                    Layout.fillWidth: true
                    onAnswerRequested: answering.ask(root.row.subjectKind, root.row.subjectUid)
                    onRecordRequested: desk.findRecord(root.row.subjectKind, root.row.subjectUid)
                    onRetentionRequested: root.goRequested("trust", {
                        "part": "retention"
                    })
                    onRestrictRequested: kind => reasoning.ask(kind, root.row.subjectKind, root.row.subjectUid, root.row.subject)
                }
                NoticeCard {
                    id: notices

                    papers: papers
                    Layout.fillWidth: true
                    onFactsRequested: facts.open()
                }
            }
            ColumnLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                Layout.alignment: Qt.AlignTop

                GroupTitle {
                    text: qsTr("Eingeschränkt oder widersprochen")
                    Layout.fillWidth: true
                }
                RestrictionList {
                    id: restrictions

                    desk: desk
                    Layout.fillWidth: true
                    onLiftRequested: row => reasoning.askLift(row)
                    onAnswerRequested: row => answering.ask(row.subjectKind, row.subjectUid)
                }
            }
        }
    }
    RequestDialog {
        id: taking

        desk: desk
    }
    AnswerDialog {
        id: answering

        papers: papers
    }
    PrivacyDialog {
        id: facts

        papers: papers
    }
    SubjectReason {
        id: reasoning

        desk: desk
    }
}
