// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/**
 * What all parts of one handover share. Properties: `workspace`, `editor`, `photos` (file dialog, camera and large view), `narrow` (one column, for a finger),
 * `topicId` (the row of the instruction that is explained), `bothLanguages`. Signals: `done(text)`, `goRequested(section, id)`.
 */
QtObject {
    id: root

    required property Workspace workspace
    required property HandoverEditor editor
    required property PhotoDesk photos
    property bool narrow: false
    property real topicId: 0
    property bool bothLanguages: true

    signal done(text: string)
    signal goRequested(section: string, id: real)
}
