// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * A dialog for a question that cannot wait. Properties: `title`, content as children, `buttons` (items at the lower right, primary first).
 * Opens in the middle of the window; Esc closes; the keyboard comes back to where it was.
 */
T.Popup {
    id: root

    property string title
    property real preferredWidth: Theme.px(480)
    default property alias content: room.content
    /** What scrolls, for fields among the content. */
    readonly property alias page: room
    property alias buttons: row.data
    property Item before: null

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    padding: Theme.gapHuge
    width: Math.min(preferredWidth, (parent?.width ?? 800) - 2 * Theme.gapHuge)
    height: Math.min(implicitHeight, (parent?.height ?? 600) - 2 * Theme.gapHuge)
    implicitHeight: contentItem.implicitHeight + 2 * padding
    closePolicy: T.Popup.CloseOnEscape
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }

    onAboutToShow: before = parent?.Window.window?.activeFocusItem ?? null
    onClosed: before?.forceActiveFocus(Qt.PopupFocusReason)

    background: FloatingGround {
        radius: Theme.radiusLarge
    }
    contentItem: ColumnLayout {
        spacing: Theme.gapLarge
        Keys.forwardTo: [room]
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        SectionTitle {
            text: root.title
            visible: text !== ""
            Layout.fillWidth: true
        }
        ScrollPane {
            id: room

            margin: Theme.gapTiny // a ring around a field at the edge needs room inside the clip
            spacing: Theme.gap
            scrolls: root.implicitHeight > root.height
            Layout.margins: -Theme.gapTiny
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Flow {
            id: row

            spacing: Theme.gapSmall
            layoutDirection: Qt.RightToLeft
            visible: children.length > 0
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
        }
    }
}
