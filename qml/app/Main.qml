// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Fusion

ApplicationWindow {
    id: root

    required property Workspace workspace
    required property Machine machine

    width: 1440
    height: 900
    minimumWidth: 1024
    minimumHeight: 700
    visible: true
    color: Theme.bg
    title: workspace.isOpen ? qsTr("%1 – Bleibe").arg(workspace.title) : "Bleibe"

    Binding {
        target: Theme
        property: "mode"
        value: root.machine.shownTheme
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.machine.textScale
    }
    Binding {
        target: Theme
        property: "motion"
        value: root.machine.motion
    }
}
