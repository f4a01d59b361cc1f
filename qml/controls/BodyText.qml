// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/** Running text, 13/20. `quiet` for second lines. Wraps; set `elide` and `wrapMode` for one line. Plain text unless `textFormat` says otherwise. */
T.Label {
    property bool quiet: false
    property real size: Theme.bodySize
    property real leading: Theme.px(20)
    /** Figures of one width, so that they stand in columns; not where a hyphen stands, which would become as wide and tear the word apart. */
    property bool tabular: /\d/.test(text) && !/-/.test(text)

    color: quiet ? Theme.textQuiet : Theme.text
    linkColor: Theme.accent
    font.pixelSize: size
    font.features: tabular ? ({
            "tnum": 1
        }) : ({})
    lineHeight: leading
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    verticalAlignment: Text.AlignVCenter
}
