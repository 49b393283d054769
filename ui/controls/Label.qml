// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Words. Plain text unless said otherwise: names of chats and files are foreign and may look like markup.
Text {
    id: label

    property TypeStyle type: Theme.type.body
    property int weight: type.weight

    font.family: type.family
    font.pixelSize: type.pixelSize
    font.weight: weight
    font.letterSpacing: type.font.letterSpacing
    lineHeight: type.lineHeight
    lineHeightMode: Text.FixedHeight
    // Qt puts all of the leading below the letters; half of it belongs above.
    topPadding: Math.floor(type.leading / 2)
    bottomPadding: -topPadding

    color: Theme.color.ink
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text
    Accessible.ignored: label.text === ""
}
