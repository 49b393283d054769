// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// What is longer than its place scrolls in here, and what gets the keyboard comes into view. Where nothing in it takes
// the keyboard, `byKeys` makes it a stop of the Tab key, from which the arrow keys scroll.
Flickable {
    id: scroller

    property bool byKeys: false
    readonly property bool longer: contentHeight > height + 1

    function reveal(item: Item) {
        watch.reveal(item);
    }

    contentWidth: width
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    interactive: longer
    activeFocusOnTab: byKeys && longer
    Keys.onDownPressed: event => event.accepted = byKeys && scroll(Theme.size.step)
    Keys.onUpPressed: event => event.accepted = byKeys && scroll(-Theme.size.step)

    T.ScrollBar.vertical: ScrollBar {}

    FocusWatch {
        id: watch

        view: scroller
    }

    FocusRing {
        parent: scroller
        target: scroller
        anchors.margins: 0
        visible: scroller.byKeys && scroller.activeFocus
    }

    function scroll(distance: real): bool {
        const before = contentY;
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + distance));
        return contentY !== before;
    }
}
