// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

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
        if (!item || !flickable.contentItem)
            return;
        const top = item.mapToItem(column, 0, 0).y + column.y;
        if (top < flickable.contentY + Theme.space.wide)
            flickable.contentY = Math.max(0, top - Theme.space.top);
        else if (top + item.height > flickable.contentY + flickable.height - Theme.space.wide)
            flickable.contentY = Math.max(0, Math.min(flickable.contentHeight - flickable.height, top + item.height + Theme.space.top - flickable.height));
    }

    function holds(item: Item): bool {
        for (let parent = item; parent; parent = parent.parent) {
            if (parent === column)
                return true;
        }
        return false;
    }

    Connections {
        target: page.Window.window
        function onActiveFocusItemChanged() {
            if (page.holds(page.Window.activeFocusItem))
                page.reveal(page.Window.activeFocusItem);
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.window
    }

    Flickable {
        id: flickable

        anchors.fill: parent
        contentWidth: width
        contentHeight: column.implicitHeight + Theme.space.top + Theme.space.section
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.ScrollBar.vertical: ScrollBar {}

        ColumnLayout {
            id: column

            x: page.centered ? (flickable.width - width) / 2 : page.LayoutMirroring.enabled ? flickable.width - width - page.edge : page.edge
            y: Theme.space.top
            width: Math.min(Theme.size.content, flickable.width - 2 * page.edge)
            spacing: Theme.space.wide
        }
    }
}
