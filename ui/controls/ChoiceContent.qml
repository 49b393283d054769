// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls

// The inside of a ChoiceCard. Everything follows from bindings: nested layouts of wrapped text settle too late.
Item {
    id: content

    required property string text
    required property string description
    required property string iconName
    required property string tagText
    required property string tagIcon
    required property string fact
    required property string factIcon
    required property bool checked

    implicitWidth: Theme.size.measure
    implicitHeight: Math.max(tile.height, words.height)

    RadioDot {
        id: dot

        anchors.left: parent.left
        y: (tile.height - height) / 2
        checked: content.checked
    }

    Tile {
        id: tile

        anchors.left: dot.right
        anchors.leftMargin: Theme.space.normal
        iconName: content.iconName
        tone: content.checked ? Tile.Accent : Tile.Neutral
    }

    TextMetrics {
        id: nameSize

        font: name.font
        text: content.text
    }

    Column {
        id: words

        anchors.left: tile.right
        anchors.leftMargin: Theme.space.normal
        anchors.right: parent.right
        spacing: Theme.space.tiny

        Flow {
            width: words.width
            spacing: Theme.space.compact

            Label {
                id: name

                width: Math.min(Math.ceil(nameSize.advanceWidth) + 1, words.width)
                text: content.text
                type: Theme.type.heading
                Accessible.ignored: true
            }

            Tag {
                visible: content.tagText !== ""
                width: Math.min(implicitWidth, words.width)
                text: content.tagText
                iconName: content.tagIcon
                tone: content.checked ? Tag.Accent : Tag.Neutral
                Accessible.ignored: true
            }
        }

        Label {
            readonly property real spare: Math.max(0, words.width - Theme.size.measure)

            width: words.width
            leftPadding: LayoutMirroring.enabled ? spare : 0
            rightPadding: LayoutMirroring.enabled ? 0 : spare
            visible: text !== ""
            text: content.description
            color: Theme.color.muted
            Accessible.ignored: true
        }

        StatusText {
            width: words.width
            visible: content.checked && content.fact !== ""
            text: content.fact
            iconName: content.factIcon
            iconColor: Theme.color.accentInk
            tone: StatusText.Plain
        }
    }
}
