// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * Covers the window while it is locked: pages, dialogs and menus are neither seen nor read aloud, what was typed stays. On a server it asks for the
 * password; on a file it says that the desktop's own lock guards. Properties: `lock`, `workspace`, `content` (the window's pages).
 */
Rectangle {
    id: root

    required property AutoLock lock
    required property Workspace workspace
    required property Item content
    readonly property Item overlay: T.Overlay.overlay
    readonly property alias passwordField: password
    property Item before: null
    property string remark

    /** Somebody closes the window, which could lose what was typed. */
    function refuseClosing(): void {
        remark = qsTr("Zum Beenden zuerst entsperren.");
    }
    function cover(): void {
        before = Window.activeFocusItem;
        content.visible = false;
        if (overlay)
            overlay.visible = false;
        visible = true;
        lock.setCovered(root, true);
        start();
    }
    function uncover(): void {
        remark = "";
        lock.setCovered(root, false);
        password.text = "";
        password.hide();
        visible = false;
        content.visible = true;
        if (overlay)
            overlay.visible = hadOverlay;
        before?.forceActiveFocus(Qt.OtherFocusReason);
        before = null;
    }
    function start(): void {
        if (lock.asksPassword)
            password.focusInput();
        else
            proceed.forceActiveFocus(Qt.TabFocusReason);
    }
    property bool hadOverlay: false

    parent: overlay?.parent ?? null
    anchors.fill: parent
    z: (overlay?.z ?? 0) + 1
    visible: false
    color: Theme.bg
    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text

    Connections {
        target: root.lock
        function onChanged(): void {
            if (root.lock.locked && !root.visible) {
                root.hadOverlay = root.overlay?.visible ?? false;
                root.cover();
            } else if (!root.lock.locked && root.visible) {
                root.uncover();
            } else if (root.lock.complaint !== "") {
                password.focusInput();
            }
        }
    }
    // The overlay shows itself whenever a dialog opens; what opens now waits.
    Connections {
        target: root.overlay
        function onVisibleChanged(): void {
            if (root.lock.locked && root.overlay.visible) {
                root.hadOverlay = true;
                root.overlay.visible = false;
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(Theme.px(400), root.width - 2 * Theme.gapHuge)
        spacing: Theme.gap

        Icon {
            name: "lock"
            size: Theme.px(40)
            color: Theme.accent
            Layout.alignment: Qt.AlignHCenter
        }
        PageTitle {
            id: heading

            text: qsTr("Bleibe ist gesperrt")
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        BodyText {
            text: {
                if (root.lock.asksPassword)
                    return qsTr("Angemeldet ist %1. Was eingegeben war, ist noch da.").arg(root.workspace.actorLabel);
                if (root.lock.isDesktopLocked)
                    return qsTr("Eine Datei hat kein Kennwort. Deshalb sperrt Bleibe auch den Bildschirm dieses Rechners; was eingegeben war, ist noch da.");
                return qsTr("Eine Datei hat kein Kennwort, und der Bildschirm ließ sich von hier nicht sperren. Vor dem Weggehen die Sperre des Rechners benutzen.");
            }
            quiet: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        PasswordField {
            id: password

            visible: root.lock.asksPassword
            label: qsTr("Kennwort")
            enabled: !root.lock.busy
            error: root.lock.complaint
            touched: root.lock.complaint !== ""
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            onAccepted: root.lock.unlock(text)
        }
        PushButton {
            id: proceed

            primary: true
            text: root.lock.busy ? qsTr("Wird geprüft …") : root.lock.asksPassword ? qsTr("Entsperren") : qsTr("Weiterarbeiten")
            enabled: !root.lock.busy
            Layout.fillWidth: true
            onClicked: root.lock.unlock(password.text)
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
        }
        BodyText {
            visible: text !== ""
            text: root.remark
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
