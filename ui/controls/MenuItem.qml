// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A line of a Menu.
T.MenuItem {
    id: item

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.size.control
    horizontalPadding: Theme.space.compact
    hoverEnabled: true
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.onPressAction: item.triggered()

    contentItem: Label {
        text: item.text
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.radius.tag
        color: item.highlighted || item.hovered ? Theme.color.accentSoft : "transparent"
    }
}
