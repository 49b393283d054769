// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One thing that needs the person: what it is, why it matters, and the one button that mends it.
Spread {
    id: row

    required property string iconName
    property string actionText
    property string actionIcon
    property bool primary: false
    property bool first: false

    signal acted

    titleWeight: Font.Bold
    wordSpacing: Theme.size.ring
    measure: Theme.size.measure
    minimumHeight: Theme.size.reason
    verticalPadding: Theme.space.compact

    start: Tile {
        side: Theme.size.controlAlone
        iconName: row.iconName
        tone: Tile.Warn
    }

    Separator {
        parent: row
        visible: !row.first
        width: row.width
    }

    Button {
        visible: row.actionText !== ""
        text: row.actionText
        icon.name: row.actionIcon
        kind: row.primary ? Button.Primary : Button.Secondary
        onClicked: row.acted()
    }
}
