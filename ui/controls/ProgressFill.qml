// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The filled part of a ProgressBar.
Item {
    id: fill

    required property real position
    required property bool indeterminate
    required property bool mirrored
    property real place

    clip: true

    Rectangle {
        x: fill.indeterminate ? fill.place * (parent.width - width) : fill.mirrored ? parent.width - width : 0
        width: Math.max(height, parent.width * (fill.indeterminate ? 0.2 : fill.position))
        height: parent.height
        radius: height / 2
        color: Theme.color.accent
        visible: fill.indeterminate || fill.position > 0
    }

    NumberAnimation on place {
        running: fill.indeterminate && fill.visible && !Theme.reducedMotion
        from: 0
        to: 1
        duration: Theme.motion.loop
        loops: Animation.Infinite
    }
}
