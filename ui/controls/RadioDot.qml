// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The dot of a choice.
Rectangle {
    id: dot

    required property bool checked

    width: Theme.size.check
    height: Theme.size.check
    radius: width / 2
    color: Theme.color.card
    border.width: checked ? Theme.size.ring : Theme.size.hairline
    border.color: checked ? Theme.color.accent : Theme.color.outline

    Rectangle {
        anchors.centerIn: parent
        visible: dot.checked
        width: parent.width / 2
        height: width
        radius: width / 2
        color: Theme.color.accent
    }
}
