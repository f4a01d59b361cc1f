// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts

/** What a place says in short, beside its sign; it moves with the map. show(id), close(); signals: `opened(id)`, `closed()`. */
FloatingGround {
    id: root

    required property PlaceLayer signs
    required property MapSurface surface
    /** -1 while there is none. */
    property real placeId: -1
    readonly property list<string> parts: placeId < 0 ? [] : (signs.places?.describe(placeId) ?? "").split(" · ")
    property point at

    signal opened(id: real)
    signal closed

    function show(id: real): void {
        placeId = id;
        follow();
        focusScope.forceActiveFocus(Qt.OtherFocusReason);
        surface.Accessible.announce(parts.join(", "));
    }
    function close(): void {
        if (placeId < 0)
            return;
        placeId = -1;
        closed();
    }
    function follow(): void {
        const next = placeId < 0 ? Qt.point(NaN, NaN) : signs.positionOf(placeId);
        if (isNaN(next.x))
            placeId = -1;
        else
            at = next;
    }

    visible: placeId >= 0
    width: Math.min(Theme.px(280), Math.max(Theme.px(180), column.implicitWidth + 2 * Theme.gap))
    height: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radiusLarge
    x: parent ? Math.max(4, Math.min(at.x + 18, parent.width - width - 4)) : 0
    y: parent ? Math.max(4, at.y + height + 18 > parent.height ? at.y - height - 18 : at.y + 18) : 0
    Accessible.role: Accessible.Grouping
    Accessible.name: parts[0] ?? ""

    Connections {
        target: root.surface
        function onCenterChanged(): void {
            root.follow();
        }
        function onZoomLevelChanged(): void {
            root.follow();
        }
    }
    Connections {
        target: root.signs.places
        function onChanged(): void {
            root.follow();
        }
    }
    TapHandler {}
    FocusScope {
        id: focusScope

        anchors.fill: parent
        Keys.onEscapePressed: root.close()

        ColumnLayout {
            id: column

            x: Theme.gap
            y: Theme.gap
            width: root.width - 2 * Theme.gap
            spacing: 2

            RowLayout {
                spacing: Theme.gapSmall
                Layout.fillWidth: true

                BodyText {
                    text: root.parts[0] ?? ""
                    font.weight: Font.DemiBold
                    Layout.fillWidth: true
                }
                IconButton {
                    small: true
                    icon.name: "close"
                    text: qsTr("Schließen (Esc)")
                    onClicked: root.close()
                }
            }
            Repeater {
                model: root.parts.slice(1)

                Caption {
                    required property string modelData

                    text: modelData
                    quiet: false
                    Layout.fillWidth: true
                }
            }
            LinkButton {
                focus: true
                text: qsTr("Ort öffnen")
                onClicked: root.opened(root.placeId)
            }
        }
    }
}
