// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Coffer.Controls

// A long list of rows of which only those in view exist. One stop of the Tab key; the arrow keys, Home and End go
// through it. `name` is what it lists.
ListView {
    id: list

    required property string name
    // Where rows stand: beside the scroll bar, on whichever side that is.
    readonly property real rowX: LayoutMirroring.enabled ? Theme.space.compact : 0
    readonly property real rowWidth: width - Theme.space.compact

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    currentIndex: 0
    bottomMargin: Theme.space.wide
    reuseItems: true
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: name
    Accessible.focusable: true
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
            return;
        currentIndex = event.key === Qt.Key_Home ? 0 : count - 1;
        event.accepted = true;
    }

    T.ScrollBar.vertical: ScrollBar {}
}
