// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/** The running work in the status bar: one job in full, more than one as a count with a list. Shown after 300 ms, so that quick work does not flicker. */
RowLayout {
    id: root

    required property Jobs jobs
    property bool ripe: false

    visible: ripe && jobs.count > 0
    spacing: Theme.gapSmall

    Timer {
        running: root.jobs.count > 0 && !root.ripe
        interval: 300
        onTriggered: root.ripe = true
    }
    Connections {
        target: root.jobs
        function onCountChanged(): void {
            if (root.jobs.count > 0)
                return;
            root.ripe = false;
            list.close();
        }
    }
    LinkButton {
        visible: root.jobs.count > 1
        size: Theme.captionSize
        text: qsTr("%1 Vorgänge").arg(root.jobs.count)
        onClicked: list.open()

        T.Popup {
            id: list

            y: -height - Theme.gapSmall
            padding: Theme.gapLarge
            focus: true
            margins: Theme.gapSmall
            background: FloatingGround {}
            contentItem: ColumnLayout {
                spacing: Theme.gapLarge

                Repeater {
                    model: root.jobs

                    JobEntry {
                        jobs: root.jobs
                        Layout.preferredWidth: Theme.px(320)
                    }
                }
            }
        }
    }
    Repeater {
        model: root.jobs.count === 1 ? root.jobs : null

        JobEntry {
            jobs: root.jobs
            compact: true
            Layout.fillWidth: true
        }
    }
}
