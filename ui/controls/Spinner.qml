// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls

// A ring that turns while something is awaited; it stands still for those who asked that nothing moves.
Arc {
    id: spinner

    implicitWidth: Theme.size.icon
    implicitHeight: Theme.size.icon
    thickness: 3
    color: Theme.color.accent
    groundColor: Theme.color.hairline
    span: 0.7

    RotationAnimation on rotation {
        running: spinner.visible && !Theme.reducedMotion
        from: 0
        to: 360
        duration: Theme.motion.loop
        loops: Animation.Infinite
    }
}
