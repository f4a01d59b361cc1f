// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick.Controls.Fusion

/**
 * Something the program can do: an Action (`text` with its mnemonic, `shortcut`, `icon.name`, `enabled`, `checkable`, `triggered()`) that also says where it
 * stands. `menu` ("file", "edit", "view", "map", "extras", "help"; empty: in no menu), `startsGroup` (a line above it in the menu),
 * `words` (more words to find it by), `right` (who may not write it does not have it), `listed` (false: the command field leaves it out, as something else there does the same). Menus, command field and shortcut sheet are built from these and nothing else.
 */
Action {
    property string menu
    property bool startsGroup: false
    property string words
    property bool listed: true
    /** The right, by its key in AccessTerms.Right, that whoever triggers it has to hold for writing; the command is not there for others. */
    property string right
    /** It makes new records, which whoever only works on assigned ones may not. */
    property bool creates: false
}
