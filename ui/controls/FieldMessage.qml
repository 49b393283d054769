// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// What is to be said about a field, below it: a hint, or what is not right with what was typed. Screen readers are
// told when a warning appears.
RowLayout {
    id: message

    property string text
    property bool warning: false

    visible: text !== ""
    spacing: Theme.space.small

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.size.ring
        name: message.warning ? "warning" : "info"
        size: Theme.size.iconSmall
        color: message.warning ? Theme.color.warn : Theme.color.muted
    }

    Label {
        Layout.fillWidth: true
        text: message.text
        type: Theme.type.small
        color: message.warning ? Theme.color.warn : Theme.color.muted
        Accessible.role: message.warning ? Accessible.AlertMessage : Accessible.StaticText
    }
}
