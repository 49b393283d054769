// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One letter for an app, as nobody's logo is ours to show.
Rectangle {
    id: tile

    required property string name

    implicitWidth: Theme.size.tileSmall
    implicitHeight: Theme.size.tileSmall
    radius: Theme.radius.control
    color: Theme.color.sunken
    border.width: Theme.size.hairline
    border.color: Theme.color.hairline

    Label {
        anchors.centerIn: parent
        text: tile.name.charAt(0).toUpperCase()
        weight: Font.Bold
        Accessible.ignored: true
    }
}
