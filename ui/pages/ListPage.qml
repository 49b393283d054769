// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// A page whose list takes what is left of the window and scrolls by itself, with a head that stays. Where the window is
// too low for the least that its parts need, the page scrolls, too.
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

    Scroller {
        id: scroller

        anchors.fill: parent
        contentHeight: column.y + column.height

        ColumnLayout {
            id: column

            x: page.LayoutMirroring.enabled ? scroller.width - width - page.edge : page.edge
            y: Theme.space.top
            width: Math.min(Theme.size.content, scroller.width - 2 * page.edge)
            height: Math.max(implicitHeight, scroller.height - y)
            spacing: Theme.space.wide

            PageHead {
                id: head
            }
        }
    }
}
