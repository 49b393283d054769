// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Coffer.Controls

// One of several things to look at beside each other: a picture, a name and a line about it. The chosen one stands on
// a soft ground, and what belongs to it stands elsewhere on the page.
T.RadioButton {
    id: row

    property string detail
    property string iconName

    implicitWidth: Theme.size.measure * 0.6
    implicitHeight: content.implicitHeight + topPadding + bottomPadding
    padding: Theme.space.compact
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    function trigger() {
        if (!checked)
            toggle();
        clicked();
    }

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: row.trigger()
    Accessible.onToggleAction: row.trigger()

    // The height above follows what is here: nothing is to be deferred.
    // qmllint disable deferred-property-id
    contentItem: Spread {
        id: content

        title: row.text
        titleWeight: row.checked ? Font.Bold : Font.Medium
        detail: row.detail
        silent: true

        start: Tile {
            iconName: row.iconName
            tone: row.checked ? Tile.Raised : Tile.Neutral
        }

        Icon {
            name: row.mirrored ? "caret-left" : "caret-right"
            size: Theme.size.iconSmall
            color: row.checked ? Theme.color.accentInk : Theme.color.muted
        }
    }

    background: Rectangle {
        radius: Theme.radius.card
        color: row.checked ? Theme.color.accentSoft : row.hovered ? Theme.color.rowHover : "transparent"

        FocusRing {
            target: row
            radius: Theme.radius.card + 2 * Theme.size.ring
            visible: row.visualFocus
        }
    }
}
