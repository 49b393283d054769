// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// What belongs here and how to get it here: a picture, a sentence or two, one action.
ColumnLayout {
    id: empty

    required property string iconName
    required property string title
    property string sentence
    default property alias actions: place.data

    spacing: Theme.space.small

    Tile {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.space.small
        side: Theme.size.stateTile
        radius: Theme.radius.state
        iconName: empty.iconName
        tone: Tile.Neutral
    }

    Label {
        Layout.fillWidth: true
        text: empty.title
        type: Theme.type.heading
        horizontalAlignment: Text.AlignHCenter
    }

    Label {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size.dialog
        visible: text !== ""
        text: empty.sentence
        color: Theme.color.muted
        horizontalAlignment: Text.AlignHCenter
    }

    RowLayout {
        id: place

        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space.small
        visible: children.length > 0
    }
}
