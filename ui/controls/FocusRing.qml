// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The ring around what the keyboard would press: two pixels wide, two pixels off.
Rectangle {
    id: ring

    required property Item target

    anchors.fill: parent
    anchors.margins: -2 * Theme.size.ring
    radius: Theme.radius.control + 2 * Theme.size.ring
    color: "transparent"
    border.width: Theme.size.ring
    border.color: Theme.color.accent
}
