// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// The paper that a screen is written on: one column of at most 840 pixels that scrolls when it is longer than the
// window. What gets the focus by keyboard is brought into view.
FocusScope {
    id: page

    property bool narrow: width < Theme.size.narrow - Theme.size.sidebar
    readonly property real edge: narrow ? Theme.space.section : Theme.space.edge
    property bool centered: false // for what stands alone, without a sidebar
    default property alias content: column.data
    property alias spacing: column.spacing

    function reveal(item: Item) {
        scroller.reveal(item);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.window
    }

    Scroller {
        id: scroller

        anchors.fill: parent
        contentHeight: column.implicitHeight + Theme.space.top + Theme.space.section

        ColumnLayout {
            id: column

            x: page.centered ? (scroller.width - width) / 2 : page.LayoutMirroring.enabled ? scroller.width - width - page.edge : page.edge
            y: Theme.space.top
            width: Math.min(Theme.size.content, scroller.width - 2 * page.edge)
            spacing: Theme.space.wide
        }
    }
}
