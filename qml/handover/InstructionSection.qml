// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/**
 * The topics of the instruction as a table, the current one explained beside it (or below its row where there is one column). Keys: arrows walk; 1 ja, 2 nein,
 * 3 entfällt; G gezeigt, M Material; V verstanden, A auffrischen, S später; Enter goes to the remark, Esc back. Property: `context`. Signal: `noteRequested()`.
 */
Rectangle {
    id: root

    required property HandoverContext context
    readonly property HandoverEditor editor: context.editor
    readonly property bool locked: editor.instructionLocked
    readonly property bool slim: context.narrow
    readonly property bool compact: width < Theme.px(700)
    readonly property alias list: list

    signal noteRequested

    /** Makes this topic the current one, and the first where it is none of the list. */
    function follow(): void {
        const at = editor.topics.rowOfId(context.topicId);
        if (at >= 0)
            list.currentIndex = at;
        else if (editor.topics.count > 0)
            choose(Math.max(0, Math.min(list.currentIndex, editor.topics.count - 1)));
    }
    function choose(at: int): void {
        if (at < 0 || at >= editor.topics.count)
            return;
        if (at !== list.currentIndex)
            leaveField();
        list.currentIndex = at;
        context.topicId = editor.topics.at(at).id;
    }
    /** Where the keyboard is inside of the unfolded card; null while it is with the list or elsewhere. */
    function fieldInCard(): Item {
        const item = list.Window.activeFocusItem;
        return list.activeFocus && item !== list && item !== list.currentItem ? item : null;
    }
    /** What is being typed there, or in the card beside, is kept before the card folds or is another topic's. */
    function leaveField(): void {
        const typing = list.Window.activeFocusItem;
        const text = (typing as TextEdit) ?? (typing as TextInput);
        if (text)
            text.focus = false;
        for (let item = fieldInCard(); item && item !== list; item = item.parent)
            item.focus = false;
    }
    function takeFocus(reason: int): void {
        leaveField();
        list.forceActiveFocus(reason);
    }
    function set(name: string, value: string): void {
        if (!locked && context.topicId > 0)
            editor.set("instruction_row", context.topicId, name, value);
    }
    function toggle(row: var, name: string): void {
        if (name === "material")
            set(name, row.material === "" ? (editor.head.language || "de") : "");
        else
            set(name, row.shown === "yes" ? "no" : "yes");
    }
    function takeKey(key: int): bool {
        const explained = [Qt.Key_1, Qt.Key_2, Qt.Key_3].indexOf(key);
        const asked = [Qt.Key_V, Qt.Key_A, Qt.Key_S].indexOf(key);
        const row = editor.topics.at(list.currentIndex);
        if (explained >= 0)
            set("explained", ["Yes", "No", "NotApplicable"][explained]);
        else if (asked >= 0)
            set("understanding", ["Understood", "Refresh", "Later"][asked]);
        else if (key === Qt.Key_G || key === Qt.Key_M)
            toggle(row, key === Qt.Key_G ? "shown" : "material");
        else if (key === Qt.Key_Return || key === Qt.Key_Enter)
            noteRequested();
        else
            return false;
        return true;
    }

    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Einweisung")
    Component.onCompleted: follow()

    Connections {
        target: root.context
        function onTopicIdChanged(): void {
            root.follow();
        }
    }
    Connections {
        target: root.editor.topics
        function onCountChanged(): void {
            root.follow();
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 1
        spacing: 0

        InstructionHead {
            visible: !root.slim
            compact: root.compact
            Layout.fillWidth: true
        }
        ListView {
            id: list

            readonly property string place: "instruction_row/" + root.context.topicId

            clip: true
            focus: true
            activeFocusOnTab: true
            keyNavigationEnabled: false
            boundsBehavior: Flickable.StopAtBounds
            highlightFollowsCurrentItem: false
            cacheBuffer: 4000
            model: root.editor.topics
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Themen der Einweisung")
            T.ScrollBar.vertical: SlimScrollBar {}
            onCurrentIndexChanged: Qt.callLater(showCurrent)
            onHeightChanged: Qt.callLater(showCurrent)

            // A card unfolds below its row: the row goes to the top, so that both are seen.
            function showCurrent(): void {
                forceLayout();
                positionViewAtIndex(currentIndex, root.slim ? ListView.Beginning : ListView.Contain);
            }

            Keys.onPressed: event => {
                if (root.fieldInCard()) {
                    event.accepted = event.key === Qt.Key_Escape;
                    if (event.accepted)
                        root.takeFocus(Qt.OtherFocusReason);
                    return;
                }
                const steps = {
                    [Qt.Key_Up]: -1,
                    [Qt.Key_Down]: 1,
                    [Qt.Key_Home]: -count,
                    [Qt.Key_End]: count
                };
                event.accepted = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier));
                if (event.accepted && steps[event.key] !== undefined)
                    root.choose(Math.max(0, Math.min(count - 1, currentIndex + steps[event.key])));
                else if (event.accepted)
                    event.accepted = root.takeKey(event.key);
            }

            delegate: InstructionLine {
                onHeightChanged: if (isCurrent)
                    Qt.callLater(list.showCurrent)
                width: ListView.view.width
                context: root.context
                locked: root.locked
                slim: root.slim
                compact: root.compact
                isCurrent: ListView.isCurrentItem
                hasFocus: list.activeFocus
                onChosen: {
                    root.choose(index);
                    root.takeFocus(Qt.MouseFocusReason);
                }
                onToggled: name => {
                    root.choose(index);
                    root.toggle(row, name);
                }
                onAnswered: value => {
                    root.choose(index);
                    root.set("explained", value);
                }
            }
        }
        EmptyState {
            visible: list.count === 0
            icon: "check"
            title: qsTr("Alle Themen sind bearbeitet.")
            actionText: qsTr("Alle zeigen")
            Layout.fillWidth: true
            Layout.margins: Theme.gapHuge
            onTriggered: root.editor.openOnly = false
        }
        Caption {
            visible: !root.slim && !root.locked && root.height > Theme.px(740)
            text: qsTr("Tasten: 1 ja · 2 nein · 3 entfällt · G gezeigt · M Material · V verstanden · A auffrischen · S später · Enter Bemerkung")
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
            Layout.margins: Theme.gapSmall
            Layout.leftMargin: Theme.gapLarge
        }
    }
}
