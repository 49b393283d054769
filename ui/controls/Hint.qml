// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// A remark below what it is about: a picture and one or two sentences, the first words of them stronger. Everything
// follows from bindings: layouts of wrapped text settle too late and keep room that nobody needs.
Item {
    id: hint

    required property string text
    property string emphasis
    property string iconName: "info"
    property color ink: Theme.color.muted

    function escaped(words: string): string {
        return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    }

    implicitWidth: picture.width + Theme.space.compact + words.implicitWidth
    implicitHeight: Math.max(picture.height, words.height)
    Layout.fillWidth: true

    Icon {
        id: picture

        anchors.left: parent.left
        name: hint.iconName
        size: Theme.size.icon
        color: hint.ink
    }

    Label {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.space.compact
        // Not narrow before the layout has given it room: a column that is filled by a list would keep the height of that.
        width: hint.width > 0 ? Math.min(hint.width - picture.width - Theme.space.compact, Theme.size.content * 0.85) : Theme.size.content * 0.85
        textFormat: hint.emphasis === "" ? Text.PlainText : Text.StyledText
        text: hint.emphasis === "" ? hint.text : "<b>" + hint.escaped(hint.emphasis) + "</b> " + hint.escaped(hint.text)
        type: Theme.type.small
        color: hint.ink
        Accessible.name: hint.emphasis === "" ? hint.text : hint.emphasis + " " + hint.text
    }
}
