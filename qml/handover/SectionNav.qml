// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/** The parts of a handover: a column at the left with what the handover is about, or where there is little room a strip. Properties: `context`, `section`, `slim`. Signal: `chosen(key)`. */
FocusScope {
    id: root

    required property HandoverContext context
    property string section
    property bool slim: false
    readonly property var sections: context.editor.sections

    signal chosen(key: string)

    function step(from: int, by: int): void {
        const to = Math.max(0, Math.min(sections.length - 1, from + by));
        chosen(sections[to].key);
        if (slim) {
            strip.currentIndex = to;
            strip.currentItem?.forceActiveFocus(Qt.TabFocusReason);
        } else {
            column.itemAt(to)?.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    function showShown(): void {
        strip.positionViewAtIndex(Math.max(0, sections.findIndex(one => one.key === section)), ListView.Contain);
    }

    implicitWidth: Theme.px(216)
    implicitHeight: slim ? strip.implicitHeight : 0
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Teile der Übergabe")
    onSectionChanged: Qt.callLater(showShown)

    component Entry: SectionEntry {
        required property var row
        required property int index

        section: row
        slim: root.slim
        isShown: row.key === root.section
        activeFocusOnTab: isShown || activeFocus
        onClicked: root.chosen(row.key)
        onStepRequested: by => root.step(index, by)
    }

    ListView {
        id: strip

        visible: root.slim
        anchors.fill: parent
        implicitHeight: Theme.px(54)
        orientation: ListView.Horizontal
        spacing: Theme.gapTiny
        clip: true
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        onCountChanged: Qt.callLater(root.showShown)
        onWidthChanged: Qt.callLater(root.showShown)
        model: root.slim ? root.context.editor.sectionList : null
        delegate: Entry {}
    }
    ColumnLayout {
        visible: !root.slim
        anchors.fill: parent
        spacing: Theme.gap

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Repeater {
                id: column

                model: root.slim ? null : root.context.editor.sectionList

                Entry {
                    Layout.fillWidth: true
                }
            }
        }
        Divider {}
        Repeater {
            model: root.context.editor.headFacts

            ColumnLayout {
                id: fact

                required property var modelData

                spacing: 0
                Layout.fillWidth: true

                Caption {
                    text: fact.modelData.label
                    Layout.fillWidth: true
                }
                Caption {
                    text: fact.modelData.text
                    quiet: false
                    font.weight: Font.Medium
                    Layout.fillWidth: true
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
