// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// A page whose list takes what is left of the window and scrolls by itself, with a head that stays.
FocusScope {
    id: page

    property alias title: head.title
    property alias sentence: head.sentence
    property alias actions: head.content
    default property alias content: column.data
    property bool narrow: false
    readonly property real edge: narrow ? Theme.space.section : Theme.space.edge
    readonly property real contentWidth: column.width

    Rectangle {
        anchors.fill: parent
        color: Theme.color.window
    }

    ColumnLayout {
        id: column

        anchors.top: parent.top
        anchors.topMargin: Theme.space.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: page.edge
        width: Math.min(Theme.size.content, page.width - 2 * page.edge)
        spacing: Theme.space.wide

        PageHead {
            id: head
        }
    }
}
