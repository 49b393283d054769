// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Brings what gets the keyboard inside of `view` into sight.
Item {
    id: watch

    required property Flickable view

    visible: false

    // With a little room around it; of what is higher than the view, its beginning.
    function reveal(item: Item) {
        if (!item || !view.contentItem)
            return;
        const top = item.mapToItem(view.contentItem, 0, 0).y;
        const bottom = top + item.height;
        const least = view.originY;
        const most = Math.max(least, view.originY + view.contentHeight + view.bottomMargin - view.height);
        if (top < view.contentY + Theme.space.wide || item.height > view.height)
            view.contentY = Math.max(least, Math.min(most, top - Theme.space.top));
        else if (bottom > view.contentY + view.height - Theme.space.wide)
            view.contentY = Math.max(least, Math.min(most, bottom + Theme.space.top - view.height));
    }

    function holds(item: Item): bool {
        for (let parent = item; parent; parent = parent.parent) {
            if (parent === view.contentItem)
                return true;
        }
        return false;
    }

    Connections {
        target: watch.Window.window
        function onActiveFocusItemChanged() {
            if (watch.holds(watch.Window.activeFocusItem))
                watch.reveal(watch.Window.activeFocusItem);
        }
    }
}
