// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

/** The smallest text, 12/16: labels above fields, notes below. Quiet unless told otherwise. */
BodyText {
    quiet: true
    size: Theme.captionSize
    leading: Theme.px(16)
}
