// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// How large things are that words stand in or beside, in pixels; they grow with the text.
QtObject {
    id: size

    required property real scale

    readonly property int hairline: 1
    readonly property int ring: 2
    readonly property int iconTiny: Math.round(14 * scale)
    readonly property int iconSmall: Math.round(16 * scale)
    readonly property int iconButton: Math.round(18 * scale)
    readonly property int icon: Math.round(20 * scale)
    readonly property int iconLarge: Math.round(28 * scale)
    readonly property int iconState: Math.round(52 * scale)
    readonly property int bar: Math.round(8 * scale)
    readonly property int check: Math.round(20 * scale)
    readonly property int tag: Math.round(24 * scale)
    readonly property int dot: Math.round(24 * scale)
    readonly property int tileSmall: Math.round(32 * scale)
    readonly property int control: Math.round(36 * scale)
    readonly property int controlAlone: Math.round(40 * scale)
    readonly property int step: Math.round(44 * scale)
    readonly property int tile: Math.round(48 * scale)
    readonly property int rowPlain: Math.round(48 * scale)
    readonly property int rowAvatar: Math.round(60 * scale)
    readonly property int row: Math.round(64 * scale)
    readonly property int stateTile: Math.round(72 * scale)
    readonly property int foot: Math.round(72 * scale)
    readonly property int rowTile: Math.round(80 * scale)
    readonly property int reason: Math.round(88 * scale)
    readonly property int figure: Math.round(104 * scale)
    readonly property int rail: Math.round(64 * scale)
    readonly property int sidebar: Math.round(232 * scale)
    readonly property int content: Math.round(840 * scale)
    readonly property int dialog: Math.round(440 * scale)
    readonly property int measure: Math.round(560 * scale) // a line of about 70 characters of body text
    readonly property int narrow: Math.round(1080 * scale) // below, the sidebar shows icons only
}
