// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Coffer.Controls

// A row that leads to a page: a name, a line about it, and a caret. A line divides it from the one above unless it is the
// first.
T.Button {
    id: row

    property string detail
    property bool first: false

    implicitWidth: Theme.size.measure * 0.6
    implicitHeight: Math.max(Theme.size.step, content.implicitHeight + topPadding + bottomPadding)
    verticalPadding: Theme.space.compact
    horizontalPadding: Theme.space.wide
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: detail
    Accessible.onPressAction: row.clicked()

    // The height above follows what is here: nothing is to be deferred.
    // qmllint disable deferred-property-id
    contentItem: Spread {
        id: content

        title: row.text
        titleWeight: Font.Medium
        detail: row.detail
        measure: Theme.size.measure
        silent: true

        Icon {
            name: row.mirrored ? "caret-left" : "caret-right"
            size: Theme.size.iconSmall
            color: Theme.color.muted
        }
    }

    background: Rectangle {
        radius: Theme.radius.card
        color: row.hovered ? Theme.color.rowHover : "transparent"

        Separator {
            visible: !row.first
            x: row.leftPadding
            width: row.width - 2 * row.leftPadding
        }

        FocusRing {
            target: row
            radius: Theme.radius.card
            visible: row.visualFocus
        }
    }
}
