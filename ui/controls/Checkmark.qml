// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls

// The box of something that can be chosen, in a row that is pressed as a whole; `partly` where some in it are chosen.
Rectangle {
    id: mark

    property bool checked: false
    property bool partly: false
    readonly property bool filled: checked || partly

    implicitWidth: Theme.size.check
    implicitHeight: Theme.size.check
    radius: Theme.radius.tag
    color: filled ? Theme.color.accent : Theme.color.card
    border.width: filled ? 0 : Theme.size.hairline
    border.color: Theme.color.outline
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        visible: mark.checked
        name: "tick"
        size: Theme.size.iconTiny
        color: Theme.color.inkOnAccent
    }

    Rectangle {
        anchors.centerIn: parent
        visible: mark.partly && !mark.checked
        width: parent.width / 2
        height: Theme.size.ring
        color: Theme.color.inkOnAccent
    }
}
