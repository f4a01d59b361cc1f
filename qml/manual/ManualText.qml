// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * A chapter to read: the keyboard scrolls it, and what it leads to stands as links at its end, so that no mouse is needed. Properties: `book`,
 * `chapter`. show(chapter, anchor). Signal: `linkChosen(target)`.
 */
ScrollPane {
    id: root

    required property ManualBook book
    property string chapter
    property string anchor
    readonly property var links: chapter === "" ? [] : book.links(chapter)

    signal linkChosen(target: string)

    function show(name: string, place: string): void {
        chapter = name;
        anchor = place;
        contentY = 0;
        seek();
    }
    function announce(): void {
        Accessible.announce(book.titleOf(chapter));
    }
    /** The heading may only have its place after the next layout. */
    function seek(): void {
        if (anchor === "")
            return;
        for (let at = 0; at < parts.count; ++at) {
            const part = parts.itemAt(at) as ManualPart;
            if (part?.modelData.anchor === anchor)
                contentY = Math.max(0, Math.min(contentHeight - height, part.y));
        }
    }

    activeFocusOnTab: true
    maximumWidth: Theme.px(640)
    spacing: Theme.gap
    margin: Theme.gapHuge
    upperMargin: Theme.gapLarge
    Accessible.role: Accessible.Document
    Accessible.name: book.titleOf(chapter)
    onContentHeightChanged: Qt.callLater(seek)
    onMovementStarted: anchor = ""

    Repeater {
        id: parts

        model: root.chapter === "" ? [] : root.book.blocks(root.chapter)

        ManualPart {
            file: kind === "picture" ? root.book.pictureFile(modelData.picture, Theme.mode) : ""
            Layout.fillWidth: true
            Layout.bottomMargin: kind === "item" ? -Theme.gapTiny : 0
            onLinkChosen: target => root.linkChosen(target)
        }
    }
    GroupTitle {
        visible: root.links.length > 0
        text: qsTr("Verweise dieses Kapitels")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapLarge
    }
    Flow {
        visible: root.links.length > 0
        spacing: Theme.gapLarge
        Layout.fillWidth: true

        Repeater {
            model: root.links

            LinkButton {
                required property var modelData

                objectName: "link-" + modelData.target
                text: modelData.text
                onClicked: root.linkChosen(modelData.target)
            }
        }
    }
}
