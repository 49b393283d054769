// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A sheet that things lie on. What is put into it stands below each other; `foot` is a darker strip at its end.
Rectangle {
    id: card

    default property alias content: column.data
    property alias foot: footRow.data
    property real padding: Theme.space.wide
    property alias spacing: column.spacing
    property bool bounded: false // it may be lower than what is in it, of which a part then scrolls

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding + (strip.visible ? strip.height : 0)
    radius: Theme.radius.card
    color: Theme.color.card

    ColumnLayout {
        id: column

        x: card.padding
        anchors.top: parent.top
        anchors.topMargin: card.padding
        anchors.bottom: !card.bounded ? undefined : strip.visible ? strip.top : parent.bottom
        anchors.bottomMargin: card.padding
        width: card.width - 2 * card.padding
        spacing: 0
    }

    Rectangle {
        id: strip

        anchors.bottom: parent.bottom
        width: parent.width
        height: footRow.implicitHeight + 2 * Theme.space.compact
        visible: footRow.children.length > 0
        radius: card.radius
        color: Theme.color.sunken

        Rectangle {
            width: parent.width
            height: parent.radius
            color: parent.color
        }

        RowLayout {
            id: footRow

            anchors.fill: parent
            anchors.leftMargin: Theme.space.wide
            anchors.rightMargin: Theme.space.wide
            spacing: Theme.space.small
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: card.radius
        color: "transparent"
        border.width: Theme.size.hairline
        border.color: Theme.color.hairline
    }
}
