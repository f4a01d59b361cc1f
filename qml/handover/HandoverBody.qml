// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * The part of a handover that is shown, and beside the instruction the topic that is explained. Properties: `context`, `section`, `wide`. Functions: focusPart(), focusPlace(name),
 * find(item, name).
 */
FocusScope {
    id: root

    required property HandoverContext context
    property string section
    property bool wide: false
    readonly property Item part: middle.item as Item
    readonly property alias middle: middle
    readonly property alias card: card

    function focusPart(): void {
        middle.forceActiveFocus(Qt.TabFocusReason);
        const item = part;
        if (item === null)
            return;
        const first = section === "instruction" ? (item as InstructionSection).list : item.nextItemInFocusChain(true);
        first?.forceActiveFocus(Qt.TabFocusReason);
    }
    /** The field of that place in an item and all below it. */
    function find(item: var, name: string): var {
        if (item.place === name && item.visible)
            return item;
        for (const child of Array.from(item.children ?? [])) {
            const found = find(child, name);
            if (found)
                return found;
        }
        return null;
    }
    function focusPlace(name: string): void {
        const found = name === "" || part === null ? null : find(part, name);
        if (found?.focusInput)
            (found as EntryInput)?.focusInput() ?? (found as CountStepper)?.focusInput();
        else if (found)
            (found as Item).forceActiveFocus(Qt.TabFocusReason);
        else
            focusPart();
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gapLarge

        Loader {
            id: middle

            focus: true
            sourceComponent: root.components[root.section] ?? null
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Rectangle {
            id: card

            visible: root.section === "instruction" && !root.context.narrow
            radius: Theme.radiusLarge
            color: Theme.surface
            border.width: 1
            border.color: Theme.line
            Layout.preferredWidth: Theme.px(304)
            Layout.fillHeight: true
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Thema")
            Keys.onEscapePressed: (middle.item as InstructionSection)?.takeFocus(Qt.OtherFocusReason)

            ScrollPane {
                anchors.fill: parent
                anchors.margins: 1
                margin: 0

                InstructionCard {
                    id: words

                    context: root.context
                    row: {
                        root.context.editor.sections; // read anew with every change
                        return root.context.editor.topics.at(root.context.editor.topics.rowOfId(root.context.topicId));
                    }
                    locked: root.context.editor.instructionLocked
                    whole: !root.wide
                    titled: true
                    Layout.fillWidth: true
                }
            }
        }
    }

    readonly property var components: ({
            "parties": parties,
            "keys": keys,
            "meters": meters,
            "rooms": rooms,
            "inventory": inventory,
            "instruction": instruction,
            "sponsor": sponsor,
            "comparison": comparison,
            "signatures": signatures
        })

    Component {
        id: parties

        PartiesSection {
            context: root.context
        }
    }
    Component {
        id: keys

        KeysSection {
            context: root.context
        }
    }
    Component {
        id: meters

        MetersSection {
            context: root.context
        }
    }
    Component {
        id: rooms

        RoomsSection {
            context: root.context
        }
    }
    Component {
        id: inventory

        InventorySection {
            context: root.context
        }
    }
    Component {
        id: instruction

        InstructionSection {
            context: root.context
            onNoteRequested: {
                const inline = list.currentItem as InstructionLine;
                if (root.context.narrow)
                    inline?.focusNote();
                else
                    words.focusNote();
            }
        }
    }
    Component {
        id: sponsor

        SponsorSection {
            context: root.context
        }
    }
    Component {
        id: comparison

        ComparisonSection {
            context: root.context
        }
    }
    Component {
        id: signatures

        SignaturesSection {
            context: root.context
        }
    }
}
