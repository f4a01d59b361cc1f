// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/**
 * A suggestion: folded with its most telling rules, unfolded with all of them. Properties: `flat` as RankingModel gives it, `current` (the keyboard is on it; only
 * then Tab reaches its buttons), `unfolded`, `explained` (its score is), `compared`. Signals: `foldRequested()`, `explainRequested()`,
 * `compareRequested(on)`, `callRequested()`, `showRequested()`, `stepRequested(step)`, `weightsRequested()`.
 */
Rectangle {
    id: root

    required property var flat
    property bool current: false
    property bool unfolded: false
    property bool compared: false
    property bool explained: false
    property int reach: Qt.ClickFocus

    signal foldRequested
    signal explainRequested
    signal compareRequested(on: bool)
    signal callRequested
    signal showRequested
    signal stepRequested(step: string)
    signal weightsRequested

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: unfolded ? 2 : 1
    border.color: unfolded ? Theme.accent : Theme.line
    activeFocusOnTab: activeFocus || current
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Platz %1: %2, %3, %4 von 100").arg(flat.rank).arg(flat.address).arg(flat.town).arg(flat.score)
    Accessible.description: flat.chips.map(chip => chip.text).join(", ")
    Accessible.focusable: true
    Keys.onReturnPressed: foldRequested()
    Keys.onEnterPressed: foldRequested()
    Keys.onSpacePressed: compareRequested(!compared)

    Binding on reach {
        value: root.current ? Qt.StrongFocus : Qt.ClickFocus
        delayed: true // a button keeps its place in the chain until the keyboard has left it
    }
    FocusRing {
        around: Theme.radiusLarge
        gap: -1
        shown: root.activeFocus
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: point => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            if (!root.unfolded || point.position.y < head.y + head.height + Theme.gap)
                root.foldRequested();
        }
    }
    HoverHandler {
        cursorShape: root.unfolded ? Qt.ArrowCursor : Qt.PointingHandCursor
    }

    ColumnLayout {
        id: column

        x: Theme.gapLarge
        y: Theme.gap
        width: root.width - 2 * Theme.gapLarge
        spacing: Theme.gapSmall

        RowLayout {
            id: head

            spacing: Theme.gap
            Layout.fillWidth: true

            RankBadge {
                rank: root.flat.rank
                strong: root.unfolded
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                BodyText {
                    text: root.flat.address
                    size: root.unfolded ? Theme.sectionSize : Theme.px(14)
                    leading: Theme.px(root.unfolded ? 24 : 20)
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                RankLine {
                    flat: root.flat
                    withStatus: root.unfolded
                    Layout.fillWidth: true
                }
            }
            CheckField {
                text: qsTr("Vergleichen")
                checked: root.compared
                focusPolicy: root.reach
                Accessible.name: qsTr("%1 vergleichen").arg(root.flat.address)
                Layout.alignment: Qt.AlignVCenter
                onToggled: {
                    root.compareRequested(checked);
                    checked = Qt.binding(() => root.compared);
                }
            }
            ColumnLayout {
                spacing: 0
                Layout.minimumWidth: Theme.px(48)

                BodyText {
                    text: root.flat.score
                    size: root.unfolded ? Theme.titleSize : Theme.sectionSize
                    leading: Theme.px(24)
                    font.weight: Font.DemiBold
                    horizontalAlignment: Text.AlignRight
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Caption {
                    visible: root.unfolded
                    text: qsTr("von 100")
                    horizontalAlignment: Text.AlignRight
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
            IconButton {
                small: true
                icon.name: root.unfolded ? "chevron-up" : "chevron-down"
                text: root.unfolded ? qsTr("Zuklappen") : qsTr("Aufklappen")
                focusPolicy: root.reach
                onClicked: root.foldRequested()
            }
        }
        Flow {
            visible: !root.unfolded
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.leftMargin: Theme.px(26) + Theme.gap

            Repeater {
                model: root.unfolded ? [] : root.flat.chips

                Verdict {
                    required property var modelData

                    judgement: modelData.judgement
                    text: modelData.text
                    size: Theme.captionSize
                    quiet: true
                }
            }
        }
        Loader {
            active: root.unfolded
            visible: active
            Layout.fillWidth: true
            sourceComponent: RankBody {
                flat: root.flat
                explained: root.explained
                reach: root.reach
                onExplainRequested: root.explainRequested()
                onCallRequested: root.callRequested()
                onShowRequested: root.showRequested()
                onStepRequested: step => root.stepRequested(step)
                onWeightsRequested: root.weightsRequested()
            }
        }
    }
}
