// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtMultimedia

/** The picture of the camera, as large as the window, with one button. Enter takes a picture, Esc closes. Property: `target`, which takes the pictures. Loaded by a Loader, which it empties when it closes. */
Item {
    id: outer

    property DocumentIntake target: null

    T.Popup {
        id: root

        visible: true
        property int count: 0
        property Item before: null

        parent: T.Overlay.overlay
        width: parent?.width ?? 0
        height: parent?.height ?? 0
        modal: true
        focus: true
        padding: Theme.gap
        closePolicy: T.Popup.CloseOnEscape
        onAboutToShow: before = parent?.Window.window?.activeFocusItem ?? null
        onOpened: shutter.forceActiveFocus(Qt.PopupFocusReason)
        onClosed: {
            before?.forceActiveFocus(Qt.PopupFocusReason);
            Qt.callLater(() => (outer.parent as Loader).active = false);
        }

        background: Rectangle {
            color: Theme.bg
        }
        contentItem: ColumnLayout {
            spacing: Theme.gap
            Accessible.role: Accessible.Dialog
            Accessible.name: qsTr("Foto aufnehmen")

            CaptureSession {
                camera: Camera {
                    id: camera

                    active: root.visible
                }
                imageCapture: ImageCapture {
                    id: capture

                    onImageCaptured: (request, preview) => {
                        ++root.count;
                        outer.target?.addPicture(preview);
                    }
                }
                videoOutput: picture
            }
            VideoOutput {
                id: picture

                Layout.fillWidth: true
                Layout.fillHeight: true
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Bild der Kamera")
            }
            Verdict {
                visible: camera.error !== Camera.NoError
                judgement: "warn"
                text: qsTr("Die Kamera antwortet nicht: %1. Ein Foto lässt sich auch aus einer Datei hinzufügen.").arg(camera.errorString)
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.gapSmall
                Layout.alignment: Qt.AlignHCenter

                PushButton {
                    id: shutter

                    primary: true
                    enabled: capture.readyForCapture
                    icon.name: "camera"
                    text: qsTr("Foto aufnehmen")
                    onClicked: capture.capture()
                }
                PushButton {
                    text: root.count > 0 ? qsTr("Fertig, %n Fotos", "", root.count) : qsTr("Schließen")
                    onClicked: root.close()
                }
            }
        }
    }
}
