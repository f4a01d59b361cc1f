// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The entry form of an information session: start(id) shows one, startOn(day) a new one. `mapShown`: the map stands beside it; `awaitsMap`: for a
 * click, place(lon, lat) takes one, leaveMap() waits no longer. Has all of FormPane.
 */
FormPane {
    id: root

    required property Workspace workspace
    readonly property alias form: form
    property bool mapShown: false
    property bool awaitsMap: false

    function start(id: real): void {
        closeMap();
        form.sessionId = id;
        begin();
    }
    function startOn(day: string): void {
        closeMap();
        form.startOn(day);
        begin();
    }
    function place(lon: real, lat: real): void {
        form.setPoint(lon, lat);
        awaitsMap = false;
    }
    function leaveMap(): void {
        awaitsMap = false;
    }
    function closeMap(): void {
        leaveMap();
        mapShown = false;
    }

    record: form
    takesSave: visible || awaitsMap
    isNew: form.sessionId === 0
    title: form.sessionId > 0 ? qsTr("%1 bearbeiten").arg(form.number) : qsTr("Infogespräch planen")
    question: qsTr("Die Eingaben zu diesem Infogespräch sind noch nicht gespeichert.")
    onAwaitsMapChanged: if (awaitsMap)
        mapShown = true
    onClosed: closeMap()
    onSaved: closeMap()

    SessionForm {
        id: form

        workspace: root.workspace
    }
    VenueField {
        form: form
        placing: root.awaitsMap
        onMapRequested: root.awaitsMap = !root.awaitsMap
        Layout.fillWidth: true
    }
    TopicTicks {
        field: form.field("info_session.topics")
        options: form.topicOptions
        Layout.fillWidth: true
    }
    AgendaEditor {
        form: form
        page: root.page
        Layout.fillWidth: true
    }
}
