// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// What a picture means, shown while the pointer rests on it.
T.ToolTip {
    id: tip

    x: parent ? (parent.width - implicitWidth) / 2 : 0
    y: -implicitHeight - Theme.space.tiny
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.space.small
    horizontalPadding: Theme.space.small
    verticalPadding: Theme.space.tiny
    delay: 500
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Label {
        text: tip.text
        type: Theme.type.caption
        color: Theme.color.window
    }

    background: Rectangle {
        radius: Theme.radius.tag
        color: Theme.color.ink
    }
}
