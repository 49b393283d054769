// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The initials of a person or chat on a colour that the name decides, so that it is the same everywhere.
Rectangle {
    id: avatar

    required property string name
    property real side: Theme.size.control
    readonly property list<string> words: name.slice(0, 100).split(/[\s,]+/).filter(word => word !== "")
    readonly property int turn: Array.from(name).reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 6007, 0) % Theme.color.avatars.length

    implicitWidth: side
    implicitHeight: side
    radius: side / 2
    color: Theme.color.avatars[turn]

    Label {
        anchors.centerIn: parent
        text: avatar.words.slice(0, 2).map(word => Array.from(word)[0].toUpperCase()).join("")
        type: Theme.type.small
        weight: Font.Bold
        color: Theme.color.avatarInks[avatar.turn]
        Accessible.ignored: true
    }
}
