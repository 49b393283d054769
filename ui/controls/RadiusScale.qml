// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// How round corners are, in pixels.
QtObject {
    readonly property int bar: 4
    readonly property int tag: 6
    readonly property int control: 8
    readonly property int tile: 10
    readonly property int card: 12
    readonly property int bubble: 16
    readonly property int state: 20
}
