// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// Where one is in what is longer than the window.
T.ScrollBar {
    id: bar

    implicitWidth: Theme.space.compact
    padding: Theme.space.tiny
    minimumSize: 0.08
    policy: T.ScrollBar.AsNeeded
    visible: size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: Theme.space.tiny
        radius: width / 2
        color: Theme.color.outline
        opacity: bar.active || bar.hovered ? 1 : 0.6
    }
}
