// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// The inside of a ChoiceCard.
RowLayout {
    id: content

    required property string text
    required property string description
    required property string iconName
    required property string tagText
    required property string tagIcon
    required property string fact
    required property string factIcon
    required property bool checked

    spacing: Theme.space.normal

    RadioDot {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: (tile.height - height) / 2
        checked: content.checked
    }

    Tile {
        id: tile

        Layout.alignment: Qt.AlignTop
        iconName: content.iconName
        tone: content.checked ? Tile.Accent : Tile.Neutral
    }

    Column {
        Layout.fillWidth: true
        spacing: Theme.space.tiny

        Flow {
            width: parent.width
            spacing: Theme.space.compact

            Label {
                width: Math.min(implicitWidth, parent.width)
                text: content.text
                type: Theme.type.heading
                Accessible.ignored: true
            }

            Tag {
                visible: content.tagText !== ""
                width: Math.min(implicitWidth, parent.width)
                text: content.tagText
                iconName: content.tagIcon
                tone: content.checked ? Tag.Accent : Tag.Neutral
                Accessible.ignored: true
            }
        }

        Label {
            width: Math.min(parent.width, Theme.size.measure)
            text: content.description
            color: Theme.color.muted
            Accessible.ignored: true
        }

        StatusText {
            width: parent.width
            visible: content.checked && content.fact !== ""
            text: content.fact
            iconName: content.factIcon
            iconColor: Theme.color.accentInk
            tone: StatusText.Plain
        }
    }
}
