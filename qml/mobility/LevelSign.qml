// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

/** The pattern of one gap level, for legends and rows. Property: `level` (1 to 3). */
LevelBar {
    required property int level

    parts: [1, 2, 3].map(one => one === level ? 1 : 0)
    patternScale: Theme.scale
    implicitWidth: Theme.px(14)
    implicitHeight: Theme.px(14)
}
