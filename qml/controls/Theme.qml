// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
pragma Singleton
import QtQuick

/**
 * Every colour, size and distance of the window. `mode` picks the column, `textScale` enlarges text and everything that holds text.
 * Sizes of text and controls follow the application font; distances between things stay.
 */
QtObject {
    id: root

    property string mode: "light"
    property real textScale: 1.0
    /** False where the desktop asks for less motion. */
    property bool motion: true

    /** Where a finger works: what can be pressed is at least 44 px high. */
    property bool touch: false
    readonly property real finger: touch ? 44 : 0

    readonly property bool dark: mode === "dark"
    readonly property bool contrast: mode === "contrast"
    /** Factor between the design's pixels at 100 % and the pixels of this window. */
    readonly property real scale: textScale * fontPixels / 13
    readonly property real fontPixels: Application.font.pixelSize > 0 ? Application.font.pixelSize : Application.font.pointSize * 96 / 72

    /** Picks one of three by mode. */
    function pick(light: color, night: color, strong: color): color {
        return mode === "contrast" ? strong : mode === "dark" ? night : light;
    }
    /** Design pixels to window pixels, for everything that holds text or stands beside it. */
    function px(size: real): real {
        return Math.round(size * scale);
    }

    readonly property color bg: pick("#F5F4F1", "#15181C", "#000000")
    readonly property color surface: pick("#FFFFFF", "#1D2126", "#000000")
    readonly property color rail: pick("#FBFAF8", "#191D21", "#000000")
    readonly property color sunk: pick("#EEECE7", "#252A30", "#000000")
    readonly property color hover: pick("#F3F1ED", "#23282E", "#1A1A1A")
    readonly property color line: pick("#DFDBD4", "#343A42", "#8C8C8C")
    readonly property color edge: pick("#857F75", "#7D858F", "#FFFFFF")
    readonly property color text: pick("#1C2126", "#ECEEF0", "#FFFFFF")
    readonly property color textQuiet: pick("#50565D", "#B4BBC3", "#FFFFFF")
    readonly property color accent: pick("#1B5A94", "#86B9EC", "#7FE3FF")
    /** Text on accent (`on…` would read as a signal handler). */
    readonly property color accentText: pick("#FFFFFF", "#0B1A28", "#000000")
    readonly property color accentSoft: pick("#E4EEF7", "#21364A", "#00394A")
    readonly property color accentLine: pick("#9FC0DE", "#3E6488", "#3C93AC")
    readonly property color good: pick("#0B6647", "#6BD3A5", "#5CF2A6")
    readonly property color goodSoft: pick("#E3F2EB", "#18352A", "#000000")
    readonly property color warn: pick("#7F4A00", "#F2BE62", "#FFCF4A")
    readonly property color warnSoft: pick("#FBF0DA", "#3A2C12", "#000000")
    readonly property color bad: pick("#A3261E", "#FF9C92", "#FF9D94")
    readonly property color badSoft: pick("#FAE8E5", "#43211E", "#000000")
    readonly property color focus: pick("#1B5A94", "#86B9EC", "#FFE500")
    readonly property color shadow: contrast ? "transparent" : Qt.rgba(0.11, 0.13, 0.15, dark ? 0.5 : 0.08)
    /** Behind a dialog. */
    readonly property color veil: contrast ? "#C0000000" : "#66101418"

    // Map: ground, fills of the Verbandsgemeinden by name, borders, marks by state.
    readonly property color mapGround: pick("#EDEBE6", "#171A1D", "#000000")
    /** Municipalities on maps whose colours belong to something else. */
    readonly property color mapPlain: pick("#FAF9F7", "#1D2126", "#101010")
    readonly property color mapCity: pick("#E2DFD9", "#2A2C2F", "#000000")
    readonly property color mapMunicipalityLine: contrast ? "#6E6E6E" : mapGround
    readonly property color mapAssociationLine: pick("#9C958A", "#757D86", "#FFFFFF")
    readonly property color mapHalo: pick("#FFFFFF", "#171A1D", "#000000")
    readonly property color markEdge: pick("#1C2126", "#0B0D0F", "#000000")
    /** Fills for neighbouring areas, in the order of `mapAreaNames`; others take them in turn. */
    readonly property list<color> mapAreas: [pick("#E6EDDF", "#2B3429", "#101010"), pick("#F3EAD8", "#38321F", "#101010"), pick("#E4E9F2", "#28303E", "#101010"), pick("#F2E4DF", "#3A2B28", "#101010"), pick("#DEEBEA", "#213433", "#101010"), pick("#EBE5F0", "#322B3C", "#101010")]
    readonly property list<string> mapAreaNames: ["Otterbach-Otterberg", "Weilerbach", "Ramstein-Miesenbach", "Enkenbach-Alsenborn", "Landstuhl", "Bruchmühlbach-Miesau"]

    readonly property color statusUnchecked: pick("#1B5A94", "#86B9EC", "#7FE3FF")
    readonly property color statusAvailable: pick("#009E73", "#1FC594", "#5CF2A6")
    readonly property color statusReserved: pick("#E69F00", "#F0B429", "#FFCF4A")
    readonly property color statusPlacing: pick("#B5528B", "#E78CC0", "#FF9DD8")
    readonly property color statusLet: pick("#4F6B83", "#9DB4C8", "#D0D8E0")
    readonly property color statusResting: pick("#6B6F75", "#A9AEB4", "#C8C8C8")
    readonly property list<color> serviceClasses: ["#22A54E", "#8CCB63", "#DCEB9B", "#FFDD94", "#F29455", "#DE5F66", "#9C4A7C"]
    // Letters on them, alike in every theme.
    readonly property list<color> serviceInks: ["#1C2126", "#1C2126", "#1C2126", "#1C2126", "#1C2126", "#1C2126", "#FFFFFF"]

    readonly property real titleSize: px(20)
    readonly property real sectionSize: px(16)
    readonly property real bodySize: px(13)
    readonly property real captionSize: px(12)
    readonly property real mapLabelSize: px(11)

    readonly property real gapTiny: 4
    readonly property real gapSmall: 8
    readonly property real gap: 12
    readonly property real gapLarge: 16
    readonly property real gapHuge: 24

    readonly property real controlHeight: Math.max(px(32), finger)
    readonly property real smallHeight: Math.max(px(28), finger)
    readonly property real rowHeight: Math.max(px(32), finger)
    readonly property real rowComfortable: px(40)
    readonly property real rowDense: px(28)
    readonly property real headerHeight: Math.max(px(44), finger + gapSmall)
    readonly property real titleRowHeight: px(56)
    readonly property real statusHeight: px(28)
    readonly property real railEntryHeight: px(60)
    readonly property real iconSize: px(20)
    readonly property real smallIconSize: px(16)

    readonly property real radiusSmall: 4
    readonly property real radius: 6
    readonly property real radiusLarge: 8
    readonly property int fade: motion ? 120 : 0

    /** The ring, disc … of a state name as used by models and legends ("unchecked", "available", …; of handovers "planned", "underway", …). */
    function statusColor(status: string): color {
        switch (status) {
        case "available":
        case "signed":
            return statusAvailable;
        case "reserved":
        case "underway":
            return statusReserved;
        case "placing":
        case "visitdue":
            return statusPlacing;
        case "let":
        case "visit":
            return statusLet;
        case "resting":
        case "cancelled":
            return statusResting;
        case "stale":
            return warn;
        default:
            return statusUnchecked;
        }
    }
}
