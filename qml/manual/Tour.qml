// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * The first steps: a card that stands beside one control after another, with a ring around it. start() begins; what the person's role does not
 * have is left out. Esc ends it; that it was seen is remembered. Properties: `frame`, `navigation`, `machine`. Signal: `manualRequested()`.
 */
T.Popup {
    id: root

    property WorkFrame frame: null
    required property Navigation navigation
    required property Machine machine
    readonly property bool isSeen: machine.value("tour/seen", false)
    property var steps: []
    property int at: 0
    readonly property var step: steps[at] ?? null
    /** What the card points at, in the window. */
    property rect place: Qt.rect(0, 0, 0, 0)
    property Item before: null
    readonly property var all: [entry("rail", "", qsTr("Die Seiten"), qsTr("Links stehen die Seiten: Heute, Register, Haushalte und die anderen. Strg+1 bis Strg+9 wechseln ohne Maus.")), entry("desk", "desk", qsTr("Heute"), qsTr("Der Tag beginnt mit dieser Liste: fällige Aufgaben, Leerstände zum Nachfragen, Reservierungen. Eingabe öffnet eine Zeile.")), entry("map", "register", qsTr("Karte und Tabelle"), qsTr("Karte und Tabelle zeigen dieselben Leerstände. Was hier ausgewählt ist, ist auch dort ausgewählt. F6 geht von Bereich zu Bereich.")), entry("filters", "register", qsTr("Filter"), qsTr("Die Filter wirken auf Karte, Tabelle und Zahlen zugleich. Zurücksetzen zeigt wieder alles.")), entry("side", "register", qsTr("Die gewählte Wohnung"), qsTr("Rechts steht, was über die Wohnung bekannt ist, wen man anruft und was zuletzt gesprochen wurde.")), entry("field", "", qsTr("Suchen oder Befehl"), qsTr("Strg+K findet alles: Wohnungen, Haushalte, Vermieter, Adressen und jeden Befehl. Tippfehler stören nicht.")), entry("status", "", qsTr("Gespeichert und gesichert"), qsTr("Hier steht, ob alles gespeichert und wann gesichert ist. Strg+Z nimmt Änderungen zurück, F1 öffnet das Handbuch zu jeder Seite."))]

    signal manualRequested

    function entry(key: string, page: string, title: string, text: string): var {
        return {
            "key": key,
            "page": page,
            "title": title,
            "text": text
        };
    }
    function start(): void {
        steps = all.filter(one => one.page === "" || frame?.pages.some(page => page.name === one.page));
        at = 0;
        before = parent?.Window.window?.activeFocusItem ?? null;
        open();
        show();
    }
    function turn(by: int): void {
        if (at + by >= steps.length)
            return close();
        at = Math.max(0, at + by);
        show();
    }
    /** Goes to the page of the step; where its control lies is known after the next layout. */
    function show(): void {
        if (step && step.page !== "" && navigation.page !== step.page)
            navigation.go(step.page, undefined);
        point();
        later.restart();
        next.forceActiveFocus(Qt.TabFocusReason);
        card.say(qsTr("Schritt %1 von %2: %3. %4").arg(at + 1).arg(steps.length).arg(step?.title ?? "").arg(step?.text ?? ""));
    }
    function point(): void {
        const item = targetOf(step?.key ?? "");
        const corner = item?.mapToItem(parent, 0, 0);
        place = item?.visible && corner ? Qt.rect(corner.x, corner.y, item.width, item.height) : Qt.rect(0, 0, 0, 0);
    }
    function targetOf(key: string): Item {
        const panes = Array.from(frame?.page?.panes ?? []);
        switch (key) {
        case "rail":
            return frame?.rail ?? null;
        case "field":
            return frame?.header.field ?? null;
        case "status":
            return frame?.status ?? null;
        case "desk":
            return panes[1] ?? null;
        case "filters":
            return panes[0] ?? null;
        case "map":
            return panes[1] ?? null;
        default:
            return panes.find((pane, index) => index > 2 && pane.visible) ?? panes[2] ?? null;
        }
    }
    /** Beside the control where there is room, else inside it at its lower right. */
    function spot(): point {
        const room = Theme.gapLarge;
        const wide = parent?.width ?? 0;
        const high = parent?.height ?? 0;
        let left = place.x + place.width + room;
        let top = place.y;
        if (left + width > wide - room)
            left = place.x - width - room;
        if (left < room) {
            left = place.x + place.width - width - room;
            top = place.y + place.height + room;
            if (top + height > high - room)
                top = place.y - height - room;
            if (top < room)
                top = place.y + place.height - height - room;
        }
        return Qt.point(Math.round(Math.max(room, Math.min(left, wide - width - room))), Math.round(Math.max(room, Math.min(top, high - height - room))));
    }

    parent: T.Overlay.overlay
    x: spot().x
    y: spot().y
    width: Math.min(Theme.px(340), (parent?.width ?? 800) - 2 * Theme.gapLarge)
    height: Math.min(card.implicitHeight + 2 * padding, (parent?.height ?? 600) - 2 * Theme.gapLarge)
    padding: Theme.gapLarge
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    T.Overlay.modal: Item {
        onWidthChanged: root.point()
        onHeightChanged: root.point()

        Rectangle {
            visible: root.place.width > 0
            x: Math.max(2, root.place.x - 2)
            y: Math.max(2, root.place.y - 2)
            width: Math.min(root.place.width + 4, parent.width - x - 2)
            height: Math.min(root.place.height + 4, parent.height - y - 2)
            radius: Theme.radius
            color: "transparent"
            border.width: 3
            border.color: Theme.focus
        }
    }
    onClosed: {
        machine.setValue("tour/seen", true);
        before?.forceActiveFocus(Qt.PopupFocusReason);
    }

    Timer {
        id: later

        interval: 150
        onTriggered: root.point()
    }

    background: FloatingGround {
        radius: Theme.radiusLarge
        border.color: Theme.focus
    }
    contentItem: ColumnLayout {
        id: card

        function say(text: string): void {
            Accessible.announce(text);
        }

        spacing: Theme.gapSmall
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Rundgang: %1").arg(root.step?.title ?? "")
        Accessible.description: root.step?.text ?? ""

        Caption {
            text: qsTr("Schritt %1 von %2").arg(root.at + 1).arg(root.steps.length)
            Layout.fillWidth: true
        }
        SectionTitle {
            text: root.step?.title ?? ""
            Layout.fillWidth: true
        }
        BodyText {
            text: root.step?.text ?? ""
            Layout.fillWidth: true
        }
        LinkButton {
            visible: root.at === root.steps.length - 1
            text: qsTr("Zum Handbuch")
            onClicked: {
                root.close();
                root.manualRequested();
            }
        }
        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall

            PushButton {
                id: next

                objectName: "tourNext"
                primary: true
                text: root.at === root.steps.length - 1 ? qsTr("Fertig") : qsTr("Weiter")
                onClicked: root.turn(1)
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
            }
            PushButton {
                objectName: "tourBack"
                text: qsTr("Zurück")
                visible: root.at > 0
                onClicked: root.turn(-1)
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
            }
            PushButton {
                objectName: "tourEnd"
                text: qsTr("Beenden")
                visible: root.at < root.steps.length - 1
                onClicked: root.close()
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
            }
        }
    }
}
