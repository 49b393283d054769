// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// What else can be done with a row.
T.Menu {
    id: menu

    implicitWidth: Math.max(Theme.size.sidebar * 0.7, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.space.small
    padding: Theme.space.tiny
    delegate: MenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
        model: menu.contentModel
        interactive: false
        currentIndex: menu.currentIndex
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: Theme.color.card
        border.width: Theme.size.hairline
        border.color: Theme.color.outline
    }
}
