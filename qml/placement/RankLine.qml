// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The second line of a suggestion: its town with size and rent, or with status and freshness. Properties: `flat`, `withStatus`. */
Flow {
    id: root

    required property var flat
    property bool withStatus: false

    spacing: Theme.px(6)

    BodyText {
        text: root.withStatus ? root.flat.town + " ·" : [root.flat.town, root.flat.facts].filter(part => part !== "").join(" · ")
        quiet: true
        width: Math.min(Math.ceil(implicitWidth), root.width)
        Accessible.ignored: root.withStatus
    }
    StatusMark {
        visible: root.withStatus
        status: root.flat.mark
        text: root.flat.status
        size: Theme.px(14)
    }
    BodyText {
        visible: root.withStatus
        text: (root.flat.old ? "· ! " : "· ") + root.flat.freshness
        color: root.flat.old ? Theme.warn : Theme.textQuiet
        width: Math.min(Math.ceil(implicitWidth), root.width)
    }
}
