// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// Distances between things, in pixels. There are no others.
QtObject {
    readonly property int tiny: 4
    readonly property int small: 8
    readonly property int compact: 12
    readonly property int normal: 16
    readonly property int wide: 24
    readonly property int section: 32
    readonly property int top: 48
    readonly property int edge: 64
}
