// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// What is to be said about a field, below it: a hint, that what was typed is right, or what is not right with it.
// Screen readers are told when a warning appears.
RowLayout {
    id: message

    property string text
    property bool warning: false
    property bool good: false
    readonly property color ink: warning ? Theme.color.warn : good ? Theme.color.good : Theme.color.muted

    visible: text !== ""
    spacing: Theme.space.small

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.size.ring
        name: message.warning ? "warning" : message.good ? "check-circle" : "info"
        size: Theme.size.iconSmall
        color: message.ink
    }

    Label {
        Layout.fillWidth: true
        text: message.text
        type: Theme.type.small
        color: message.ink
        Accessible.role: message.warning ? Accessible.AlertMessage : Accessible.StaticText
    }
}
