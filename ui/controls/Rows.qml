// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What a model holds, one below the other, each as wide as there is room. Every list that no view scrolls is one of these:
// a layout would look at rows that have gone while it is at work, and that ends a program on Qt 6.4; a positioner does not.
Column {
    id: rows

    property alias model: repeater.model
    default property alias delegate: repeater.delegate
    readonly property alias count: repeater.count

    signal changed // a row came or went

    function itemAt(index: int): Item {
        return repeater.itemAt(index);
    }

    visible: count > 0

    Repeater {
        id: repeater

        onItemAdded: (index, item) => {
            // Never 0: what has no size, a positioner passes over, and what holds nothing, a layout.
            item.width = Qt.binding(() => rows.width > 0 ? rows.width : item.implicitWidth);
            rows.changed();
        }
        onItemRemoved: rows.changed()
    }
}
